import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@workplan\/core$/, replacement: at('packages/core/src/index.ts') },
      { find: /^@workplan\/core\/html$/, replacement: at('packages/core/src/official/html/index.ts') },
      { find: /^@workplan\/core\/official$/, replacement: at('packages/core/src/official/public.ts') },
      { find: /^@workplan\/core\/rules$/, replacement: at('packages/core/src/rules/public.ts') },
      { find: /^@workplan\/core\/schema$/, replacement: at('packages/core/src/schema/public.ts') },
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
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'tests/**/*.test.ts'],
    // Machines differ; a test that hangs ends all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Programs that tests start leave nothing in the user's folders.
    env: { WORKPLAN_CODE_CACHE: at('.cache/code'), XDG_CACHE_HOME: at('.cache/user') },
  },
});
