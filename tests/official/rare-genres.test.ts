import { importNotes, importOfficialText, parsePlan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const notesOf = (text: string): string =>
  importNotes(importOfficialText(text, { file: '原文.txt' }))
    .map(({ message }) => message.zh)
    .join('\n');
const task = (words: string): string => `${TITLE}1.建设甲平台。${words}\n2.建设乙平台。（县档案局负责）\n`;

describe('who answers', () => {
  test.each([
    ['（牵头：县应急局；参加：县公安局、各企业）', { lead: ['县应急局'], support: ['县公安局', '各企业'] }],
    ['（团委，4月上旬）', { responsible: ['团委'], until: '2026-04-10' }],
    ['责任单位：县城投集团（业主）、县自然资源局（用地）', { responsible: ['县城投集团', '县自然资源局'] }],
    ['责任单位：县政府办（督查室）', { responsible: ['县政府办（督查室）'] }],
  ])('%s', (words, read) => {
    expect(said(planOf(task(words)))[0]).toEqual(read);
  });

  test('参加 alone says who was there', () => {
    expect(said(planOf(task('参加：县公安局、县教育局')))[0]).toEqual({});
  });

  test('what somebody does by a day is no name, and the day is the deadline', () => {
    const text = `${TITLE}一、关于供热价格，由县发改局牵头，县财政局配合，于5月31日前提出方案报县政府。\n二、建设乙平台。（县档案局负责）\n`;
    expect(said(planOf(text))[0]).toEqual({ lead: ['县发改局'], support: ['县财政局'], until: '2026-05-31' });
  });

  test.each(['1.县公安局：负责治安；县水利局：负责巡堤。', '1.落实责任。县水利局：负责巡堤；县公安局：负责治安。'])(
    'of several bodies that have their duties in one line, none is lost without a word: %s',
    (line) => {
      const text = `${TITLE}${line}\n2.建设乙平台。（县档案局负责）\n`;
      const { responsible = [] } = tasksOf(planOf(text))[0] ?? {};
      const held = Array.isArray(responsible) ? responsible : [];
      for (const name of ['县公安局', '县水利局'])
        expect(held.includes(name) || notesOf(text).includes(name)).toBe(true);
    },
  );

  test('县公安局：负责治安 gives each body the words behind it', () => {
    const text = `${TITLE}1.完善机制。\n县公安局：负责治安。\n县水利局：负责巡堤。\n2.建设乙平台。（县档案局负责）\n`;
    const [first] = tasksOf(planOf(text));
    expect(first?.clauses?.map(({ text: words, responsible }) => [words, responsible])).toEqual([
      ['完善机制。', undefined],
      ['负责治安。', ['县公安局']],
      ['负责巡堤。', ['县水利局']],
    ]);
  });
});

describe('what are tasks', () => {
  test('一是 and 二是 where nothing else is numbered', () => {
    const text = `${TITLE}\n一是推进节水。由县机关事务局牵头，县水务局配合。\n二是推进垃圾分类。由县机关事务局会同县城管局负责。\n`;
    expect(said(planOf(text))).toEqual([
      { lead: ['县机关事务局'], support: ['县水务局'] },
      { responsible: ['县机关事务局'], support: ['县城管局'] },
    ]);
  });

  test('1. below 二、 beside （一） below 一、', () => {
    const text = `云山县2026年规划编制方案\n一、工作安排\n（一）开展研究。\n（二）起草文本。\n（三）论证报批。\n二、任务分工\n1.县发改局负责起草。\n2.县财政局负责经费。\n`;
    expect(tasksOf(planOf(text))).toHaveLength(5);
    expect(notesOf(text)).toContain('县财政局');
  });

  test('duties of a plan for emergencies are none', () => {
    const text = `云山县突发地质灾害应急预案\n一、总则\n（一）编制目的。高效有序做好防治工作。\n（二）适用范围。本预案适用于本县。\n二、成员单位职责\n县公安局：负责治安。\n县应急局：负责救援。\n三、应急响应\n（一）应急响应分为四级。\n（二）由指挥部决定终止。\n`;
    expect(planOf(text).title).toBe('云山县突发地质灾害应急预案');
    expect(tasksOf(planOf(text))).toEqual([]);
  });
});

describe('tables', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  test.each([
    ['年度目标', '12月底前完工', '2026-12-31'],
    ['上年目标', '12月底前完工', undefined],
    ['起止时间', '3月—6月', '2026-06-30'],
  ])('until when stands under %s', (heading, cell, to) => {
    const page = `<h1>云山县2026年项目清单</h1><table>${row('序号', '项目名称', '建设内容', '牵头单位', heading)}${row('1', '云山公园', '新建步道', '县住建局', cell)}${row('2', '云山医院', '迁建', '县卫健局', '')}</table>`;
    const { text, tables } = readPage(page);
    const imported = importOfficialText(text, { file: '原文.html', tables });
    const { plan } = parsePlan(imported.yaml);
    expect(plan?.tasks?.[0]?.deadline?.to).toBe(to);
  });

  test('cells with a bar on a line between them are seen', () => {
    const text = '工作任务\n|\n要求\n|\n责任科室\n|\n公开文件\n|\n1\n|\n全面清理\n|\n办公室\n|\n';
    const { understood, seenInstead } = importOfficialText(text, { file: '原文.txt' });
    expect([understood, seenInstead.map(({ kind }) => kind)]).toEqual([false, ['table']]);
  });
});

test.each([
  ['应急组。由县政府办牵头，县公安局、县人防办等单位组成，开展抢险。', '县人防办'],
  ['责任单位为县水利局，督导单位为县河长办。', '县河长办'],
  ['责任单位为各县（市、区）政府。', '各县（市、区）政府'],
])('bodies in sentences are said: %s', (words, name) => {
  const text = `${TITLE}1.${words}\n2.建设乙平台。（县档案局负责）\n`;
  expect(notesOf(text)).toContain(name);
  expect(againstOwnSource(importOfficialText(text, { file: '原文.txt' }), text)).toEqual([]);
});
