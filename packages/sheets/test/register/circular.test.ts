import { parsePlan, progressOf } from '@workplan/core';
import { circular } from '@workplan/core/register';
import { expect, test } from 'vitest';

const planOf = (task: string): string => `工作方案: 1
标题: 2026年重点工作
期间: 2026
公文: { 成文日期: 2026-01-15 }
章节:
  - 标题: 优化服务
    任务:
${task}`;

/** The lines of a circular about tasks. */
function linesOf(task: string): string[] {
  const document = parsePlan(planOf(task));
  if (document.plan === undefined) throw new Error('the plan of the test cannot be read');
  const parts = circular(document.plan, progressOf(document, { on: '2026-07-10' }));
  return parts.flatMap(({ lines }) => lines.map((line) => line.trim())).filter((line) => /^\d+\./.test(line));
}

const task = (lead: string, progress: string): string =>
  `      - 序号: 1\n        内容: 建成平台。\n        牵头: ${lead}\n        时限: 6月底前\n        进展: ${progress}\n`;
const entry = (body: string, more = ''): string =>
  `{ 状态: 进行中, 记录: [{ 日期: 2026-06-20, 单位: ${body}, 内容: 完成选址。${more} }] }`;
const LATE = '应于2026年6月30日完成，已逾期10天';

test.each([
  [
    'one body reports',
    task('市教委', entry('市教委')),
    `1.市教委：第1项“建成平台”，${LATE}。2026年6月20日填报：完成选址。未说明原因。`,
  ],
  [
    'one of two bodies reported last',
    task('[市教委, 市财政局]', entry('市财政局')),
    `1.市教委、市财政局：第1项“建成平台”，${LATE}。市财政局2026年6月20日填报：完成选址。未说明原因。`,
  ],
  [
    'another body reported last',
    task('市教委', entry('市财政局')),
    `1.市教委：第1项“建成平台”，${LATE}。市财政局2026年6月20日填报：完成选址。未说明原因。`,
  ],
  [
    'no problem is no reason',
    task('市教委', entry('市教委', ', 问题: 无。')),
    `1.市教委：第1项“建成平台”，${LATE}。2026年6月20日填报：完成选址。未说明原因。`,
  ],
  [
    'suspended',
    task('市教委', entry('市教委', ', 问题: 缺地。').replace('进行中', '暂缓')),
    `1.市教委：第1项“建成平台”，${LATE}，状态为“暂缓”。2026年6月20日填报：完成选址。存在问题：缺地。`,
  ],
  [
    'changed',
    task('市教委', entry('市教委', ', 问题: 缺地。').replace('进行中', '已调整')),
    `1.市教委：第1项“建成平台”，${LATE}，状态为“已调整”。2026年6月20日填报：完成选址。存在问题：缺地。`,
  ],
])('what is late, when %s', (_, plan, line) => {
  expect(linesOf(plan)).toEqual([line]);
});
