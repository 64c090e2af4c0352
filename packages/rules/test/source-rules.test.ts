import { expect, test } from 'vitest';
import { applyEdits, applyFixes, isRuleId, lint, openSource, parsePlan } from '@workplan/core';
import { reanchor } from '@workplan/anchor';
import { SOURCE_RULES } from '../src/generated/source-rules.js';

const ONLY = SOURCE_RULES.map(({ id }) => id).filter(isRuleId);
const PLAN =
  '标题: 重点工作安排\n原文:\n  文件: a.txt\n任务:\n  - 序号: 1\n    内容: 推进网上政务大厅对接。\n    出处: L2\n';

test('without a source the group is silent', () => {
  expect(lint(parsePlan(PLAN), { only: ONLY })).toEqual([]);
});

test('a source that cannot be read is one finding', () => {
  expect(
    lint(parsePlan(PLAN), { source: openSource({ problem: 'missing' }), only: ONLY }).map(({ rule }) => rule),
  ).toEqual(['source-missing']);
});

test('the message shows the difference with a few characters of context', () => {
  const [finding] = lint(parsePlan(PLAN), {
    source: openSource({ text: '重点工作安排\n1.推进网上政务服务大厅对接。\n' }),
    only: ONLY,
  });
  expect(finding?.message.zh).toBe(
    '第 1 项任务与原文（第 2 行）不一致：原文为「…网上政务服务大厅对接…」，方案为「…网上政务大厅对接…」。请核对，并恢复原文的文字。',
  );
  expect(applyFixes(PLAN, finding === undefined ? [] : [finding])).toContain('内容: 推进网上政务服务大厅对接。');
});

test('a finding about a plan without a hash is repaired by moving the anchor', () => {
  const source = openSource({ text: '附则\n重点工作安排\n1.推进网上政务大厅对接。\n' });
  const findings = lint(parsePlan(PLAN), { source, only: ['source-misplaced'] });
  expect(lint(parsePlan(applyFixes(PLAN, findings)), { source, only: ['source-misplaced', 'source-drift'] })).toEqual(
    [],
  );
});

test('blank lines that a plan keeps go where their neighbours go', () => {
  const plan = `${PLAN}其他:\n  - 出处: L3\n    内容: ""\n  - 出处: L4\n    内容: 打印本页\n`;
  const { edits } = reanchor(parsePlan(plan), '新增\n重点工作安排\n1.推进网上政务大厅对接。\n\n打印本页\n');
  expect([...applyEdits(plan, edits).matchAll(/出处: (\S+)/g)].map(([, anchor]) => anchor)).toEqual(['L3', 'L4', 'L5']);
});

test('the hash is written where none was', () => {
  const { edits } = reanchor(parsePlan(PLAN), '重点工作安排\n1.推进网上政务大厅对接。\n', 'b'.repeat(64));
  expect(applyEdits(PLAN, edits)).toBe(PLAN.replace('文件: a.txt\n', `文件: a.txt\n  校验: ${'b'.repeat(64)}\n`));
});

test.each([
  ['a row of a table in Markdown', '| 1 | 完成系统对接，提升能力 | 市教委 |'],
  ['a heading in Markdown', '## **推进系统对接，提升能力**'],
  ['a line that begins with a dash', '——完成系统对接，提升能力；'],
])('%s that is kept as printed is restored with the marks at its ends', (_, line) => {
  const text = (printed: string): string =>
    `标题: 安排\n原文:\n  文件: a.txt\n任务:\n  - 序号: 1\n    内容: 完成系统对接，提升能力\n    出处: L2\n    原样: '${printed}'\n`;
  const plan = text(line.replace('，', '、'));
  const source = openSource({ text: `安排\n${line}\n` });
  const findings = lint(parsePlan(plan), { source, only: ['source-drift'] });
  expect(findings.map(({ range }) => plan.slice(range.start, range.end))).toEqual(['、']);
  expect(applyFixes(plan, findings)).toContain(line);
});
