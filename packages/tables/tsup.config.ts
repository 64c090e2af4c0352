import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  clean: true,
  // The writer of Parquet is a module of its own, loaded when it is wanted; it is published as ESM only.
  splitting: true,
  noExternal: ['hyparquet-writer', 'hyparquet'],
});
