import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ATTACKS, type NamedTest } from './attacks.js';
import { REPOSITORIES } from './repositories.js';

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

/** Titles of the tests and groups of a file: the first words of `test(…)`, `test.each(…)(…)` and their kin. */
function titlesOf(file: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText())) {
      const [title] = node.arguments;
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.add(title.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true));
  return titles;
}

/** What of a named test is not there, in words. */
function missingOf({ file, title, repositories = [] }: NamedTest): string[] {
  const names = new Set(REPOSITORIES.map(({ name }) => name));
  return [
    ...(titlesOf(file).has(title) ? [] : [`${file} has no test “${title}”`]),
    ...repositories.filter((name) => !names.has(name)).map((name) => `no repository “${name}”`),
  ];
}

test.each(ATTACKS)('$id, $what: its tests are there', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.flatMap(missingOf)).toEqual([]);
});

test('no attack is left out', () => {
  expect(ATTACKS.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, index) => `A${index + 1}`));
});

test('a test that is gone would show', () => {
  const file = 'tests/hostile-repository/attacks.test.ts';
  expect(missingOf({ file, title: 'none', repositories: ['none'] })).toHaveLength(2);
});
