import { applyEdits, lint, parsePlan } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { describe, expect, test } from 'vitest';
import { complete } from '../../src/features/completion/index.js';
import { BEHIND, FRONT } from '../../src/features/completion/landing.js';
import { offsetAt } from '../../src/open-plan.js';
import { editOf } from '../support/accept.js';
import { openPlan } from '../support/plan.js';

const PLAN = `工作方案: 1
标题: 2026年重点工作安排
地区: 上海市
期间: 2026
章节:
  - 标题: 总体任务
    任务:
      - 序号: 1
        内容: 完成系统对接。
        牵头: [市教委]
        责任:
          - 市财政局
      - 序号: 2
        内容: 做好日常维护。
        牵头: [市民政局]
  - 标题: 保障措施
    任务:
      - 序号: 3
        内容: 加强督查。
        牵头: [市公安局]
`;

/** The plan after a word was typed on a new line behind line \`line\`, at a column, and its piece was taken. */
function taken(text: string, line: number, column: number, word: string): { text: string; label: string } | undefined {
  const lines = text.split('\n');
  lines.splice(line, 0, ' '.repeat(column) + word);
  const typed = lines.join('\n');
  const offset = lines.slice(0, line + 1).join('\n').length;
  const plan = openPlan(typed);
  const item = complete(plan, offset).items.find(({ sortText }) => sortText === BEHIND || sortText === FRONT);
  if (item === undefined) return undefined;
  const additional = (item.additionalTextEdits ?? []).map(({ range, newText }) => ({
    start: offsetAt(plan, range.start),
    end: offsetAt(plan, range.end),
    text: newText,
  }));
  return { text: applyEdits(typed, [...additional, editOf(plan, item)]), label: item.label };
}

/** What a new, empty task has wrong with it for the time being. */
const EXPECTED: ReadonlySet<string> = new Set(['empty-value', 'task-number', 'no-responsible-body']);

const faults = (text: string): string[] =>
  lint(parsePlan(text), { registry: builtinRegistry })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule)
    .filter((rule) => !EXPECTED.has(rule));

test('at the left edge a new task comes before the key of the same name', () => {
  const text = `${PLAN}rw`;
  const { items } = complete(openPlan(text), text.length);
  const inOrder = [...items].sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
  expect(inOrder.map(({ label }) => label)).toEqual(['新增任务', '任务']);
});

test('on the last line a new task ends its line, so that the next one can begin below', () => {
  const text = `${PLAN}rw`;
  const { items } = complete(openPlan(text), text.length);
  const [task] = items.filter(({ sortText }) => sortText === FRONT);
  expect(task?.textEdit?.newText).toMatch(/时限: \$\{5:年底前\}\n$/);
  expect(taken(PLAN, 15, 6, 'rw')?.text).not.toMatch(/\n\n/);
});

test('where no task can stand, none is offered', () => {
  expect(taken(PLAN, 16, 4, 'rw')?.label).not.toBe('新增任务');
});

describe('a task typed as «rw»', () => {
  // Every line behind the first task, at every column.
  const places = [8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20].flatMap((line) =>
    [0, 2, 4, 6, 8, 10, 12].map((column) => [line, column] as const),
  );
  test.each(places)('behind line %i at column %i becomes a task by itself', (line, column) => {
    const after = taken(PLAN, line, column, 'rw');
    expect(after).toBeDefined();
    const { text } = after ?? { text: '' };
    expect(text).not.toContain('rw');
    const { tasks } = parsePlan(text);
    expect(tasks).toHaveLength(4);
    expect(faults(text)).toEqual([]);
    // The other tasks keep every word.
    const words = tasks.flatMap(({ fullText }) => (fullText === '' ? [] : [fullText]));
    expect(words.sort()).toEqual(['做好日常维护。', '加强督查。', '完成系统对接。'].sort());
  });
});

test.each([
  ['jz', '进展:'],
  ['mb', '目标:'],
  ['yy', '引用:'],
])('«%s» anywhere in a task becomes a key of that task', (word, key) => {
  for (const line of [9, 10, 12])
    for (const column of [0, 6, 10, 12]) {
      const { text } = taken(PLAN, line, column, word) ?? { text: '' };
      expect(text, `${line}:${column}`).toContain(`\n        ${key}\n`);
      expect(faults(text)).toEqual([]);
      expect(parsePlan(text).tasks).toHaveLength(3);
    }
});

test('«zj» inside a section becomes the next section', () => {
  for (const column of [0, 4, 8]) {
    const { text } = taken(PLAN, 10, column, 'zj') ?? { text: '' };
    const { sections } = parsePlan(text).draft;
    expect(sections?.length).toBe(3);
    expect(faults(text)).toEqual([]);
  }
});

test('a key that the task has already is not offered again', () => {
  const text = PLAN.replace(
    '        牵头: [市教委]\n',
    '        牵头: [市教委]\n        进展:\n          状态: 进行中\n',
  );
  expect(taken(text, 9, 8, 'jz')?.label).not.toBe('填写进展');
});
