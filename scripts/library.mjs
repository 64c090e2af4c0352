// How a library is built: every entry of its package.json, for `import` and `require`, with types.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { entriesOf } from './sources.mjs';

/**
 * Types of other packages come from what was built of them, and nothing is checked: `npm test` and `npm run typecheck`
 * check all sources at once, which is a third of the work.
 */
const TYPES = { compilerOptions: { customConditions: [], noCheck: true } };

const entries = (manifest) => Object.fromEntries(entriesOf(manifest).map(({ entry, source }) => [entry, source]));

const own = () => JSON.parse(readFileSync('package.json', 'utf8'));

/** The configuration of tsup for the package in the current folder; `more` adds to it. */
export function library(more = {}) {
  const manifest = own();
  return defineConfig({
    entry: entries(manifest),
    format: manifest.main?.endsWith('.cjs') === false ? ['esm'] : ['esm', 'cjs'],
    target: 'es2022',
    dts: TYPES,
    clean: true,
    splitting: true,
    treeshake: true,
    ...more,
  });
}

/**
 * The same for a package of many modules of which a page needs few: for `import` every module stays a file, so that a
 * bundler leaves out what nobody uses. Node, which would read hundreds of files, gets bundled ones.
 */
export function modules() {
  const shared = { target: 'es2022' };
  return defineConfig([
    { ...shared, entry: ['src/**/*.ts', 'src/**/*.js', '!src/**/*.d.ts'], format: ['esm'], bundle: false },
    { ...shared, entry: entries(own()), format: ['esm'], outDir: 'dist/node', splitting: true, treeshake: true },
    { ...shared, entry: entries(own()), format: ['cjs'], splitting: true, treeshake: true },
    { ...shared, entry: entries(own()), dts: { ...TYPES, only: true }, format: ['esm', 'cjs'] },
  ]);
}
