import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said } from './said.js';

const textOf = (words: string): string =>
  `某市2025年工作方案\n一、主要任务\n1.${words}\n2.优化服务。（责任单位：市民政局）\n`;

const namesSaid = (words: string): readonly string[] =>
  importOfficialText(textOf(words), { file: '原文.txt' }).unheld.flatMap(({ names }) => names);

const of = (words: string): Said | undefined => said(planOf(textOf(words)))[0];

describe('who answers, however the list is written', () => {
  test.each<[words: string, expected: Said]>([
    ['建设平台。（市数据局、市财政局两部门负责）', { responsible: ['市数据局', '市财政局'] }],
    [
      '建设平台。（市数据局、市财政局、市司法局3家单位按职责分工负责）',
      { responsible: ['市数据局', '市财政局', '市司法局'] },
    ],
    ['建设平台。责任单位：市数据局、市财政局2个部门', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。（市数据局、市财政局两部门）', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。（市数据局牵头市财政局配合）', { lead: ['市数据局'], support: ['市财政局'] }],
    ['建设平台。（市数据局联合市财政局负责）', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。（市残疾人联合会联合市教育局负责）', { responsible: ['市残疾人联合会', '市教育局'] }],
    ['建设平台。（责任单位为县水利局，配合单位为县财政局）', { responsible: ['县水利局'], support: ['县财政局'] }],
    ['建设平台。（责任单位县水利局，配合单位县财政局）', { responsible: ['县水利局'], support: ['县财政局'] }],
    ['建设平台。责任单位（牵头）：市数据局', { lead: ['市数据局'] }],
    ['建设平台。责任单位：市数据局（★）、市财政局', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。责任单位：市数据局（负责建设）、市财政局（负责资金）', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。责任单位：市数据局（6月底前）、市财政局（9月底前）', { responsible: ['市数据局', '市财政局'] }],
    ['建设平台。（市数据局、市属国有企业）', { responsible: ['市数据局', '市属国有企业'] }],
    ['建设平台。（市残疾人联合会、市工商联）', { responsible: ['市残疾人联合会', '市工商联'] }],
    [
      '建设平台。（国家税务总局苏州市税务局、人民银行苏州市分行、苏州海关）',
      { responsible: ['国家税务总局苏州市税务局', '人民银行苏州市分行', '苏州海关'] },
    ],
  ])('%s', (words, expected) => {
    expect(of(words)).toEqual(expected);
  });
});

describe('a deadline beside who answers', () => {
  test.each<[words: string, deadline: string]>([
    ['建设平台。（市数据局）（2025年6月）', '2025年6月'],
    ['建设平台。（市数据局、市财政局）（持续推进）', '持续推进'],
    ['建设平台（牵头单位：市数据局；责任单位：市财政局）。完成时限：6月底前。', '6月底前'],
    ['建设平台。（市数据局牵头，贯穿全年）', '贯穿全年'],
    ['建设平台。（市数据局牵头，按上级要求时限完成）', '按上级要求时限完成'],
    ['建设平台。（市数据局牵头，国家政策出台后3个月内完成）', '国家政策出台后3个月内完成'],
  ])('%s', (words, deadline) => {
    const [task] = planOf(textOf(words)).sections?.[0]?.tasks ?? [];
    expect(task?.deadline?.text).toBe(deadline);
    expect(of(words)).toMatchObject({
      [words.includes('牵头') ? 'lead' : 'responsible']: expect.arrayContaining(['市数据局']),
    });
  });
});

describe('a body that no role holds is said', () => {
  test.each<[words: string, names: readonly string[]]>([
    ['建设平台。（市数据局6月底前完成，各区12月底前完成）', ['市数据局']],
    ['建设平台。（市数据局负总责，市财政局负责资金保障）', ['市数据局', '市财政局']],
    ['建设平台。责任单位 县水利局 配合单位 县财政局', ['县水利局', '县财政局']],
    ['建设平台。建设单位：县水投公司；行业主管部门：县水利局', ['县水投公司', '县水利局']],
    ['建设平台。申报单位：县水利局；审批单位：县发改局', ['县水利局', '县发改局']],
    ['市自然资源局3月15日前完成用地预审。', ['市自然资源局']],
    ['健全标准。县应急局、县住建局等部门6月底前修订标准。', ['县应急局', '县住建局']],
    ['建设平台。责任单位（第一个为牵头单位）：县水利局、县财政局', ['县水利局', '县财政局']],
  ])('%s', (words, names) => {
    expect(of(words)).not.toHaveProperty('responsible');
    expect(namesSaid(words)).toEqual(expect.arrayContaining([...names]));
  });

  test('a class that is spoken to is none', () => {
    expect(namesSaid('建设平台。（市数据局牵头，各单位要密切配合）')).toEqual(['市数据局']);
  });
});

test.each(['3个工作日内答复。', '2025.06.30前完成。', '2家单位完成试点。'])(
  '%s stands behind the number of an item',
  (words) => {
    const [task] = planOf(textOf(words)).sections?.[0]?.tasks ?? [];
    expect(task).toMatchObject({ number: 1, text: words });
  },
);

test('a mark between items behind a bracket is no clause', () => {
  const [task] = planOf(textOf('建设平台（市数据局牵头）；')).sections?.[0]?.tasks ?? [];
  expect(task).toMatchObject({ text: '建设平台', lead: ['市数据局'] });
  expect(task?.clauses).toBeUndefined();
});

test('bodies in a bracket at the end of a heading are said', () => {
  const text =
    '某县2026年重点任务\n一、产业\n①建好种植基地（县农业农村局）\n②建设园区（县商务局）\n二、生态\n①完成造林。（县林业局负责）\n';
  expect(importOfficialText(text, { file: '原文.txt' }).unheld.map(({ names }) => names)).toEqual([
    ['县农业农村局'],
    ['县商务局'],
  ]);
});

test('the day of one body is no deadline of the task, and is said', () => {
  const words = '建设平台。责任单位：市数据局（6月底前）、市财政局（9月底前）';
  const { undated, document } = importOfficialText(textOf(words), { file: '原文.txt' });
  expect(undated.map(({ text }) => text)).toEqual(['6月底前', '9月底前']);
  expect(document.plan?.sections?.[0]?.tasks?.[0]?.deadline).toBeUndefined();
});

test('days of bodies are said also above a deadline of the task', () => {
  const words = '建设平台。\n责任单位：市数据局（6月底前）、市财政局（9月底前）\n完成时限：10月';
  const { undated, document } = importOfficialText(textOf(words), { file: '原文.txt' });
  expect(undated.map(({ text }) => text)).toEqual(['6月底前', '9月底前']);
  expect(document.plan?.sections?.[0]?.tasks?.[0]?.deadline?.text).toBe('10月');
});

test('whether a body between 牵头 and 配合 helps is said to be open', () => {
  const words = '建设平台。责任单位：市数据局（牵头单位）；市财政局、市司法局（配合单位）';
  const { assumed } = importOfficialText(textOf(words), { file: '原文.txt' });
  expect(assumed).toEqual([{ line: 3, role: 'responsible', names: ['市财政局'] }]);
});

test.each(['→市数据局、市财政局', '——市数据局、市财政局'])('%s: a mark before a name is no part of it', (words) => {
  expect(namesSaid(`建设平台。${words}`).every((name) => name.startsWith('市'))).toBe(true);
});

test('a sum, a bracket and a verb cost no note of their own', () => {
  const text = textOf('建设平台。（市数据局牵头市财政局配合）');
  expect(importNotes(importOfficialText(text, { file: '原文.txt' }))).toEqual([]);
});
