import { parsePlan, type PlanDocument } from '@workplan/core';
import { FEW_TASKS } from '@workplan/plan/parts';
import { expect, test } from 'vitest';

const HEAD = '工作方案: 1\n标题: 甲\n期间: 2026\n任务:\n';

/** A task; one of each nine has a key with a value of another kind. */
const task = (at: number, hasError: boolean): string =>
  `  - 序号: ${at}\n    内容: 事项${at}。\n    牵头: [市教委]\n    时限: ${at % 2 === 0 ? '6月底前' : '年底前'}\n${
    hasError && at % 9 === 0 ? '    目标: 甲\n' : ''
  }`;
const planOf = (count: number, hasError: boolean): string =>
  HEAD + Array.from({ length: count }, (_, at) => task(at + 1, hasError)).join('');

const LONG = FEW_TASKS + 50;
const errorsOf = ({ shapeErrors }: PlanDocument): string[] =>
  shapeErrors.map(({ object, error }) => `${object.map.start} ${JSON.stringify(error)}`);

test('a long plan is read task by task, to the same values as in a short one', () => {
  const { tasks = [] } = parsePlan(planOf(LONG, false)).plan ?? {};
  expect(tasks).toHaveLength(LONG);
  for (const at of [1, 2, LONG]) expect(tasks[at - 1]).toEqual(parsePlan(HEAD + task(at, false)).plan?.tasks?.[0]);
  // Each deadline is an object of its own: whoever changes one changes no other.
  expect(tasks[0]?.deadline).toEqual(tasks[2]?.deadline);
  expect(tasks[0]?.deadline).not.toBe(tasks[2]?.deadline);
});

test('errors of a long plan are found whether its values or its errors are asked for first', () => {
  const [valuesFirst, errorsFirst] = [parsePlan(planOf(LONG, true)), parsePlan(planOf(LONG, true))];
  expect(valuesFirst.plan).toBeUndefined();
  expect(valuesFirst.draft.tasks).toHaveLength(LONG);
  expect(errorsOf(errorsFirst)).toHaveLength(Math.floor(LONG / 9));
  expect(errorsOf(valuesFirst)).toEqual(errorsOf(errorsFirst));
  expect(errorsFirst.draft).toEqual(valuesFirst.draft);
});
