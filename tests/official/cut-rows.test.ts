import { importNotes, importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山市2026年重点工作任务分工表\n';
const HEAD = ['序号', '任务', '牵头单位', '完成时限'];
const FIRST = ['1', '建平台', '市数据局', '6月底前'];
const LAST = ['3', '建制度', '市教育局', '11月底前'];

/** A row as the line breaks in its cells cut it: `⏎` stands for each. */
interface Form {
  readonly name: string;
  readonly row: (cells: readonly string[]) => string;
}
const FORMS: readonly Form[] = [
  { name: 'tabs', row: (cells) => cells.join('\t') },
  { name: 'pipes', row: (cells) => `|${cells.join('|')}|` },
  { name: 'commas', row: (cells) => cells.join(',') },
  { name: 'spaces', row: (cells) => cells.join('    ') },
];
const cut = (text: string): string => text.replaceAll('⏎', '\n');
const tableOf = ({ row }: Form, cells: readonly string[]): string =>
  TITLE + cut([HEAD, FIRST, cells, LAST].map(row).join('\n')) + '\n';

describe.each(FORMS)('a row that line breaks cut, in a table with $name', (form) => {
  test.each([
    ['in its words', ['2', '完成系统⏎对接', '市财政局', '9月底前'], '完成系统对接', ['市财政局']],
    ['twice in its words', ['2', '完成⏎系统⏎对接', '市财政局', '9月底前'], '完成系统对接', ['市财政局']],
    ['in a body', ['2', '完成系统对接', '市财⏎政局', '9月底前'], '完成系统对接', ['市财政局']],
    [
      'between bodies',
      ['2', '完成系统对接', '市财政局、⏎市民政局', '9月底前'],
      '完成系统对接',
      ['市财政局', '市民政局'],
    ],
    [
      'in two cells',
      ['2', '完成系统⏎对接', '市财政局、市民⏎政局', '9月底前'],
      '完成系统对接',
      ['市财政局', '市民政局'],
    ],
    ['in its deadline', ['2', '完成系统对接', '市财政局', '9月⏎底前'], '完成系统对接', ['市财政局']],
    ['behind its deadline', ['2', '完成系统对接', '市财政局', '9月底⏎前'], '完成系统对接', ['市财政局']],
  ])('%s', (_, cells, title, lead) => {
    const plan = planOf(tableOf(form, cells));
    expect(tasksOf(plan).map((task) => task.title)).toEqual(['建平台', title, '建制度']);
    expect(said(plan)).toEqual([
      { lead: ['市数据局'], until: '2026-06-30' },
      { lead, until: '2026-09-30' },
      { lead: ['市教育局'], until: '2026-11-30' },
    ]);
  });

  test('one that may be read in two ways is kept word for word', () => {
    const text = tableOf(form, ['2', '完成系统对接', '市公安局⏎交警支队', '9月底前']);
    const { kept } = importOfficialText(text, { file: '原文.txt' });
    expect(said(planOf(text))).toEqual([
      { lead: ['市数据局'], until: '2026-06-30' },
      { lead: ['市教育局'], until: '2026-11-30' },
    ]);
    expect(kept.map((passage) => passage.text).join('\n')).toContain('交警支队');
  });
});

const TABS = FORMS[0] as Form;
const linesSaid = (text: string): readonly number[] =>
  importOfficialText(text, { file: '原文.txt' }).short.map(({ line }) => line);

describe('a row with fewer cells than the table has columns takes nothing from the row above', () => {
  test.each([
    ['without a deadline', ['2', '建系统', '市财政局'], { lead: ['市财政局'] }],
    ['without a body', ['2', '建系统', '9月底前'], { until: '2026-09-30' }],
    ['without both', ['2', '建系统'], {}],
  ])('%s', (_, cells, expected) => {
    const text = tableOf(TABS, cells);
    expect(said(planOf(text))[1]).toEqual(expected);
    expect(linesSaid(text)).toEqual([4]);
    expect(importNotes(importOfficialText(text)).map(({ line }) => line)).toEqual([4]);
  });

  test('its empty cells have their tabs: nothing is said', () => {
    const text = tableOf(TABS, ['2', '建系统', '市财政局', '']);
    expect(said(planOf(text))[1]).toEqual({ lead: ['市财政局'] });
    expect(importNotes(importOfficialText(text))).toEqual([]);
  });

  test('parts that lack a cell as well are kept', () => {
    const text = tableOf(TABS, ['2', '完成系统⏎对接', '市财政局']);
    expect(tasksOf(planOf(text)).map(({ title }) => title)).toEqual(['建平台', '建制度']);
  });
});

test.each(['2026年\t', '市财政局\t'])('rows of a table without numbers are not put together: %s', (cell) => {
  const text = `${TITLE}任务\t牵头单位\t完成时限\n建平台\t${cell}\n建系统\t市民政局\t6月底前\n`;
  expect(tasksOf(planOf(text)).map(({ title }) => title)).toContain('建系统');
});

describe('words behind a row that are no part of it', () => {
  test.each(['分享到：', '合计：3项', '注：以上任务按月报送。', '云山市人民政府办公室', '2026年3月1日'])(
    '%s',
    (line) => {
      const text = `${TITLE}${[HEAD, FIRST].map((cells) => cells.join('\t')).join('\n')}\n${line}\n`;
      expect(said(planOf(text))).toEqual([{ lead: ['市数据局'], until: '2026-06-30' }]);
      expect(tasksOf(planOf(text))[0]?.deadline?.text).toBe('6月底前');
    },
  );
});

describe('a row whose cells have lines of their own, and that lacks one', () => {
  const HEADS = '序号\n任务\n牵头单位\n配合单位\n完成时限\n1\n建平台\n市数据局\n市教育局\n6月底前\n';

  test('a body that may be in either column is left out', () => {
    const text = `${TITLE}${HEADS}建系统\n市民政局\n9月底前\n`;
    expect(said(planOf(text))[1]).toEqual({ until: '2026-09-30' });
    expect(linesSaid(text)).toEqual([12]);
  });

  test.each([
    ['a deadline', '2\n建系统\n市民政局\n市公安局\n', { lead: ['市民政局'], support: ['市公安局'] }],
    ['all but its words', '2\n建系统\n', {}],
  ])('%s is not that of the row above', (_, row, expected) => {
    const text = `${TITLE}${HEADS}${row}3\n建网络\n市水务局\n市体育局\n12月底前\n`;
    expect(said(planOf(text))[1]).toEqual(expected);
    expect(linesSaid(text)).toEqual([12]);
  });
});

describe('a row of which it is open where its cells stand', () => {
  test('a space in its words moves the cells behind it', () => {
    const text = `${TITLE}序号 任务 牵头单位 配合单位 完成时限\n1 建设 乙平台 市民政局 9月底前\n2 建设丙平台 市公安局 市水务局 12月底前\n`;
    expect(said(planOf(text))).toEqual([{ lead: ['市公安局'], support: ['市水务局'], until: '2026-12-31' }]);
  });

  test.each(['1 建设甲平台 市教育局 市财政局 6月底前', '1 建设甲平台 市教育局、 市财政局 6月底前'])(
    'a space between bodies: %s',
    (row) => {
      const text = `${TITLE}序号 任务 牵头单位 完成时限\n${row}\n2 建设丙平台 市公安局 12月底前\n`;
      expect(said(planOf(text))).toEqual([{ lead: ['市公安局'], until: '2026-12-31' }]);
    },
  );

  test('a month may be that of the column before the last', () => {
    const text = `${TITLE}序号\t任务\t责任单位\t开始时间\t完成时间\n1\t建设甲平台\t市教育局\t3月\t6月底前\n2\t建设乙平台\t市财政局\t5月\n`;
    expect(said(planOf(text)).map(({ until }) => until)).toEqual(['2026-06-30', undefined]);
    expect(linesSaid(text)).toEqual([4]);
  });
});

test.each(['同上', '〃', '"'])('%s is no body and no deadline, and is said', (mark) => {
  const rows = [HEAD, FIRST, ['2', '建系统', mark, mark]].map((cells) => cells.join('\t')).join('\n');
  const text = `${TITLE}${rows}\n`;
  expect(said(planOf(text))[1]).toEqual({});
  expect(importOfficialText(text).unread).toEqual([{ line: 4 }]);
});

test('a time under 牵头单位 names nobody, and is said', () => {
  const cells = [HEAD, FIRST, ['2', '建系统', '9月底前', '']];
  const html = `<table>${cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const { text, tables } = readPage(html);
  expect(importOfficialText(text, { tables }).unread).toEqual([{ line: 3 }]);
  expect(importOfficialText(tableOf(TABS, ['2', '建系统', '9月底前', ''])).unread).toEqual([{ line: 4 }]);
});
