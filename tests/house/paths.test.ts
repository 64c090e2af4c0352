import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exists, isPathOfOurs, treeOf, wordsInBackticks, type Tree } from './paths.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const tree = treeOf(files);

/** What is written for those who work here or read how it works. The pages of the rules are printed from the rules. */
const PAGES =
  /^(?:docs\/(?!rules\/).*|README[^/]*|CONTRIBUTING|(?:packages\/[^/]+|schemas|examples|extension)\/README[^/]*)\.md$/;
const REPLACED = /^Status: replaced\b/m;

/** Paths in the repository of a reader, and names of rules of their own. */
const OF_A_READER: readonly string[] = ['archive/', 'office/no-hedge'];

const missing = (text: string, among: Tree): readonly string[] =>
  [...wordsInBackticks(text)]
    .filter(({ word }) => isPathOfOurs(word, among) && !OF_A_READER.includes(word) && !exists(word, among))
    .map(({ word, line }) => `${line} ${word}`);

test('every path that a page names is in the tree', () => {
  const pages = files
    .filter((file) => PAGES.test(file))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
    .filter(({ text }) => !REPLACED.test(text));
  expect(pages.length).toBeGreaterThan(100);
  const named = pages.flatMap(({ text }) => [...wordsInBackticks(text)].filter(({ word }) => isPathOfOurs(word, tree)));
  expect(named.length).toBeGreaterThan(150);
  expect(pages.flatMap(({ file, text }) => missing(text, tree).map((one) => `${file}:${one}`))).toEqual([]);
});

const small = treeOf(['packages/plan/src/text/lines.ts', 'docs/decisions/001-a-title.md', 'schemas/plan.schema.json']);

test.each([
  '`packages/plan/src/text/lines.ts`',
  '`plan/src/text/lines.ts` and `text/lines.ts` and `lines.ts`',
  '`plan/text`, `text/`, `packages/*/src`',
  '`docs/decisions/NNN-title.md` is a pattern: `docs/decisions/NNN-*.md`',
  '`npx vitest run packages/plan/src`',
  '`packages/plan/dist/index.js`, `workspace/textDocumentContent`, `@workplan/plan/none`, `other/thing`',
  '```\n`lost.ts`\n```',
  'lost.ts without backticks',
])('%s is left alone', (text) => {
  expect(missing(text, small)).toEqual([]);
});

test.each([
  ['`packages/plan/src/text/line.ts`', ['1 packages/plan/src/text/line.ts']],
  ['one\n`rules/rule.ts`', ['2 rules/rule.ts']],
  ['`es.ts` is no end at a folder', ['1 es.ts']],
  ['`plan/texts`, `shell/`', ['1 plan/texts', '1 shell/']],
  ['`schemas/plan.json` and `schemas/plan.schema.json`', ['1 schemas/plan.json']],
  ['`node scripts/lost.mjs --all`', ['1 scripts/lost.mjs']],
  ['`packages/*/api`', ['1 packages/*/api']],
])('%s is found', (text, found) => {
  expect(missing(text, small)).toEqual(found);
});
