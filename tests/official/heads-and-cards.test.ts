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
    expect(tasksOf(plan).map(({ leader, title }) => [leader, title])).toEqual([
      [['李某某'], '县医院迁建'],
      [['赵某某'], '污水厂扩建'],
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

describe('cards of labels are rows', () => {
  test('what stands behind who answers belongs to its own card', () => {
    const card = (number: number, title: string, body: string, day: string): string =>
      `序号：${number}\n任务：${title}\n责任部门：${body}\n协同部门：/\n目标：全部完成\n时限：2026年${day}\n`;
    const plan = planOf(
      `某开发区2026年任务台账\n${card(1, '推行一窗通办', '政务服务局', '6月30日')}------\n${card(2, '设立服务专员', '经发局', '9月')}`,
    );
    expect(tasksOf(plan).map(({ number, title, text }) => [number, title, text])).toEqual([
      [1, '推行一窗通办', '全部完成'],
      [2, '设立服务专员', '全部完成'],
    ]);
    expect(said(plan)).toEqual([
      { responsible: ['政务服务局'], until: '2026-06-30' },
      { responsible: ['经发局'], until: '2026-09-30' },
    ]);
  });

  test('a value may go on in the next line', () => {
    const plan = planOf(
      '2026年为民办实事项目\n实事名称：新建养老中心\n主要内容：在3个街道各建1个\n养老中心\n责任单位：区民政局、\n区财政局\n完成时限：11月\n实事名称：改造老旧小区\n主要内容：改造20个\n责任单位：区住建局\n完成时限：10月\n',
    );
    expect(tasksOf(plan).map(({ title, text }) => [title, text])).toEqual([
      ['新建养老中心', '在3个街道各建1个养老中心'],
      ['改造老旧小区', '改造20个'],
    ]);
    expect(said(plan)).toEqual([
      { responsible: ['区民政局', '区财政局'], until: '2026-11-30' },
      { responsible: ['区住建局'], until: '2026-10-31' },
    ]);
  });

  test('a table of two columns for each task is a card', () => {
    const card = (...rows: readonly (readonly string[])[]): string =>
      `<table>${rows.map((cells) => row(...cells.map((text) => td(text)))).join('')}</table>`;
    const page = `<h2>某市2026年民生实事项目</h2>${card(
      ['项目名称', '新建养老中心'],
      ['建设内容', '新建5个'],
      ['责任单位', '市民政局、各区政府'],
      ['完成时限', '2026年11月'],
    )}${card(['项目名称', '改造老旧小区'], ['建设内容', '改造20个'], ['责任单位', '市住建局'], ['完成时限', '2026年10月'])}`;
    const { text, tables } = readPage(page);
    const { plan } = importOfficialText(text, { file: '原文.html', tables }).document;
    if (plan === undefined) throw new Error('no plan');
    expect(renderOfficialText(plan)).toBe(text);
    expect(tasksOf(plan).map(({ title, text: words }) => [title, words])).toEqual([
      ['新建养老中心', '新建5个'],
      ['改造老旧小区', '改造20个'],
    ]);
    expect(said(plan)).toEqual([
      { responsible: ['市民政局', '各区政府'], until: '2026-11-30' },
      { responsible: ['市住建局'], until: '2026-10-31' },
    ]);
  });

  test('labels that have no column stay with their words', () => {
    const plan = planOf(
      '2026年项目表\n项目名称：甲项目\n总投资：3亿元\n年度目标：完成主体\n责任单位：县卫健局\n项目名称：乙项目\n总投资：1亿元\n年度目标：建成\n责任单位：县住建局\n',
    );
    expect(tasksOf(plan).map(({ text }) => text)).toEqual([
      '总投资：3亿元\n年度目标：完成主体',
      '总投资：1亿元\n年度目标：建成',
    ]);
  });

  test.each([
    [
      'two labels in a line',
      '任务：建平台\n责任单位：市数据局；完成时限：6月\n任务：建系统\n责任单位：市民政局；完成时限：9月\n',
    ],
    ['a time under 责任单位', '任务：建平台\n责任单位：6月底前\n任务：建系统\n责任单位：市民政局\n'],
    ['no bodies at all', '时间：3月\n地点：某地\n时间：5月\n地点：某处\n'],
  ])('%s: no cards', (_, words) => {
    const plan = planOf(`某市2026年任务台账\n${words}`);
    expect(tasksOf(plan).every(({ title }) => title === undefined)).toBe(true);
  });
});

test('以上任务由… below the last task is not of this task alone, and is said', () => {
  const text =
    '某市2026年责任分工\n一、生态环保\n1.治理大气。（市公安局配合）\n2.治理水体。\n（以上任务由市生态环境局牵头，各区负责落实）\n';
  expect(tasksOf(planOf(text)).map(({ lead }) => lead)).toEqual([undefined, undefined]);
  expect(importOfficialText(text, { file: '原文.txt' }).unheld).toEqual([{ line: 4, names: ['市生态环境局', '各区'] }]);
});

test.each([
  '（以上任务由区政府督查室督办）',
  '以上任务由区政府督查室督办。',
  '（上述事项由区政府督查室牵头，区财政局配合）',
])('%s behind a full plan is said', (words) => {
  const text = `某区2026年责任分工\n一、城市更新\n1.改造小区。（区住建局负责）\n2.新建学校。（区教育局负责）\n${words}\n`;
  const { unheld, kept, document } = importOfficialText(text, { file: '原文.txt' });
  const isHeld = JSON.stringify(document.plan?.sharedRoles ?? '').includes('区政府督查室');
  const isSaid =
    unheld.some(({ names }) => names.includes('区政府督查室')) || kept.some(({ text: own }) => own === words);
  expect(isHeld || isSaid).toBe(true);
  expect(tasksOf(planOf(text)).map(({ supervise }) => supervise)).toEqual([undefined, undefined]);
});

test.each([
  ['责任人：体卫艺科  王某', ['体卫艺科', '王某']],
  ['（责任单位：市教育局；责任人：王某（联系电话：123））', ['王某']],
])('%s: all persons are held', (words, persons) => {
  const plan = planOf(`某市2026年方案\n一、主要任务\n1.强化体育。${words}\n2.优化服务。（责任单位：市民政局）\n`);
  expect(tasksOf(plan)[0]?.person).toEqual(persons);
});
