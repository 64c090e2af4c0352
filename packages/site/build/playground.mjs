// The playground: the editor, our language server as the web extension has it, and views of the extension in frames.
import { build } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles } from '../../../scripts/build/build-extension.mjs';
import { ROOT } from '../../../scripts/lib.mjs';
import { NOTICES, noticesOf } from '../../../scripts/build/notices.mjs';
import { SOURCE } from '../../../scripts/sources.mjs';
import { extensionTexts } from './extension-texts.mjs';
import { framePage, playgroundPage } from './pages/playground-page.mjs';

const PACKAGE = join(ROOT, 'packages/site');
const VIEWS = ['preview', 'matrix'];
/** What the plans of the list are, and are tied to. */
const FILES = [
  'examples/shanghai-2016-egov.plan.yaml',
  'examples/employment-2018.plan.yaml',
  'examples/sports-events-2018.plan.yaml',
  'examples/reform-list-2018.plan.yaml',
  'examples/starter.plan.yaml',
  'seeds/shanghai-2016-egov.txt',
  'seeds/state-council-2018-39.txt',
  'seeds/state-council-2018-121.txt',
  'seeds/state-council-2018-126.txt',
];

/** Puts the playground into the folder of the site. */
export async function buildPlayground(out) {
  const folder = join(out, 'playground');
  mkdirSync(folder, { recursive: true });
  const put = (name, text) => writeFileSync(join(folder, name), text);
  const server = await programOf('dist/web/server.js');
  const page = await pageProgram();
  put('server.js', assigned('workplanServer', server.text));
  put('playground.js', page.text);
  put('texts.js', assigned('workplanTexts', await extensionTexts()));
  put('files.js', assigned('workplanFiles', Object.fromEntries(FILES.map((path) => [path, read(path)]))));
  for (const view of VIEWS) {
    put(`${view}.js`, (await programOf(`dist/page/${view}.js`)).text);
    const sheets = ['page.css', `${view}.css`].filter((name) => existsSync(sheetOf(name)));
    for (const name of sheets) cpSync(sheetOf(name), join(folder, name));
    put(`${view}.html`, framePage(view, sheets));
  }
  for (const name of ['playground.css', 'frame.css', 'frame.js'])
    cpSync(join(PACKAGE, 'playground', name), join(folder, name));
  writeFileSync(join(out, 'playground.html'), playgroundPage());
  writeFileSync(join(out, 'assets', NOTICES), noticesOf([server.metafile, page.metafile], ROOT));
}

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const sheetOf = (name) => join(ROOT, 'extension/media', name);

/** A script that gives a page data: one in a folder may load scripts, and nothing else. */
const assigned = (name, value) => `window.${name} = ${JSON.stringify(value).replaceAll('</', '<\\/')};\n`;

/** A program of the extension, as the extension builds it. */
async function programOf(outfile) {
  const options = bundles().find((one) => one.outfile === outfile);
  return bundled({ ...options, absWorkingDir: ROOT, entryPoints: [join('extension', options.entryPoints[0])] });
}

const pageProgram = () =>
  bundled({
    absWorkingDir: ROOT,
    entryPoints: ['packages/site/src/playground/main.ts'],
    outfile: 'playground.js',
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: [SOURCE],
  });

async function bundled(options) {
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  return { text: outputFiles[0].text, metafile };
}
