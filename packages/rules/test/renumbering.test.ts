import { expect, test } from 'vitest';
import { lint, parsePlan } from '@workplan/core';

const numbered = (text: string) => lint(parsePlan(text)).filter(({ rule }) => rule === 'task-number');
const plan = (...numbers: readonly number[]): string =>
  `标题: 甲\n任务:\n${numbers.map((number) => `  - 序号: ${number}\n    内容: 乙${number}。\n`).join('')}`;

// A gap may be a task that is missing, or one that a mistake of notation hides: closing it would make both wrong.
test.each([
  ['a number is left out', plan(1, 2, 4)],
  ['the first tasks are missing', plan(3, 4)],
  ['a dash is missing', plan(1, 2, 3).replace('  - 序号: 2', '    序号: 2')],
])('where %s, renumbering is offered and not done unasked', (_, text) => {
  expect(numbered(text).map(({ fixes }) => fixes.map(({ safe }) => safe))).toEqual([[false]]);
});

test.each([
  ['is used twice', plan(1, 2, 2)],
  ['is out of order', plan(1, 3, 2)],
])('where a number %s, it is done', (_, text) => {
  expect(numbered(text).flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).toContain(true);
});
