import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    doc: 'src/doc/index.ts',
    docx: 'src/docx/index.ts',
    'docx-out': 'src/docx-out/index.ts',
    xlsx: 'src/xlsx/index.ts',
    'xlsx-out': 'src/xlsx-out/index.ts',
  },
  format: ['esm', 'cjs'],
  dts: true,
  target: 'es2022',
  clean: true,
});
