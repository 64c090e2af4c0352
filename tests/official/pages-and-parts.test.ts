import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

/** A paragraph as a page prints it: indented, and so many characters a line. */
const wrapped = (words: string): string[] => [...`　　${words}`].join('').match(/.{1,28}/gu) ?? [];

const ITEMS = [
  '（一）实施制造业强市行动，推动规模以上工业增加值增长7%，新增专精特新企业20家。责任单位：市工业和信息化局、市科技局；完成时限：2026年12月底前。',
  '（二）加快数字化改造，建成智能工厂10家、数字化车间50个。（市工业和信息化局牵头，市数据局、市财政局按职责分工负责，2026年11月底前完成）',
  '（三）实施城市更新行动，改造老旧小区120个，新增公共停车泊位5000个。责任单位：市住房城乡建设局、市城市管理局；完成时限：2026年10月底前。',
];

describe('a page that ends within a paragraph', () => {
  test.each([
    ['a number alone', ['— 1 —']],
    ['a blank line behind the number', ['— 1 —', '']],
    ['blank lines on both sides', ['', '', '— 1 —', '', '']],
  ])('%s', (_, pageEnd) => {
    const lines = ITEMS.flatMap((item) => {
      const [first = '', second = '', ...more] = wrapped(item);
      return [first, second, ...pageEnd, ...more];
    });
    const plan = planOf(`某市2026年重点任务分工方案\n一、主要任务\n${lines.join('\n')}\n`);
    expect(said(plan)).toEqual([
      { responsible: ['市工业和信息化局', '市科技局'], until: '2026-12-31' },
      { lead: ['市工业和信息化局'], responsible: ['市数据局', '市财政局'], until: '2026-11-30' },
      { responsible: ['市住房城乡建设局', '市城市管理局'], until: '2026-10-31' },
    ]);
  });

  test('a blank line elsewhere ends it', () => {
    const [first = '', ...more] = wrapped(ITEMS[0] ?? '');
    const plan = planOf(
      `某市2026年方案\n一、主要任务\n${[first, '', ...more, ...ITEMS.slice(1).flatMap(wrapped)].join('\n')}\n`,
    );
    expect(tasksOf(plan)[0]?.text).toContain('\n');
  });
});

test('一 in a line above 经济发展 is the heading of a part of a table with a cell a line', () => {
  const HEADS = ['序  号', '工作任务', '牵头领导', '牵头单位', '配合单位', '完成时限'];
  const cells = [
    ...['一', '经济发展'],
    ...['1', '投资增长8%。', '张某', '市发展改革委', '市工信局', '12月'],
    ...['2', '零售增长7%。', '李某', '市商务局', '市文旅局', '12月'],
    ...['二', '民生保障'],
    ...['3', '新增就业3万人。', '王某', '市人社局', '各县区', '11月'],
  ];
  const plan = planOf(`2026年市政府重点工作任务分解表\n${[...HEADS, ...cells].join('\n')}\n`);
  expect(plan.columns).toEqual(HEADS);
  expect(plan.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
    ['经济发展', 2],
    ['民生保障', 1],
  ]);
  expect(said(plan).map(({ lead, support, until }) => [lead, support, until])).toEqual([
    [['市发展改革委'], ['市工信局'], '2026-12-31'],
    [['市商务局'], ['市文旅局'], '2026-12-31'],
    [['市人社局'], ['各县区'], '2026-11-30'],
  ]);
});

test('责任单位 right before a body in a sentence is said', () => {
  const text =
    '关于重点工作推进情况的通报\n一、滞后事项\n1.老旧小区改造。责任单位市住建局，应于6月底前开工20个。\n2.污水管网建设。责任单位市水务局，目前尚未启动。\n';
  expect(importOfficialText(text, { file: '原文.txt' }).unheld.map(({ names }) => names)).toEqual([
    ['市住建局'],
    ['市水务局'],
  ]);
});
