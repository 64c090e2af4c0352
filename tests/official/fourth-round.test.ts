import { importNotes, importOfficialText } from '@workplan/core';
import { planTasks, roleBodies } from '@workplan/core/query';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said } from './said.js';

const TITLE = '云山市2026年工作要点\n';

const GIVEN: readonly (readonly [kind: string, text: string, said: readonly Said[]])[] = [
  [
    'a lead who is asked, and others who take part',
    '1.请市教育局牵头制定方案，市公安局、市民政局等部门参与，5月底前报市政府。\n2.建设乙平台。（市财政局负责）\n',
    [{ lead: ['市教育局'], support: ['市公安局', '市民政局'], until: '2026-05-31' }, { responsible: ['市财政局'] }],
  ],
  [
    'bodies that are asked to do something, without a word of roles',
    '1.请市水利局、市气象局做好雨情监测。\n2.由各区政府按照属地原则备足物资。\n',
    [{ responsible: ['市水利局', '市气象局'] }, { responsible: ['各区政府'] }],
  ],
  [
    'a body that acts with another one',
    '1.请市财政局会同市审计局提出意见，6月底前完成。\n2.建设乙平台。（市财政局负责）\n',
    [{ responsible: ['市财政局'], support: ['市审计局'], until: '2026-06-30' }, { responsible: ['市财政局'] }],
  ],
  [
    'what each of several bodies does, with its object',
    '1.由市工商局负责登记，市财政局配合做好保障。\n2.建设乙平台。（市水利局负责，10月底前拨付到位）\n',
    [
      { responsible: ['市工商局'], support: ['市财政局'] },
      { responsible: ['市水利局'], until: '2026-10-31' },
    ],
  ],
  [
    'a rule behind the last name, and a duty with its object',
    '1.建设甲平台。\n责任单位：市教育局、市财政局（列第一位者为牵头单位，下同）\n2.建设乙平台。（市水利局牵头，各镇政府落实属地责任）\n',
    [{ responsible: ['市教育局', '市财政局'] }, { lead: ['市水利局'] }],
  ],
  [
    'a request to everybody names nobody',
    '1.请各单位抓好落实。\n2.请结合实际推进。\n3.建设丙平台。（市财政局负责）\n',
    [{}, {}, { responsible: ['市财政局'] }],
  ],
  [
    'who is asked behind other sentences',
    '1.推进改革。请市财政局牵头，市税务局配合，6月底前完成上线。\n2.优化流程，请市民政局牵头制定方案。\n3.办事遇到困难的，请联系市民政局。\n4.推进公开，请各单位抓好落实。\n',
    [{ lead: ['市财政局'], support: ['市税务局'], until: '2026-06-30' }, { lead: ['市民政局'] }, {}, {}],
  ],
  [
    'what is kept up for ever, in brackets',
    '1.开展整治（市发展改革委、市市场监管局按职责分工负责，长期坚持）\n2.开展普查（市统计局牵头，市财政局配合，长期坚持）\n',
    [{ responsible: ['市发展改革委', '市市场监管局'] }, { lead: ['市统计局'], support: ['市财政局'] }],
  ],
  [
    'two bodies on both sides of a slash',
    '1.建设甲平台（一期/二期）。（责任单位：市教育局/市体育局）\n2.建设乙平台。（市民政局／市残联牵头，市财政局配合）\n',
    [{ responsible: ['市教育局', '市体育局'] }, { lead: ['市民政局', '市残联'], support: ['市财政局'] }],
  ],
];

describe('who is given a task', () => {
  test.each(GIVEN)('%s', (_, text, expected) => {
    expect(said(planOf(TITLE + text))).toEqual(expected);
  });

  test('names behind the last sentence that no word gives a role are reported', () => {
    const { document, unheld } = importOfficialText(
      `${TITLE}1.改造小区，年底前全部完工。★市住建局  市财政局\n2.建设丙平台。（市财政局负责）\n`,
    );
    expect(unheld).toEqual([{ line: 2, names: ['市住建局', '市财政局'] }]);
    expect(document.tasks).toHaveLength(2);
  });

  test('without a word of roles is noted as assumed', () => {
    const notes = importNotes(importOfficialText(`${TITLE}1.请市水利局做好监测。\n2.由市财政局统筹资金。\n`));
    expect(notes.map(({ message }) => message.zh)).toEqual([
      '第 2、3 行的单位（如市水利局）没有写明职责，或者可作两解，按“责任”处理。请核对。',
    ]);
  });
});

describe('titles with a line for who answers, and items below them', () => {
  const namesIn = (text: string): unknown =>
    planTasks(planOf(TITLE + text)).map((task) => roleBodies(task).map(({ role, body }) => `${role} ${body}`));

  test('answer for the items that are counted through', () => {
    const text = '一、开办企业\n责任单位：市教育局\n1.甲。\n2.乙。\n二、获得电力\n牵头单位：供电公司\n3.丙。\n';
    expect(namesIn(text)).toEqual([['responsible 市教育局'], ['responsible 市教育局'], ['lead 供电公司']]);
  });

  test('are tasks themselves where the items begin again, and the last item is no closing', () => {
    const text = '一、开办企业\n责任单位：市教育局\n1.甲。\n2.乙。\n二、获得电力\n责任单位：市水利局\n1.丙。\n';
    expect(namesIn(text)).toEqual([['responsible 市教育局'], ['responsible 市水利局']]);
    expect(planOf(TITLE + text).closing).toBeUndefined();
  });
});

test('a deadline on a line of its own counts, also behind other lines of the last task', () => {
  const text =
    '1.排口。\n责任单位：市水利局\n整改目标：清零。\n整改时限：2026年9月底（已完成）\n整改措施：\n拆除设施。\n';
  const plan = planOf(TITLE + text);
  expect(said(plan)).toEqual([{ responsible: ['市水利局'], until: '2026-09-30' }]);
  expect(plan.closing).toBeUndefined();
});

test('a heading that says when all below it is due is listed with its line', () => {
  const notes = importNotes(
    importOfficialText(
      `${TITLE}一、6月底前完成的工作\n1.建设甲平台。（市教育局负责）\n二、重点工作\n2.建设乙平台。（市水利局负责）\n`,
    ),
  );
  expect(notes.map(({ message }) => message.zh)).toEqual([
    '第 2 行的标题写了“6月底前”，其下各项任务都按这个时限办理，但没有写入各项任务的“时限”。请人工补上。',
  ]);
});

describe('rows between commas', () => {
  const HEAD = '序号,重点工作,年度目标任务,牵头单位,完成时限\n';

  test('keep the columns of empty cells at their start, and the rows below one with a cell too many', () => {
    const { document, kept } = importOfficialText(
      `${HEAD}1,甲工程,建成甲平台,市教育局,6月底\n,,建成乙平台,市财政局,9月底\n2,丙工程,建成丙,丁平台,市公安局,年底\n3,戊工程,建成戊平台,市民政局,年底\n`,
    );
    expect(document.plan && planTasks(document.plan).map(({ text }) => text)).toEqual([
      '甲工程建成甲平台',
      '建成乙平台',
      '戊工程建成戊平台',
    ]);
    expect(kept.map(({ from }) => from)).toEqual([4]);
  });
});

describe('the year of a plan', () => {
  test.each([
    [
      'below 附件：',
      '附件：2021年重点工作任务分解表\n序号\t任务\t责任单位\t完成时限\n1\t建设甲平台\t市教育局\t8月底前\n',
    ],
    [
      'in the first line of a title on two lines',
      '2021年全市重点工作任务\n分解一览表\n一、经济\n1.建设甲平台。（责任单位：市教育局；完成时限：8月底前）\n',
    ],
    [
      'before the commas of a workbook',
      '2021年工作任务分解表,,,\n序号,任务,责任单位,完成时限\n1,建设甲平台,市教育局,8月底前\n',
    ],
  ])('is read %s', (_, text) => {
    const { plan } = importOfficialText(text).document;
    expect(plan && planTasks(plan).map((task) => task.carriers[0]?.deadline?.to)).toEqual(['2021-08-31']);
  });
});
