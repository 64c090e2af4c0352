import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said } from './said.js';

const TABLE =
  '某市2026年重点任务分解表\n序号\t工作任务\t牵头单位\t完成时限\n1\t建设平台\t市数据局\t6月底前\n2\t推进证照\t市公安局\t9月底前\n';
const ROWS = [
  { lead: ['市数据局'], until: '2026-06-30' },
  { lead: ['市公安局'], until: '2026-09-30' },
];

const read = (text: string) => ({ plan: planOf(text), result: importOfficialText(text, { file: '原文.txt' }) });

describe('a table with sections behind it is read, with its headings as columns', () => {
  test.each([
    ['一、 and 二、', '一、工作要求\n各单位要高度重视，认真落实。\n二、督查考核\n市政府督查室定期督查。\n'],
    ['二、 and 三、', '二、工作要求\n各单位要高度重视，认真落实。\n三、督查考核\n市政府督查室定期督查。\n'],
    ['（一） and （二）', '（一）加强领导\n各单位要高度重视。\n（二）强化督查\n市政府督查室定期督查。\n'],
    ['1. and 2.', '1.加强领导。各单位要高度重视。\n2.强化督查。市政府督查室定期督查。\n'],
  ])('%s', (_, words) => {
    const { result, plan } = read(TABLE + words);
    expect(said(plan)).toEqual(ROWS);
    expect(plan.sections).toHaveLength(2);
    expect(plan.columns).toHaveLength(1);
    expect(result.kept).toEqual([]);
    expect(importNotes(result)).toEqual([]);
  });

  test('sections with tasks of their own keep the headings as a passage, and the columns still say the roles', () => {
    const { result, plan } = read(`${TABLE}一、其他任务\n1.清理证明。（市司法局负责）\n2.开展培训。（市人社局负责）\n`);
    expect(said(plan)).toEqual(
      expect.arrayContaining([...ROWS, { responsible: ['市司法局'] }, { responsible: ['市人社局'] }]),
    );
    expect(result.assumed).toEqual([]);
  });
});

test('a part of a plan that begins with a later heading has it as a section', () => {
  const { plan } = read(
    '某市2026年工作方案\n二、主要任务\n1.建设平台。（市数据局牵头）\n2.建设系统。（市公安局牵头）\n三、要求\n各单位要抓好落实。\n',
  );
  expect(plan.sections?.map(({ title, number }) => [number, title])).toEqual([
    ['二、', '主要任务'],
    ['三、', '要求'],
  ]);
  expect(plan.preamble).toBeUndefined();
});

test.each([
  '各单位要高度重视，认真落实。',
  '各有关部门要各司其职，抓好落实。',
  '各区应加强领导，负责落实。',
  '各部门务必高度重视，具体负责。',
  '各地必须落实责任，抓好落实。',
])('a sentence names nobody: %s', (words) => {
  const { plan } = read(`某市2026年工作方案\n一、主要任务\n1.建设系统。${words}\n2.建设平台。（市数据局牵头）\n`);
  expect(said(plan)).toEqual([{}, { lead: ['市数据局'] }]);
});

test.each(['各地应急管理部门', '各市要素市场中心'])('%s is a name', (name) => {
  const { plan } = read(`某市2026年工作方案\n一、主要任务\n1.建设系统。（${name}负责）\n`);
  expect(said(plan)).toEqual([{ responsible: [name] }]);
});
