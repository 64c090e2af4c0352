import { importNotes, importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const HEADS = ['序号', '任务名称', '主责单位', '协办单位', '完成时限', '备注'];
const ROWS = [
  ['1', '改造老旧小区30个', '市住建局', '各区政府', '2026年11月', '续建'],
  ['2', '新建口袋公园20处', '市园林局', '市规资局', '2026年10月', '续建'],
  ['3', '打通断头路5条', '市交通局', '市住建局', '2026年12月', '新开工'],
];
const SAID = [
  { lead: ['市住建局'], support: ['各区政府'], until: '2026-11-30' },
  { lead: ['市园林局'], support: ['市规资局'], until: '2026-10-31' },
  { lead: ['市交通局'], support: ['市住建局'], until: '2026-12-31' },
];

const table = (between: string, rows: readonly (readonly string[])[] = ROWS): string => {
  const [first = '', second = '', third = ''] = rows.map((cells) => cells.join(between));
  return `某市2026年“折子工程”\n${HEADS.join(between)}\n一、城市更新\n${first}\n${second}\n二、交通治理（1项）\n${third}\n`;
};

describe('headings between the rows of a table are its sections', () => {
  test.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['pipes', ' | '],
    ['wide spaces', '    '],
    ['single spaces', ' '],
  ])('%s', (_, between) => {
    const plan = planOf(table(between));
    expect(plan.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['城市更新', 2],
      ['交通治理（1项）', 1],
    ]);
    expect(said(plan)).toEqual(SAID);
    expect(plan.title).toBe('某市2026年“折子工程”');
    expect(plan.preamble).toBeUndefined();
  });
});

test('a row of a grid with 一 and a title alone is a heading too, its other cells empty', () => {
  const row = (cells: readonly string[]): string =>
    `<tr>${HEADS.map((_, at) => `<td>${cells[at] ?? ''}</td>`).join('')}</tr>`;
  const rows = [HEADS, ['一', '城市更新'], ...ROWS.slice(0, 2), ['二', '交通治理'], ...ROWS.slice(2)];
  const page = readPage(`<p>某市2026年“折子工程”</p><table>${rows.map(row).join('')}</table>`);
  const { document } = importOfficialText(page.text, { file: '原文.txt', tables: page.tables });
  const { plan } = document;
  expect(plan?.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
    ['城市更新', 2],
    ['交通治理', 1],
  ]);
  expect(plan === undefined ? [] : said(plan)).toEqual(SAID);
});

test('where spaces are between the cells, remarks may be missing at the end of a row', () => {
  const plan = planOf(table(' ', [ROWS[0]?.slice(0, 5) ?? [], ...ROWS.slice(1)]));
  expect(said(plan)).toEqual(SAID);
});

describe('parts of the year above items', () => {
  const text = (first: string, second: string): string =>
    `某镇2026年工作计划\n${first}\n1.完成清理。（责任单位：党政办）\n2.召开大会。（责任单位：党建办）\n${second}\n1.完成整治。（责任单位：村镇办）\n2.组织活动。（责任单位：党建办）\n`;

  test.each([
    ['第一季度：', '第二季度：'],
    ['3月份', '4月份'],
    ['上半年工作安排', '下半年工作安排'],
  ])('%s and %s are headings, and their time is said', (first, second) => {
    const plan = planOf(text(first, second));
    expect(plan.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      [first, 2],
      [second, 2],
    ]);
    const { headed } = importOfficialText(text(first, second), { file: '原文.txt' });
    expect(headed.map(({ line }) => line)).toEqual([2, 5]);
  });
});

describe('labels of a deadline', () => {
  test.each(['完成日期', '截止日期', '办结日期', '时间进度', '进度要求', '完成时点'])('%s', (label) => {
    const text = `某市2026年工作任务书\n1.举办招聘会。\n责任单位：市人社局\n${label}：2026-03-31\n2.落实政策。\n责任单位：市财政局\n${label}：2026-12-31\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['市人社局'], until: '2026-03-31' },
      { responsible: ['市财政局'], until: '2026-12-31' },
    ]);
    expect(importNotes(importOfficialText(text, { file: '原文.txt' }))).toEqual([]);
  });
});
