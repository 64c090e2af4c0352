import { expect, test, vi } from 'vitest';
import { createLinter, filesAbove, parsePlan, type PlanDocument } from '@workplan/core';
import type * as parse from '../src/syntax/parse.js';

const counted = vi.hoisted(() => ({ texts: 0 }));
vi.mock('../src/syntax/parse.js', async (importOriginal) => {
  const original = await importOriginal<typeof parse>();
  return {
    ...original,
    parseSyntax: (...given: Parameters<typeof parse.parseSyntax>) => {
      counted.texts += 1;
      return original.parseSyntax(...given);
    },
  };
});

const TASKS = 300;

function plan(extra = ''): string {
  const tasks = Array.from(
    { length: TASKS },
    (_, at) =>
      `  - 序号: ${at + 1}\n    内容: 推进第${at + 1}项数据共享工作。${at % 50 === 0 ? extra : ''}\n    牵头: [市教委]\n`,
  );
  return `工作方案: 1\n标题: 工作安排\n地区: 上海市\n公文: {成文日期: 2016-02-18}\n任务:\n${tasks.join('')}`;
}

/** How many texts a first check reads, and how many one after a keystroke in the last task. */
function readBy(text: string): { readonly first: number; readonly edit: number } {
  const linter = createLinter();
  counted.texts = 0;
  const document = parsePlan(text);
  linter.run(document);
  const first = counted.texts;
  linter.run(document.edited({ start: text.lastIndexOf('数据'), end: text.lastIndexOf('数据'), text: '政务' }));
  return { first, edit: counted.texts - first };
}

test('the tasks of a long plan are read when they are cut out and when they are checked, and not again', () => {
  const { first, edit } = readBy(plan());
  expect(first).toBeGreaterThanOrEqual(2 * TASKS);
  expect(first).toBeLessThan(2 * TASKS + 5);
  expect(edit).toBeLessThan(5);
});

test('words that rules look for in all tasks have only those read that hold them', () => {
  const { first, edit } = readBy(plan('完善“一网通办”平台。'));
  expect(first).toBeGreaterThan(2 * TASKS);
  expect(first).toBeLessThan(2 * TASKS + 20);
  expect(edit).toBeLessThan(5);
});

test('after a keystroke the plans above and the lines are known without the whole text', () => {
  const insert = (document: PlanDocument, before: string, text: string): PlanDocument => {
    const at = before === '' ? document.length : plan().indexOf(before);
    return document.edited({ start: at, end: at, text });
  };
  const document = parsePlan(plan());
  expect(filesAbove(document)).toEqual([]);
  const text = vi.spyOn(Object.getPrototypeOf(document.parts.places) as { readonly text: string }, 'text', 'get');
  const typed = insert(document, '推进第9项', '加快');
  expect(filesAbove(typed)).toEqual([]);
  expect(typed.lines.position(typed.length).line).toBe(5 + 3 * TASKS + 1);
  const linked = insert(typed, '', '    承接: [{文件: 省要点.plan.yaml, 任务: 1}]\n');
  expect(filesAbove(linked)).toEqual(['省要点.plan.yaml']);
  expect(text).not.toHaveBeenCalled();
  expect(filesAbove(parsePlan(linked.text))).toEqual(['省要点.plan.yaml']);
  const from = linked.text.indexOf('    承接');
  expect(filesAbove(linked.edited({ start: from, end: linked.length, text: '' }))).toEqual([]);
});

test('a plan that was read from a text has one reading, whatever is asked first', () => {
  // Compared as truth values: trees are too large to be printed.
  const rootOf = ({ bound }: PlanDocument['parts'] | PlanDocument): unknown => bound.root;
  const partsFirst = parsePlan(plan());
  const root = rootOf(partsFirst.parts);
  expect([root !== undefined, rootOf(partsFirst) === root]).toEqual([true, true]);
  const nodesFirst = parsePlan(plan());
  expect(rootOf(nodesFirst) === rootOf(nodesFirst.parts)).toBe(true);
  // The parts of a version after an edit move on; what it hands out does not.
  const after = partsFirst.edited({ start: 0, end: 0, text: '# 注\n' });
  expect([rootOf(after) === rootOf(after.parts), rootOf(partsFirst) === root]).toEqual([false, true]);
});
