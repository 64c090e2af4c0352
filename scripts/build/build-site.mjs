// Builds the site into packages/site/dist, from a fresh clone too: static files that a server may hand out, and that open
// from a folder by a double click on index.html.
//
//   npm run build:site [-- FOLDER]
import { resolve } from 'node:path';
import { install } from '../setup.mjs';

install();
const { buildSite, SITE } = await import('../../packages/site/build/site.mjs');
const [folder] = process.argv.slice(2);
const out = folder === undefined ? SITE : resolve(folder);
const pages = await buildSite(out);
console.log(`${pages.length} pages in ${out}`);
