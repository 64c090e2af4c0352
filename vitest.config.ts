import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import { writePlainSources } from './scripts/build/plain-sources.mjs';
import { SOURCE } from './scripts/sources.mjs';
import { PLAIN, plainSources } from './tests/support/plain-sources.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/*
 * Test files share the modules of their process: loading them anew for each file takes as long as the tests do. Only files that
 * replace modules, what one exports, or timers have a process of their own. Files that count the work of the code share processes
 * without the others: there, our sources count the blocks that run.
 */
const REPLACES = /\bvi\.(?:mock|stubGlobal)\b|\bimport \* as (\w+) [^]*\bvi\.spyOn\(\1,/;
const COUNTS = /\/work\.js'/;
const packages = readdirSync(at('packages')).flatMap((name) => [`packages/${name}/src`, `packages/${name}/test`]);
const files = [...packages, 'tests']
  .filter((folder) => existsSync(at(folder)))
  .flatMap((folder) =>
    readdirSync(at(folder), { encoding: 'utf8', recursive: true }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.test.ts'));
const kindOf = (file: string): 'alone' | 'built site' | 'counting' | 'shared' => {
  if (file.startsWith('tests/site/')) return 'built site';
  const text = readFileSync(at(file), 'utf8');
  if (REPLACES.test(text)) return 'alone';
  return COUNTS.test(text) ? 'counting' : 'shared';
};
const project = (
  name: ReturnType<typeof kindOf>,
  {
    isolate = false,
    globalSetup = [] as string[],
    alias = {} as Record<string, string>,
    plugins = [] as Plugin[],
  } = {},
) => ({
  extends: true as const,
  plugins,
  test: {
    name,
    include: files.filter((file) => kindOf(file) === name),
    isolate,
    globalSetup,
    alias,
    server: { deps: { external: [PLAIN] } },
  },
});

/** Those of Node, behind our own. */
const CONDITIONS = [SOURCE, 'node', 'development|production'];

writePlainSources();

export default defineConfig({
  // Our packages are run from their sources.
  resolve: { conditions: CONDITIONS },
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    // They run in the order of their names: long tests of the site are not left to one worker at the end.
    projects: [
      project('shared', { alias: { vscode: at('tests/support/vscode.ts') }, plugins: [plainSources()] }),
      project('counting', { plugins: [plainSources('counted')] }),
      project('alone', { isolate: true }),
      project('built site', { plugins: [plainSources()], globalSetup: [at('tests/site/build-once.ts')] }),
    ],
    // By default one processor is left free, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Machines differ; a test that hangs ends all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Programs that tests start leave nothing in the user's folders.
    env: { WORKPLAN_CODE_CACHE: at('.cache/code'), XDG_CACHE_HOME: at('.cache/user') },
  },
});
