import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', data: 'src/data/index.ts', china: 'src/china/index.ts' },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  clean: true,
  // Chinese text as it is: escaped, the tables take twice the room.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
