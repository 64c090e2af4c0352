import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山市2026年重点工作任务表\n';
const notesOf = (text: string): string[] =>
  importNotes(importOfficialText(text, { file: '原文.txt' })).map(({ message }) => message.zh);

describe('a paragraph to all who answer is no part of the last task', () => {
  test.each(['请各承办单位于每月5日前报送进展情况。', '以上事项，请于8月底前办结。'])('%s', (closing) => {
    const text = `云山市人民政府督办通知单\n一、市水务局要组织巡查，6月底前完成。\n二、市应急局要备足物资，7月底前完成。\n${closing}\n`;
    const plan = planOf(text);
    expect(plan.closing).toBe(closing);
    expect(tasksOf(plan)[1]?.text).toBe('市应急局要备足物资，7月底前完成。');
  });

  test('one that goes on with it stays', () => {
    const text =
      '云山市人民政府督办通知单\n一、市水务局要组织巡查。\n二、市应急局要备足物资。\n物资存放在各乡镇仓库。\n';
    expect(tasksOf(planOf(text))[1]?.text).toContain('物资存放在各乡镇仓库。');
  });
});

test('a leader who supervises is said, and is none who answers', () => {
  const text = `${TITLE}任务1：建设甲平台。\n牵头单位：市教育局\n督办领导：张三\n责任领导：李四\n任务2：建设乙平台。\n牵头单位：市财政局\n`;
  expect(tasksOf(planOf(text))[0]?.leader).toEqual(['李四']);
  expect(importOfficialText(text).persons).toEqual([{ line: 2, label: '督办领导', names: ['张三'] }]);
});

test.each([
  ['tabs', '\t', ''],
  ['pipes', '|', '|'],
  ['commas', ',', ''],
])('bodies in a column that is not known are said with its heading: %s', (_, between, around) => {
  const row = (cells: readonly string[]): string => around + cells.join(between) + around;
  const text = `${TITLE}${row(['序号', '任务', '主管部门', '完成时限'])}\n${row(['1', '建设甲平台', '市教育局', '6月底前'])}\n`;
  expect(importOfficialText(text).unheld).toEqual([{ line: 3, names: ['市教育局'], column: '主管部门' }]);
  expect(notesOf(text).join('')).toContain('“主管部门”一栏');
});

test('第1项 is the number of a task', () => {
  const text =
    '云山市2026年民生实事\n第1项 建设甲平台。（责任单位：市教育局）\n第2项 建设乙平台。（责任单位：市财政局）\n';
  const plan = planOf(text);
  expect(tasksOf(plan).map(({ number, text: words }) => [number, words])).toEqual([
    ['第1项', '建设甲平台。'],
    ['第2项', '建设乙平台。'],
  ]);
});

test('a cell of marks names no person, and costs no plan', () => {
  const text = `${TITLE}序号\t任务\t责任单位\t责任人\n1\t建设甲平台\t市教育局\t、\n`;
  expect(said(planOf(text))).toEqual([{ responsible: ['市教育局'] }]);
});

test('where a plan does not give the text back, import says why nothing is left of it', () => {
  const text = `${TITLE}序号\t任务\t责任单位\n1\t建设甲平台\t市教育局\n二、保障措施\n加强组织领导。\n`;
  const imported = importOfficialText(text, { file: '原文.txt' });
  expect(imported).toMatchObject({ understood: false, keptWhole: true, seenInstead: [] });
  expect(notesOf(text).join('')).toContain('全文逐字保留');
});

test('headings that say who acts are said', () => {
  const text = '云山市2026年防汛工作方案\n一、市水务局要组织巡查，6月底前完成。\n二、市应急局要备足物资。\n';
  expect(importOfficialText(text).unheld).toEqual([
    { line: 2, names: ['市水务局'] },
    { line: 3, names: ['市应急局'] },
  ]);
});

test.each(['\t', '    ', '　　'])('bodies in a cell of an item without headings are said: %j', (between) => {
  const row = (...cells: readonly string[]): string => cells.join(between);
  const text = `${TITLE}${row('1．建设甲平台', '市教育局', '6月底前')}\n${row('2．建设乙平台', '市财政局、市民政局', '9月底前')}\n`;
  expect(importOfficialText(text, { file: '原文.txt' }).unheld).toEqual([
    { line: 2, names: ['市教育局'] },
    { line: 3, names: ['市财政局', '市民政局'] },
  ]);
});

/** Decision 116: a figure at a time is a target, anything else is due. */
test.each([
  ['到2025年底，覆盖率达到90%。', undefined],
  ['到2025年底，新建充电桩1000个。', undefined],
  ['覆盖率较2025年底提高5%。', undefined],
  ['从2024年到2025年底，每年培训100人。', undefined],
  ['到2025年底建成甲平台。', '2025年底'],
  ['建设甲平台，到2025年底全面建成。', '2025年底'],
  ['到2025年底，甲平台投入使用。', '2025年底'],
])('%s', (words, deadline) => {
  const text = `云山市行动方案（2024—2026年）\n一、重点任务\n1.${words}（责任单位：市教育局）\n`;
  expect(tasksOf(planOf(text))[0]?.deadline?.text).toBe(deadline);
});

test('the heading of a section is no title, whatever stands before it', () => {
  const table = '序号\t任务\t牵头单位\t完成时限\n1\t建平台\t市数据局\t6月底前\n';
  for (const heading of ['二、保障措施', '三、重点任务', '（二）工作要求'])
    expect(importOfficialText(`${table}${heading}\n`).document.plan?.title, heading).not.toContain(heading.slice(2));
});
