import { expect, test } from 'vitest';
import { lightOf, parsePlan, type PlanProgress, progressOf } from '@workplan/core';
import { lightCases } from './light-table.js';

const CASES = lightCases();

test('the table of lights has 200 lines and more', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(200);
});

test.each(CASES)('$name is $colour', ({ yaml, on, every, colour }) => {
  const document = parsePlan(yaml);
  expect(document.shapeErrors).toEqual([]);
  expect(progressOf(document, { on, every }).items.map(({ light }) => light.colour)).toEqual([colour]);
});

test('a light says all that is wrong, the weightiest first', () => {
  const facts = { status: 'behind', due: '2026-06-30', entries: [], issued: '2026-01-15' } as const;
  expect(lightOf(facts, { on: '2026-07-01' })).toEqual({ colour: 'red', reasons: ['overdue', 'behind', 'unreported'] });
  expect(lightOf({ ...facts, status: 'in-progress' }, { on: '2026-06-30' })).toEqual({
    colour: 'yellow',
    reasons: ['due-soon', 'unreported'],
  });
  expect(lightOf({ entries: [] }, { on: '2026-06-30' })).toEqual({
    colour: 'grey',
    reasons: ['no-date', 'not-started'],
  });
});

const progress = (yaml: string, on = '2026-07-01'): PlanProgress =>
  progressOf(parsePlan(`工作方案: 1\n标题: 要点\n期间: 2026\n公文: { 成文日期: 2026-01-15 }\n${yaml}`), { on });

test('clauses with bodies of their own are items, and entries of their task count for them', () => {
  const { items } = progress(`任务:
  - 序号: 3
    时限: 6月底前
    分句:
      - 内容: 建成平台，
        牵头: 市数据局
        进展: { 状态: 已完成, 记录: [{ 日期: 2026-06-20, 单位: 市数据局, 内容: 已建成。 }] }
      - 内容: 落实经费。
        牵头: 市财政局
        配合: [市审计局]
        时限: 9月底前
    进展:
      记录:
        - { 日期: 2026-03-31, 内容: 已部署。 }
`);
  expect(
    items.map(({ number, text, reporters, due, light }) => [number, text, reporters, due.date, light.colour]),
  ).toEqual([
    ['3（1）', '建成平台，', ['市数据局'], '2026-06-30', 'done'],
    ['3（2）', '落实经费。', ['市财政局'], '2026-09-30', 'yellow'],
  ]);
  expect(items[0]?.entries.map(({ text }) => text)).toEqual(['已部署。', '已建成。']);
  expect(items[0]?.newest?.text).toBe('已建成。');
});

test('a task with sub-tasks and without bodies is a heading', () => {
  const { items } = progress(`任务:
  - 序号: （一）
    标题: 优化服务
    任务:
      - { 序号: 1, 内容: 完成改造。, 牵头: 市教委 }
      - { 序号: 2, 内容: 完成验收。, 牵头: 市教委 }
`);
  expect(items.map(({ number, path }) => [number, path])).toEqual([
    ['1', ['优化服务']],
    ['2', ['优化服务']],
  ]);
});

test('where a due date comes from is said, and so is why there is none', () => {
  const { items } = progress(`任务:
  - { 序号: 1, 内容: 9月底前完成改造。, 牵头: 市教委 }
  - { 序号: 2, 内容: 推进改造。, 牵头: 市教委 }
  - { 序号: 3, 内容: 推进改造。, 牵头: 市教委, 时限: 持续推进 }
  - { 序号: 4, 内容: 推进改造。, 牵头: 市教委, 时限: 每月 }
  - { 序号: 5, 内容: 推进改造。, 牵头: 市教委, 时限: 待定之后 }
`);
  expect(items.map(({ due }) => ('none' in due ? due.none : `${due.from} ${due.date}`))).toEqual([
    'text 2026-09-30',
    'period 2026-12-31',
    'open',
    'recurring',
    'unreadable',
  ]);
});

test('a plan without dates says nothing, and guesses nothing', () => {
  const document = parsePlan('工作方案: 1\n标题: 要点\n任务:\n  - { 序号: 1, 内容: 推进改造。, 牵头: 市教委 }\n');
  expect(progressOf(document, { on: '2026-07-01' }).items).toMatchObject([
    { due: { none: 'none', text: '' }, light: { colour: 'grey', reasons: ['no-date', 'not-started'] } },
  ]);
});
