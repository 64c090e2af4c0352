import { importOfficialText, renderOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const td = (text: string, spans = ''): string => `<td${spans}>${text}</td>`;
const ROWS =
  row(...['1', '招商引资', '市商务局', '市发改委', '12月底'].map((text) => td(text))) +
  row(...['2', '园区建设', '市住建局', '各区', '6月底'].map((text) => td(text)));

/** Headings in two rows: 责任分工 above the bodies. What stands beside it below is empty, or spanned. */
describe('headings of a page in two rows below a title over the whole table', () => {
  test.each([
    ['empty cells below', '', [td(''), td('')], [td('')]],
    ['cells that span both rows', ' rowspan="2"', [], []],
  ])('%s', (_, spans, before, behind) => {
    const page = `<h1>某市2026年重点督办事项</h1><table>${row(td('某市2026年清单', ' colspan="5"'))}${row(
      td('序号', spans),
      td('督办事项', spans),
      td('责任分工', ' colspan="2"'),
      td('完成时限', spans),
    )}${row(...before, td('牵头单位'), td('协办单位'), ...behind)}${ROWS}</table>`;
    const { text, tables } = readPage(page);
    const { plan } = importOfficialText(text, { file: '原文.html', tables }).document;
    if (plan === undefined) throw new Error('no plan');
    expect(renderOfficialText(plan)).toBe(text);
    expect(tasksOf(plan).map(({ number, title }) => [number, title])).toEqual([
      [1, '招商引资'],
      [2, '园区建设'],
    ]);
    expect(said(plan)).toEqual([
      { lead: ['市商务局'], support: ['市发改委'], until: '2026-12-31' },
      { lead: ['市住建局'], support: ['各区'], until: '2026-06-30' },
    ]);
  });
});

const CARD = (name: string, body: string, person: string, label: string): string =>
  `项目名称：${name}\n年度目标：完成主体\n责任单位：${body}\n${label}：${person}\n`;

test.each(['包抓领导', '包挂领导', '挂点领导', '挂钩领导', '包案领导'])(
  'a card that ends with %s has the person, and the next card begins behind it',
  (label) => {
    const plan = planOf(
      `2026年全县重点项目建设计划表\n${CARD('县医院迁建', '县卫健局', '李某某', label)}\n${CARD('污水厂扩建', '县住建局', '赵某某', label)}`,
    );
    expect(tasksOf(plan).map(({ leader, text }) => [leader, text?.split('\n')[0]])).toEqual([
      [['李某某'], '项目名称：县医院迁建'],
      [['赵某某'], '项目名称：污水厂扩建'],
    ]);
  },
);

describe('deadlines beside bodies in one bracket', () => {
  test.each([
    ['（市数据局；2026年启动，2027年底前总结推广）', '2026年启动，2027年底前总结推广'],
    ['（2026年6月底前，2027年底前；市数据局、市公安局）', '2026年6月底前，2027年底前'],
  ])('%s', (bracket, deadline) => {
    const plan = planOf(`某市2026年方案\n一、主要任务\n1.开展试点。${bracket}\n2.优化服务。（责任单位：市民政局）\n`);
    const [task] = tasksOf(plan);
    expect(task?.deadline?.text).toBe(deadline);
    expect(task?.responsible).toMatchObject(expect.arrayContaining(['市数据局']));
  });

  test('of each body are no deadline of all', () => {
    const text =
      '某市2026年方案\n一、主要任务\n1.开展试点。（6月底前，市数据局；9月底前，市财政局）\n2.优化服务。（责任单位：市民政局）\n';
    expect(tasksOf(planOf(text))[0]?.responsible).toBeUndefined();
    expect(importOfficialText(text, { file: '原文.txt' }).unheld).toEqual([
      { line: 3, names: ['市数据局', '市财政局'] },
    ]);
  });
});
