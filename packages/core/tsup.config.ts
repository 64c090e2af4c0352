import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    html: 'src/official/html/index.ts',
    official: 'src/official/public.ts',
    register: 'src/register/public.ts',
    rules: 'src/rules/public.ts',
    schema: 'src/schema/public.ts',
    query: 'src/query/public.ts',
    workbook: 'src/workbook/public.ts',
    write: 'src/write/public.ts',
    'parts/lint': 'src/lint/index.ts',
    'parts/parse-plan': 'src/parse-plan.ts',
    'parts/edits': 'src/edit/edits.ts',
  },
  // The `parts/` are no entries for users. They tell the bundler to keep what checking a plan needs in files
  // of its own, so that a page which never looks at official texts can leave the other files out.
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  // The schemas travel with the package, for editors and other validators.
  onSuccess: () => cp('../../schemas', 'dist/schemas', { recursive: true }),
});
