// Scores how the importer reads the documents of a folder: node scripts/test/reading.mjs FOLDER [ANSWERS]
// An answer is what a person reads of a document; it is tied to the text by its SHA-256. See docs/reading.md.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createViteServer } from 'vitest/node';
import { ROOT, fail } from '../lib.mjs';

const [folder, answers = `${ROOT}tests/reading/answers`] = process.argv.slice(2).map((path) => resolve(path));
if (folder === undefined) fail('Which folder? npm run reading -- FOLDER [ANSWERS]', 2);
for (const path of [folder, answers]) if (!existsSync(path)) fail(`There is no folder ${path}.`, 2);
const server = await createViteServer({
  root: ROOT,
  configFile: `${ROOT}vitest.config.ts`,
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { scoreFolder } = await server.ssrLoadModule('/tests/reading/run.ts');
const { report, entries } = scoreFolder(folder, answers);
await server.close();
console.log(report);
if (entries.length === 0) fail('No document has an answer.', 1);
