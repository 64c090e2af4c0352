import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', html: 'src/official/html/index.ts', rules: 'src/rules/public.ts', schema: 'src/schema/public.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  // The schemas travel with the package, for editors and other validators.
  onSuccess: () => cp('../../schemas', 'dist/schemas', { recursive: true }),
});
