import { importOfficialText, parsePlan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点项目清单\n';
const FIRST = ['序号', '项目名称', '建设内容', '季度目标', '', '', '', '责任单位'];
const SECOND = ['', '', '', '一季度', '二季度', '三季度', '四季度', ''];
const PARK = ['1', '云山公园', '新建步道3公里', '完成设计', '6月底前开工', '完成主体', '12月20日前竣工', '县住建局'];
const CLINIC = ['2', '云山医院', '迁建门诊楼', '完成选址', '6月底前完成设计', '开工', '完成基础', '县卫健局'];
const FOREST = ['3', '云山林场', '建设防火道', '完成选址', '6月底前建成', '/', '', '县林业局'];
const READ = [
  { responsible: ['县住建局'], until: '2026-12-20' },
  // What the last part of the year says has no day: that of an earlier one is no deadline.
  { responsible: ['县卫健局'] },
  { responsible: ['县林业局'], until: '2026-06-30' },
];
const ROWS = [PARK, CLINIC, FOREST];

describe('parts of a year below one heading', () => {
  test.each([
    ['tabs', (cells: readonly string[]) => cells.join('\t')],
    ['pipes', (cells: readonly string[]) => `| ${cells.join(' | ')} |`],
  ])('in lines with %s', (_, line) => {
    const plan = planOf(`${TITLE}${[FIRST, SECOND, ...ROWS].map(line).join('\n')}\n`);
    expect(said(plan)).toEqual(READ);
    expect(tasksOf(plan)[0]?.cells).toEqual(['完成设计', '6月底前开工', '完成主体', '12月20日前竣工']);
  });

  test('a second row of headings without the tabs at its end', () => {
    const rows = [FIRST, SECOND.slice(0, -1), ...ROWS].map((cells) => cells.join('\t'));
    expect(said(planOf(`${TITLE}${rows.join('\n')}\n`))).toEqual(READ);
  });

  test('in a page', () => {
    const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const tall = (word: string) => `<td rowspan="2">${word}</td>`;
    const first = `<tr>${['序号', '项目名称', '建设内容'].map(tall).join('')}<td colspan="4">季度目标</td>${tall('责任单位')}</tr>`;
    const page = `<h1>${TITLE}</h1><table>${first}${row(SECOND.slice(3, 7))}${ROWS.map(row).join('')}</table>`;
    const { text, tables } = readPage(page);
    const { plan } = parsePlan(importOfficialText(text, { file: '原文.html', tables }).yaml);
    expect(plan && said(plan)).toEqual(READ);
  });

  test('one cell a line: the second row stands behind all of the first', () => {
    const cells = [FIRST.filter((cell) => cell !== ''), SECOND.filter((cell) => cell !== ''), PARK, CLINIC].flat();
    expect(said(planOf(`${TITLE}${cells.join('\n')}\n`))).toEqual(READ.slice(0, 2));
  });

  test('in one row of headings', () => {
    const heads = ['序号', '项目名称', '建设内容', '一季度目标', '二季度目标', '三季度目标', '四季度目标', '责任单位'];
    const rows = [heads, ...ROWS].map((cells) => `| ${cells.join(' | ')} |`);
    expect(said(planOf(`${TITLE}${rows.join('\n')}\n`))).toEqual(READ);
  });

  test.each(['上年完成情况', '去年目标'])('%s is past', (heading) => {
    const heads = FIRST.map((cell) => (cell === '季度目标' ? heading : cell));
    const rows = [heads, SECOND, PARK].map((cells) => cells.join('\t'));
    expect(said(planOf(`${TITLE}${rows.join('\n')}\n`))).toEqual([{ responsible: ['县住建局'] }]);
  });
});

describe('cells of a line each, with bars', () => {
  const HEADS = ['序号', '工作任务', '责任单位', '完成时限', '备注'];
  const ROW = ['1', '清理文件', '县司法局\n县政府办', '6月底前', '续建'];
  const LAST = ['2', '建设平台', '县数据局', '9月底前', '新建'];
  const TASKS = [
    { responsible: ['县司法局', '县政府办'], until: '2026-06-30' },
    { responsible: ['县数据局'], until: '2026-09-30' },
  ];
  test.each([
    ['on a line of its own', (cell: string) => `${cell}\n|`],
    ['before each', (cell: string) => `|${cell}`],
    ['before each, with a space', (cell: string) => `| ${cell}`],
    ['behind each', (cell: string) => `${cell}|`],
  ])('%s', (_, line) => {
    expect(said(planOf(`${TITLE}${[HEADS, ROW, LAST].flat().map(line).join('\n')}\n`))).toEqual(TASKS);
  });

  test('an empty cell keeps its column', () => {
    const rows = [HEADS, ['1', '清理文件', '', '6月底前', ''], LAST].flat().map((cell) => (cell ? `${cell}\n|` : '|'));
    expect(said(planOf(`${TITLE}${rows.join('\n')}\n`))).toEqual([{ until: '2026-06-30' }, TASKS[1]]);
  });
});
