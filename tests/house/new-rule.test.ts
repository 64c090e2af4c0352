import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as rulesPackage from '../../packages/rules/src/index.js';
import { readMarks } from '../../packages/rules/test/support/marks.js';
import { exampleRunner } from '../../packages/rules/test/support/run-example.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The packages that have rules. */
const RULE_PACKAGES = ['rules', 'rules-content', 'rules-writing'];
const ADDED = [
  ['yaml', 'some-layout', 'rules-writing'],
  ['task', 'some-rule', 'rules-content'],
  ['source', 'some-source', 'rules'],
] as const;

/** A copy of what the script reads and writes, within the root: so packages are found as usual. */
let copy: string;
let rules: typeof rulesPackage;

const node = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(copy, script), ...args], { encoding: 'utf8', cwd: copy });

/** A text as the formatter writes it; it does not look at files in the copy, which git ignores. */
const formatted = (path: string, text: string) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules/oxfmt/bin/oxfmt'), `--stdin-filepath=${path}`], {
    encoding: 'utf8',
    cwd: ROOT,
    input: text,
  }).stdout;

beforeAll(async () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  copy = mkdtempSync(join(ROOT, '.cache/new-rule-'));
  for (const path of [
    'scripts',
    'schemas',
    'packages/plan/src',
    ...RULE_PACKAGES.map((name) => `packages/${name}/src`),
    'docs/decisions',
    'package.json',
  ])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
  for (const name of [...readdirSync(join(ROOT, 'packages')).map((folder) => `packages/${folder}`), 'extension'])
    cpSync(join(ROOT, name, 'package.json'), join(copy, name, 'package.json'));
  cpSync(join(ROOT, 'packages/workspace/src'), join(copy, 'packages/workspace/src'), { recursive: true });
  // The copy finds its own packages of rules, and all others where they are.
  mkdirSync(join(copy, 'node_modules/@workplan'), { recursive: true });
  for (const name of RULE_PACKAGES)
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@workplan', name), 'junction');
  for (const [group, id] of ADDED) expect(node('scripts/new-rule.mjs', group, id)).toMatchObject({ status: 0 });
  rules = (await import(pathToFileURL(join(copy, 'packages/rules/src/index.ts')).href)) as typeof rulesPackage;
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(ADDED)('a new rule of %s', (group, id) => {
  test('is in the lists', () => {
    expect(rules.RULES.filter((rule) => rule.id === (id as string))).toMatchObject([{ id, group }]);
    expect(rules.isRuleId(id)).toBe(true);
    expect(rules.ABOUT[id]?.title.zh).toMatch(/[\u4e00-\u9fff]/);
  });

  test('passes its own examples', () => {
    const find = exampleRunner(rules);
    const { bad = [], good = [] } = rules.EXAMPLES[id] ?? {};
    expect(bad.length).toBeGreaterThanOrEqual(3);
    expect(good.length).toBeGreaterThanOrEqual(3);
    for (const example of bad) {
      const { text, ranges } = readMarks(example.yaml);
      expect(find(id, text, example).map(({ range }) => range)).toEqual(ranges);
    }
    for (const example of good) {
      const given = typeof example === 'string' ? { yaml: example } : example;
      expect(find(id, given.yaml, given)).toEqual([]);
    }
  });
});

test('new files are formatted as the others, and the lists are those of the generator', () => {
  for (const [group, id, name] of ADDED)
    for (const file of ['index', 'texts', 'examples']) {
      const path = `packages/${name}/src/${group}/${id}/${file}.ts`;
      const text = readFileSync(join(copy, path), 'utf8');
      expect(formatted(path, text)).toBe(text);
    }
  expect(node('scripts/generate.mjs', '--check')).toMatchObject({ status: 0 });
});

test('a stale list is reported', () => {
  const path = join(copy, 'packages/rules-content/src/task/some-rule');
  rmSync(path, { recursive: true });
  const { status, stderr } = node('scripts/generate.mjs', '--check');
  expect(status).toBe(1);
  expect(stderr).toContain('packages/rules-content/src/generated/task-rules.ts');
  expect(readFileSync(join(copy, 'packages/rules-content/src/generated/task-rules.ts'), 'utf8')).toContain('some-rule');
});

test.each([
  ['a group that there is none of', ['tasks', 'a-rule'], 'There is no group “tasks”'],
  ['a rule that there is', ['task', 'vague-deadline'], 'There is a rule vague-deadline in the group task'],
  ['a rule of another group', ['text', 'vague-deadline'], 'in the group task'],
  ['an id that is none', ['task', 'SomeRule'], 'npm run new-rule GROUP ID'],
  ['a path', ['task', '../x'], 'npm run new-rule GROUP ID'],
  ['no words', [], 'npm run new-rule GROUP ID'],
])('%s is refused', (_, args, message) => {
  const { status, stderr } = node('scripts/new-rule.mjs', ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
