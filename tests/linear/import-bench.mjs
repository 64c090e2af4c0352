// Prints how long hostile texts of half a megabyte and of one take to import: `npm run bench:hostile -- import`.
// It measures the sources. Fails where twice the text takes more than 2.6 times the work, or more than 60 seconds.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const LARGEST = 1_000_000;
const STEEP = 2.6;
const LONG = 60_000;
/** Shorter work is noise. */
const MEASURABLE = 100;

const outfile = here('../../.cache/hostile-import.mjs');
mkdirSync(here('../../.cache'), { recursive: true });
await build({
  stdin: {
    contents: `export { importOfficialText } from '@workplan/core'; export { readPage } from '@workplan/core/html';
      export { IMPORT_TEXTS } from './import-texts.ts';`,
    resolveDir: here('.'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['workplan-source'],
  outfile,
  logLevel: 'error',
});
const { importOfficialText, readPage, IMPORT_TEXTS } = await import(pathToFileURL(outfile).href);

function read(text) {
  const page = text.startsWith('<') ? readPage(text) : undefined;
  importOfficialText(page?.text ?? text, { file: 'a.txt', ...(page && { tables: page.tables }) });
}

/** Milliseconds of processor time, the least of two runs. */
function time(text) {
  const once = () => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  };
  return Math.min(once(), once());
}

const wanted = process.argv[2];
const steep = [];
for (const { name, of } of IMPORT_TEXTS) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const [half, whole] = [time(of(LARGEST / 2)), time(of(LARGEST))];
  const ratio = whole / Math.max(half, 1);
  const isSteep = whole > LONG || (whole > MEASURABLE && ratio > STEEP);
  if (isSteep) steep.push(name);
  console.log(`${isSteep ? 'STEEP ' : ''}${name}: ${Math.round(whole)} ms, ${ratio.toFixed(2)} times half of it`);
}
console.log(`${IMPORT_TEXTS.length} texts of 1 MB; ${steep.length} steep or long`);
process.exitCode = steep.length > 0 ? 1 : 0;
