import { importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { said } from './said.js';

const ROWS = [
  ['序号', '工作任务', '责任单位', '配合单位'],
  ['1', '完成技改投资40亿元以上', '县科工局', '县财政局'],
  ['2', '新增规模工业企业15家', '县科工局', '县统计局'],
  ['', '', '工业园管委会', '县税务局'],
  ['3', '粮食播种面积稳定在130万亩', '县农业农村局', '县水利局'],
];
const TITLE = '2026年县政府重点工作任务分解\n';
const rows = (between: string, [start, end] = ['', '']): string =>
  `${TITLE}${ROWS.map((cells) => start + cells.join(between) + end).join('\n')}\n`;

/** A merged cell becomes an empty one in plain text: whether the bodies beside it are those of the row above is not known. */
describe('a row of bodies without words of its own is no task, and is said', () => {
  test.each([
    ['tabs', rows('\t')],
    ['commas', rows(',')],
    ['pipes', rows(' | ', ['| ', ' |'])],
    [
      'tabs, below a column that is not known',
      rows('\t')
        .replaceAll('工作任务\t', '工作任务\t领办领导\t')
        .replaceAll(/^(\d?\t[^\t]*)\t/gm, '$1\t李某\t')
        .replace('序号\t工作任务\t李某\t领办领导', '序号\t工作任务\t领办领导'),
    ],
  ])('%s', (_, text) => {
    const imported = importOfficialText(text);
    const plan = imported.document.plan;
    expect(plan && said(plan)).toEqual([
      { responsible: ['县科工局'], support: ['县财政局'] },
      { responsible: ['县科工局'], support: ['县统计局'] },
      { responsible: ['县农业农村局'], support: ['县水利局'] },
    ]);
    expect(plan?.passages?.map(({ text }) => text).join('')).toContain('工业园管委会');
  });

  test('cells of a page that are merged say which task it is', () => {
    const cells = ROWS.map((row) => row.map((cell) => `<td>${cell}</td>`));
    cells[3]?.splice(0, 2);
    for (const at of [0, 1]) (cells[2] ?? [])[at] = `<td rowspan="2">${ROWS[2]?.[at]}</td>`;
    const { text, tables } = readPage(`<table>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`);
    const { plan } = importOfficialText(text, { file: '原文.html', tables }).document;
    expect((plan && said(plan))?.[1]).toEqual({
      responsible: ['县科工局', '工业园管委会'],
      support: ['县统计局', '县税务局'],
    });
  });
});
