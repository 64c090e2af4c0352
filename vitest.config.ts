import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/*
 * Test files share the modules of their process: loading them anew for each file takes as long as the tests do. Only
 * files that replace modules or timers, or talk to a server as an editor does (two copies of its protocol must not meet),
 * have a process of their own. Files that count the work of the code share
 * processes in which V8 counts from the start; that makes everything slower there.
 */
const REPLACES = /\bvi\.(?!fn\b)|\/client\.js'/;
const COUNTS = /\/work\.js'/;
const packages = readdirSync(at('packages')).flatMap((name) => [`packages/${name}/src`, `packages/${name}/test`]);
const files = [...packages, 'tests']
  .filter((folder) => existsSync(at(folder)))
  .flatMap((folder) =>
    readdirSync(at(folder), { encoding: 'utf8', recursive: true }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.test.ts'));
const kindOf = (file: string): 'alone' | 'counting' | 'shared' => {
  const text = readFileSync(at(file), 'utf8');
  return REPLACES.test(text) ? 'alone' : COUNTS.test(text) ? 'counting' : 'shared';
};
const project = (name: ReturnType<typeof kindOf>, isolate: boolean) => ({
  extends: true as const,
  test: { name, include: files.filter((file) => kindOf(file) === name), isolate },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@workplan\/core$/, replacement: at('packages/core/src/index.ts') },
      { find: /^@workplan\/core\/html$/, replacement: at('packages/core/src/official/html/index.ts') },
      { find: /^@workplan\/core\/official$/, replacement: at('packages/core/src/official/public.ts') },
      { find: /^@workplan\/core\/register$/, replacement: at('packages/core/src/register/public.ts') },
      { find: /^@workplan\/core\/workbook$/, replacement: at('packages/core/src/workbook/public.ts') },
      { find: /^@workplan\/core\/query$/, replacement: at('packages/core/src/query/public.ts') },
      { find: /^@workplan\/core\/write$/, replacement: at('packages/core/src/write/public.ts') },
      { find: /^@workplan\/core\/rules$/, replacement: at('packages/core/src/rules/public.ts') },
      { find: /^@workplan\/core\/schema$/, replacement: at('packages/core/src/schema/public.ts') },
      { find: /^@workplan\/tables$/, replacement: at('packages/tables/src/index.ts') },
      { find: /^@workplan\/exchange$/, replacement: at('packages/exchange/src/index.ts') },
      { find: /^@workplan\/compare$/, replacement: at('packages/compare/src/index.ts') },
      { find: /^@workplan\/office\/doc$/, replacement: at('packages/office/src/doc/index.ts') },
      { find: /^@workplan\/office\/docx$/, replacement: at('packages/office/src/docx/index.ts') },
      { find: /^@workplan\/office\/docx-out$/, replacement: at('packages/office/src/docx-out/index.ts') },
      { find: /^@workplan\/office\/xlsx-out$/, replacement: at('packages/office/src/xlsx-out/index.ts') },
      { find: /^@workplan\/office\/xlsx$/, replacement: at('packages/office/src/xlsx/index.ts') },
      { find: /^@workplan\/language-server$/, replacement: at('packages/language-server/src/index.ts') },
      { find: /^@workplan\/registry$/, replacement: at('packages/registry/src/index.ts') },
      { find: /^@workplan\/workspace\/nearest$/, replacement: at('packages/workspace/src/nearest.ts') },
      { find: /^@workplan\/workspace\/node$/, replacement: at('packages/workspace/src/node.ts') },
      { find: /^@workplan\/workspace$/, replacement: at('packages/workspace/src/index.ts') },
      { find: /^@workplan\/registry\/china$/, replacement: at('packages/registry/src/china/index.ts') },
      { find: /^@workplan\/registry\/data$/, replacement: at('packages/registry/src/data/index.ts') },
    ],
  },
  test: {
    projects: [project('shared', false), project('counting', false), project('alone', true)],
    // By default one processor is left free, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Machines differ; a test that hangs ends all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Programs that tests start leave nothing in the user's folders.
    env: { WORKPLAN_CODE_CACHE: at('.cache/code'), XDG_CACHE_HOME: at('.cache/user') },
  },
});
