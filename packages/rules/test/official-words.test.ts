import { expect, test } from 'vitest';
import { applyFixes, lint, parsePlan } from '@workplan/core';

const TASK = '任务:\n  - 序号: 1\n    内容: 完成对接,汇总结果。\n    责任: [市教委]\n';
const fixed = (text: string, suggestions: boolean): string =>
  applyFixes(text, lint(parsePlan(text), { only: ['ascii-punctuation'] }), { suggestions });

test('a typo in a plan of one’s own is fixed safely', () => {
  expect(fixed(TASK, false)).toBe(TASK.replace(',汇', '，汇'));
});

test('print of the official text has no fix: plan and source would differ', () => {
  const tied = `原文:\n  文件: a.txt\n${TASK}`;
  expect(fixed(tied, false)).toBe(tied);
  expect(fixed(tied, true)).toBe(tied);
});

test('how the plan is written is fixed safely all the same', () => {
  const text = '原文:\n  文件: a.txt\n标题：甲\n';
  expect(applyFixes(text, lint(parsePlan(text), { only: ['fullwidth-colon'] }))).toBe(
    '原文:\n  文件: a.txt\n标题: 甲\n',
  );
});
