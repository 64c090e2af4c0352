import { describe, expect, test } from 'vitest';
import { applyEdits, type NewValue, parsePlan, setValueAt } from '@workplan/core';

const PLAN = `工作方案: 1
标题: '要点' # 题
任务:
  - {序号: 1, 内容: 一, 时限: 年底前, 牵头: [甲局, 乙局]}
  - 时限: 年底前 # 先写时限
    序号: 2
    内容: 二
    进展:
      状态: 进行中
  - 序号: 3
    内容: |
      三
      四
`;

const after = (path: readonly (string | number)[], value: NewValue): string | undefined => {
  const document = parsePlan(PLAN);
  const edits = setValueAt(document, path, value);
  return edits === undefined ? undefined : applyEdits(document.text, edits);
};

describe('a value is set with the least edits', () => {
  test.each<[string, readonly (string | number)[], NewValue, string, string]>([
    ['a text in its quotes', ['title'], "要'点", "'要点'", "'要''点'"],
    ['a list in part', ['tasks', 0, 'lead'], ['甲局', '丙局'], '乙局', '丙局'],
    ['a key in braces', ['tasks', 0, 'support'], ['丁局'], '[甲局, 乙局]', '[甲局, 乙局], 配合: [丁局]'],
    ['a key in braces taken away', ['tasks', 0, 'deadline'], undefined, ' 时限: 年底前,', ''],
    ['the last key in braces taken away', ['tasks', 0, 'lead'], [], ', 牵头: [甲局, 乙局]', ''],
    ['a key behind a list mark taken away', ['tasks', 1, 'deadline'], '', '时限: 年底前 # 先写时限\n    ', ''],
    ['a key of an object', ['tasks', 1, 'progress', 'status'], '已完成', '进行中', '已完成'],
    [
      'the only key of an object taken away',
      ['tasks', 1, 'progress', 'status'],
      undefined,
      '    进展:\n      状态: 进行中\n',
      '',
    ],
    [
      'a key of an object that was not there',
      ['tasks', 2, 'progress', 'status'],
      '滞后',
      '      四\n',
      '      四\n    进展: { 状态: 滞后 }\n',
    ],
  ])('%s', (_, path, value, from, to) => {
    expect(PLAN.split(from)).toHaveLength(2);
    expect(after(path, value)).toBe(PLAN.replace(from, to));
    expect(parsePlan(after(path, value) ?? '').syntax.problems).toEqual([]);
  });
});

test('a value that is there already needs no edit', () => {
  expect(after(['tasks', 0, 'deadline'], '年底前')).toBe(PLAN);
  expect(after(['tasks', 2, 'lead'], undefined)).toBe(PLAN);
});

test('what cannot be set without rewriting more is not set', () => {
  expect(after(['tasks', 2, 'text'], '三')).toBeUndefined();
  expect(after(['tasks', 9, 'text'], '三')).toBeUndefined();
  expect(after(['tasks', 0, 'no-such-key'], '三')).toBeUndefined();
  expect(after([], '三')).toBeUndefined();
});
