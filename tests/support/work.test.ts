import { growthOf, workOf } from './work.js';
import { expect, test } from 'vitest';
import { lint, parsePlan } from '@workplan/core';

const plan = (tasks: number): string =>
  `工作方案: 1\n标题: 安排\n任务:\n${Array.from({ length: tasks }, (_, at) => `  - 序号: ${at + 1}\n    内容: 推进工作。\n`).join('')}`;

test('work is counted, and what is not done is not', () => {
  expect(workOf(() => void lint(parsePlan(plan(100))))).toBeGreaterThan(10_000);
  expect(workOf(() => undefined)).toBe(0);
});

test('work that grows with the square of the input is seen', () => {
  const twiceOver = (text: string): void => {
    for (let at = 0; at < text.length; at += 100) lint(parsePlan(text));
  };
  expect(growthOf((text: string) => void lint(parsePlan(text)), plan, 400)).toBeLessThan(2.1);
  expect(growthOf(twiceOver, plan, 20)).toBeGreaterThan(3);
});
