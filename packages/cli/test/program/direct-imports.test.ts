import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directImports } from '../../build/direct-imports.js';

let root = '';
const FILES = {
  'packages/a/src/index.ts':
    "export { one, type One } from './one.js';\nexport { two as zwei } from './deep/index.js';\nexport * from './rest.js';\nexport const own = 'own';\nexport { loud } from './loud.js';\n",
  'packages/a/src/one.ts': "export type One = 'one';\nexport const one: One = 'one';\n",
  'packages/a/src/deep/index.ts': "export { two } from './two.js';\nexport { loud } from '../loud.js';\n",
  'packages/a/src/deep/two.ts': "export const two = 'two';\n",
  'packages/a/src/rest.ts': "export function three(): string {\n  return 'three';\n}\n",
  'packages/a/src/loud.ts': "export const loud = globalThis.reported('loud');\n",
  'packages/b/src/main.ts':
    "import { one as eins, type One, zwei } from '@workplan/a';\nimport { three } from '@workplan/a';\nconst word: One = eins;\nexport const words = [word, zwei, three()];\n",
  'packages/b/src/own.ts': "import { own } from '@workplan/a';\nexport const words = [own];\n",
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'workplan-imports-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What a module of the folder exports, and what was reported on the way. */
async function run(
  entry: string,
): Promise<{ readonly words: readonly string[]; readonly reported: readonly string[] }> {
  const index = join(root, 'packages/a/src/index.ts');
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'iife',
    globalName: 'out',
    write: false,
    alias: { '@workplan/a': index },
    plugins: [directImports({ '@workplan/a': index })],
  });
  const reported: string[] = [];
  const scope = { reported: (word: string) => reported.push(word) };
  const words = (await import('node:vm')).runInNewContext(
    `${outputFiles[0]?.text}; out.words`,
    scope,
  ) as Iterable<string>;
  return { words: [...words], reported };
}

test('what an index names beside the wanted is not run', async () => {
  expect(await run('packages/b/src/main.ts')).toEqual({ words: ['one', 'two', 'three'], reported: [] });
});

test('what an index defines itself comes from there', async () => {
  expect(await run('packages/b/src/own.ts')).toEqual({ words: ['own'], reported: ['loud'] });
});
