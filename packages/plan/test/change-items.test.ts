import {
  applyEdits,
  duplicateItems,
  insertItem,
  moveItems,
  parsePlan,
  removeItems,
  setValue,
  type PlanDocument,
  type TextEdit,
} from '@workplan/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const PLAN = `工作方案: 1 # 头
标题: 甲
章节:
  - 标题: 一
    任务:
      # 关于第一项
      - 序号: 1
        内容: 甲 # 注一
        牵头: [ 市教委 ,  "市财政局" ]

      - 序号: 2
        内容: >
          乙
          丙
        责任:
          - 市民政局 # 注二
        任务:
          - 序号: （1）
            内容: 子
  - 标题: 二
    任务:
    - 序号: 3
      内容: 丁
# 尾
`;

/** What a plan holds, as a reader sees it: sections with their tasks, each by its words. */
interface Shape {
  readonly title: string;
  readonly tasks: readonly string[];
}

const objectsOf = (document: PlanDocument, type: 'task' | 'section' | 'plan') => document.bound.objects.get(type) ?? [];
const outer = (document: PlanDocument) => objectsOf(document, 'task').filter(({ owner }) => owner?.type !== 'task');

const shapeOf = (text: string): Shape[] =>
  (parsePlan(text).draft.sections ?? []).map(({ title, tasks }) => ({
    title: title ?? '',
    tasks: (tasks ?? []).map((task) => JSON.stringify(task)),
  }));

const made = (text: string, edits: readonly TextEdit[] | undefined): string => {
  expect(edits).toBeDefined();
  return applyEdits(text, edits ?? []);
};

describe('items', () => {
  test('are removed with their comments, and a list that is emptied goes too', () => {
    const document = parsePlan(PLAN);
    const [first, , third] = outer(document);
    if (first === undefined || third === undefined) throw new Error('tasks are missing');
    expect(made(PLAN, removeItems(document, [first]))).toBe(
      PLAN.replace(/ {6}# 关于第一项\n {6}- 序号: 1[^]*?\n(?=\n)/, ''),
    );
    expect(made(PLAN, removeItems(document, [third]))).toBe(
      PLAN.replace(/ {4}任务:\n {4}- 序号: 3\n {6}内容: 丁\n/, ''),
    );
  });

  test('move to another depth with their lines as they are', () => {
    const document = parsePlan(PLAN);
    const [, second, third] = outer(document);
    if (second === undefined || third === undefined) throw new Error('tasks are missing');
    const after = made(PLAN, moveItems(document, [second], { beside: third, side: 'before' }));
    expect(after).toContain(
      '    - 序号: 2\n      内容: >\n        乙\n        丙\n      责任:\n        - 市民政局 # 注二\n',
    );
    expect(shapeOf(after).map(({ tasks }) => tasks.length)).toEqual([1, 2]);
    expect(shapeOf(after)[1]?.tasks[0]).toBe(shapeOf(PLAN)[0]?.tasks[1]);
  });

  test('are not moved into themselves', () => {
    const document = parsePlan(PLAN);
    const [sub] = objectsOf(document, 'task').filter(({ owner }) => owner?.type === 'task');
    const [, second] = outer(document);
    if (second === undefined || sub === undefined) throw new Error('tasks are missing');
    expect(moveItems(document, [second], { beside: sub, side: 'after' })).toBeUndefined();
  });

  test('in brackets are left to the writer', () => {
    const text = '标题: 甲\n任务: [{序号: 1, 内容: 甲}, {序号: 2, 内容: 乙}]\n';
    const document = parsePlan(text);
    const [first, second] = outer(document);
    if (first === undefined || second === undefined) throw new Error('tasks are missing');
    expect(removeItems(document, [first])).toBeUndefined();
    expect(moveItems(document, [first], { beside: second, side: 'after' })).toBeUndefined();
  });

  test('begin a list in a section and in a plan that have none', () => {
    for (const text of [
      '标题: 甲\n章节:\n  - 标题: 一\n',
      '标题: 甲\n章节:\n  - 标题: 一',
      '标题: 甲\r\n章节:\r\n  - 标题: 一\r\n',
    ]) {
      const document = parsePlan(text);
      const [section] = objectsOf(document, 'section');
      if (section === undefined) throw new Error('no section');
      const after = made(text, insertItem(document, 'task', ['序号: 1', '内容: 甲'], { into: section }));
      expect(shapeOf(after)[0]?.tasks).toHaveLength(1);
      expect(after.startsWith(text.trimEnd())).toBe(true);
      expect(text.endsWith('\r\n')).toBe(after.includes('\r\n'));
    }
    const plan = parsePlan('标题: 甲\n');
    if (plan.bound.root === undefined) throw new Error('no plan');
    expect(made(plan.text, insertItem(plan, 'task', ['序号: 1', '内容: 甲'], { into: plan.bound.root }))).toBe(
      '标题: 甲\n任务:\n  - 序号: 1\n    内容: 甲\n',
    );
  });
});

/** A plan of some sections and tasks in different hands: comments, empty lines, quotes, lists on lines, odd indents. */
function planOf(sections: readonly number[]): string {
  let number = 0;
  const lines = ['工作方案: 1 # 头', '标题: 甲', '章节:'];
  sections.forEach((count, at) => {
    const margin = at % 2 === 0 ? '      ' : '    ';
    lines.push(`  - 标题: 第${at + 1}节 # 节`);
    if (count > 0) lines.push('    任务:');
    for (let index = 0; index < count; index += 1) {
      number += 1;
      if (number % 3 === 0) lines.push(`${margin}# 说明${number}`);
      lines.push(`${margin}- 序号: ${number}`, `${margin}  内容: 事项${number}。 # 注${number}`);
      if (number % 2 === 0) lines.push(`${margin}  牵头: [ 市教委 ,"市财政局" ]`);
      else lines.push(`${margin}  责任:`, `${margin}    - 市民政局 # 民政`);
      if (number % 4 === 0) lines.push('');
    }
  });
  return `${lines.join('\n')}\n`;
}

/** One act of a person in the table: what is done, and to which rows. */
type Act =
  | { readonly kind: 'insert' | 'duplicate' | 'remove' | 'set' | 'roles'; readonly at: number; readonly count: number }
  | { readonly kind: 'move' | 'into'; readonly at: number; readonly count: number; readonly to: number };

const ACT: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insert' as const, 'duplicate' as const, 'remove' as const, 'set' as const, 'roles' as const),
    at: fc.nat(40),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('move' as const, 'into' as const),
    at: fc.nat(40),
    count: fc.integer({ min: 1, max: 3 }),
    to: fc.nat(40),
  }),
);

/** The same act on rows that know no text: a list of sections with the words of their tasks. */
function onModel(sections: readonly string[][], act: Act, fresh: string): string[][] {
  const rows = sections.flatMap((tasks, section) => tasks.map((words) => ({ section, words })));
  if (rows.length === 0) return sections.map((tasks) => [...tasks]);
  const at = act.at % rows.length;
  const chosen = rows.slice(at, at + act.count);
  const rest = rows.filter((row) => !chosen.includes(row));
  const put = (list: typeof rows, index: number, added: typeof rows): typeof rows => [
    ...list.slice(0, index),
    ...added,
    ...list.slice(index),
  ];
  const first = chosen[0] ?? { section: 0, words: '' };
  const last = chosen.at(-1) ?? first;
  const result = ((): typeof rows => {
    if (act.kind === 'insert') return put(rows, at + 1, [{ section: first.section, words: fresh }]);
    if (act.kind === 'duplicate')
      return put(
        rows,
        rows.indexOf(last) + 1,
        chosen.map(({ words }) => ({ section: last.section, words })),
      );
    if (act.kind === 'remove') return rest;
    if (act.kind === 'move') {
      const target = rows[act.to % rows.length];
      if (target === undefined || chosen.includes(target)) return rows;
      return put(
        rest,
        rest.indexOf(target),
        chosen.map(({ words }) => ({ section: target.section, words })),
      );
    }
    if (act.kind === 'into') {
      const section = act.to % sections.length;
      const moved = chosen.map(({ words }) => ({ section, words }));
      if (
        rows.filter((row) => row.section === section).at(-1) === last &&
        chosen.every((row) => row.section === section)
      )
        return rows;
      const before = rest.filter((row) => row.section <= section);
      return put(rest, before.length, moved);
    }
    return rows;
  })();
  return sections.map((_, section) => result.filter((row) => row.section === section).map(({ words }) => words));
}

/** The act on the text; undefined where the table refuses it. */
function onText(text: string, act: Act, fresh: string): readonly TextEdit[] | undefined {
  const document = parsePlan(text);
  const rows = outer(document);
  if (rows.length === 0) return [];
  const at = act.at % rows.length;
  const chosen = rows.slice(at, at + act.count);
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return [];
  if (act.kind === 'insert')
    return insertItem(document, 'task', ['序号: 0', `内容: ${fresh}`], { beside: first, side: 'after' });
  if (act.kind === 'duplicate') return duplicateItems(document, chosen);
  if (act.kind === 'remove') return removeItems(document, chosen);
  if (act.kind === 'set') return setValue(document, first, 'deadline', `${act.count}月底前`);
  if (act.kind === 'roles') return setValue(document, first, 'support', ['市公安局', '市司法局'].slice(0, act.count));
  if (act.kind === 'move') {
    const target = rows[act.to % rows.length];
    if (target === undefined || chosen.includes(target)) return [];
    return moveItems(document, chosen, { beside: target, side: 'before' });
  }
  const sections = objectsOf(document, 'section');
  const into = 'to' in act ? sections[act.to % sections.length] : undefined;
  if (into === undefined) return [];
  const held = rows.filter(({ owner }) => owner === into);
  if (held.at(-1) === last && chosen.every(({ owner }) => owner === into)) return [];
  return moveItems(document, chosen, { into });
}

const wordsOf = (text: string): string[][] =>
  (parsePlan(text).draft.sections ?? []).map(({ tasks }) => (tasks ?? []).map(({ text: words }) => words ?? ''));

test('1,000 random acts of the table are the same on the text and on rows, and no other line changes', () => {
  let acts = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(6), { minLength: 1, maxLength: 4 }),
      fc.array(ACT, { minLength: 10, maxLength: 10 }),
      (counts, list) => {
        let text = planOf(counts);
        for (const [at, act] of list.entries()) {
          const fresh = `新增${at}。`;
          const edits = onText(text, act, fresh);
          // A section whose key stands there without a list has no place for items yet.
          if (edits === undefined) continue;
          const after = applyEdits(text, edits);
          expect(wordsOf(after), `${JSON.stringify(act)}\n${text}\n→\n${after}`).toEqual(
            onModel(wordsOf(text), act, fresh),
          );
          expect(parsePlan(after).syntax.problems).toEqual([]);
          const before = new Set(text.split('\n').map((line) => line.trim()));
          const foreign = after.split('\n').filter((line) => !before.has(line.trim()));
          expect(
            foreign.every((line) => /新增\d|序号: 0|时限: |配合: |任务:/.test(line)),
            foreign.join('\n'),
          ).toBe(true);
          text = after;
          acts += 1;
        }
      },
    ),
    { seed: 20261128, numRuns: 120 },
  );
  expect(acts).toBeGreaterThanOrEqual(1000);
});

test.each([
  ['任务: [] # 待补\n备注: 甲\n', '任务: # 待补\n  - 序号: 1\n备注: 甲\n'],
  ['任务:\n# 尾\n', '任务:\n  - 序号: 1\n# 尾\n'],
  ['任务: []', '任务:\n  - 序号: 1'],
  ['任务: 无\n', undefined],
])('an item goes below the key of an empty list: %j', (list, expected) => {
  const head = '工作方案: 1\n标题: 甲\n';
  const document = parsePlan(head + list);
  const into = objectsOf(document, 'plan')[0];
  if (into === undefined) throw new Error('no plan');
  const edits = insertItem(document, 'task', ['序号: 1'], { into });
  expect(edits && applyEdits(document.text, edits)).toBe(expected && head + expected);
});
