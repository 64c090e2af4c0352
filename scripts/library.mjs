// How a library is built: every entry of its package.json, for `import` and `require`, with types.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { declarationOf } from './build/declarations.mjs';
import { entriesOf } from './sources.mjs';

/** Where `declarations.mjs` has written the types of every source file: for what the package exports they are put together here. */
const types = (manifest) => ({
  entry: Object.fromEntries(
    entriesOf(manifest).map(({ entry, source }) => [
      entry,
      declarationOf(manifest.name.replace('@workplan/', ''), source),
    ]),
  ),
});

const entries = (manifest) => Object.fromEntries(entriesOf(manifest).map(({ entry, source }) => [entry, source]));

const own = () => JSON.parse(readFileSync('package.json', 'utf8'));

/** The configuration of tsup for the package in the current folder; `more` adds to it. */
export function library(more = {}) {
  const manifest = own();
  return defineConfig({
    entry: entries(manifest),
    format: manifest.main?.endsWith('.cjs') === false ? ['esm'] : ['esm', 'cjs'],
    target: 'es2022',
    dts: types(manifest),
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
    { ...shared, entry: entries(own()), format: ['esm'], outDir: 'dist/node', splitting: true },
    { ...shared, entry: entries(own()), format: ['cjs'], splitting: true },
    { ...shared, entry: entries(own()), dts: { ...types(own()), only: true }, format: ['esm', 'cjs'] },
  ]);
}
