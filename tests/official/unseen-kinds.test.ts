import { importNotes, importOfficialText, parsePlan, type Plan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said, tasksOf } from './said.js';

const TITLE = '云山市2026年工作要点\n';

const textsOf = (plan: Plan): string =>
  tasksOf(plan)
    .flatMap((task) => [task.text, ...(task.clauses ?? []).map(({ text }) => text)])
    .join('');

const ROLES: readonly (readonly [kind: string, text: string, said: readonly Said[]])[] = [
  [
    'letters of labels set apart',
    '1.建设甲平台。\n　　责 任 单 位：市教育局\n　　时    限：6月底前\n2.建设乙平台。\n　　责　任　单　位：市财政局\n　　时　　限：9月底前\n',
    [
      { responsible: ['市教育局'], until: '2026-06-30' },
      { responsible: ['市财政局'], until: '2026-09-30' },
    ],
  ],
  [
    'full-width square brackets',
    '1.建设甲平台。［责任单位：市教育局］\n2.建设乙平台。［牵头单位：市财政局；配合单位：市公安局］\n',
    [{ responsible: ['市教育局'] }, { lead: ['市财政局'], support: ['市公安局'] }],
  ],
  [
    'a sentence that begins with 此项工作由',
    '1.建设甲平台。此项工作由市商务局负责，2026年9月底前完成。\n2.建设乙平台。该项任务由市教育局牵头，市公安局配合。\n',
    [
      { responsible: ['市商务局'], until: '2026-09-30' },
      { lead: ['市教育局'], support: ['市公安局'] },
    ],
  ],
  [
    'stars before names',
    '1.建设甲平台。（责任单位：★市民政局、市财政局）\n2.建设乙平台。（责任单位：市教育局、▲市公安局）\n',
    [{ responsible: ['市民政局', '市财政局'] }, { responsible: ['市教育局', '市公安局'] }],
  ],
  [
    'classes and companies in brackets without a word',
    '1.建设甲平台（含二期）。（各区政府、市有关部门）\n2.建设乙平台。（市国资委、市属国企、临港新片区管委会）\n',
    [{ responsible: ['各区政府', '市有关部门'] }, { responsible: ['市国资委', '市属国企', '临港新片区管委会'] }],
  ],
  [
    'a deadline among bodies without a word',
    '1.建设甲平台。（2026年底前；市公安局、市司法局）\n2.建设乙平台。（市财政局、市民政局；9月底前完成）\n',
    [
      { responsible: ['市公安局', '市司法局'], until: '2026-12-31' },
      { responsible: ['市财政局', '市民政局'], until: '2026-09-30' },
    ],
  ],
  [
    'emphasis of Markdown around an attribution',
    '1. **建设甲平台。** 开放数据。_（责任单位：市教育局）_\n2. **建设乙平台。** 共享证照。*责任单位：市财政局*\n',
    [{ responsible: ['市教育局'] }, { responsible: ['市财政局'] }],
  ],
];

describe('who answers, and until when', () => {
  test.each(ROLES)('%s', (_, text, expected) => {
    expect(said(planOf(TITLE + text))).toEqual(expected);
  });

  test('remarks in brackets name nobody, and a star alone is no emphasis', () => {
    const text = TITLE + '1.建设甲平台（试行）。（含市教育局）\n2.支持重点行业（电力、石化）。（责任单位：市财政局）\n';
    expect(said(planOf(text))).toEqual([{}, { responsible: ['市财政局'] }]);
  });

  test('a column 责任分工 is read by the words of its cells, and not a column 联系电话 below it', () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const page = `<table>${row('序号', '工作任务', '责任分工')}${row(
      '1',
      '建设甲平台',
      '牵头单位：市教育局<br>配合单位：市财政局、市公安局',
    )}${row('2', '建设乙平台', '市民政局牵头，市财政局配合')}</table>`;
    const { text, tables } = readPage(page);
    const { plan } = parsePlan(importOfficialText(text, { file: '原文.html', tables }).yaml);
    expect(plan && said(plan)).toEqual([
      { lead: ['市教育局'], support: ['市财政局', '市公安局'] },
      { lead: ['市民政局'], support: ['市财政局'] },
    ]);
    const phones =
      '<table><tr><td rowspan="2">序号</td><td rowspan="2">工作任务</td><td colspan="2">责任分工</td></tr>' +
      `${row('责任单位', '联系电话')}${row('1', '建设甲平台', '市教育局', '021-12345678')}</table>`;
    const second = readPage(phones);
    const other = parsePlan(importOfficialText(second.text, { file: '原文.html', tables: second.tables }).yaml).plan;
    expect(other && said(other)).toEqual([{ responsible: ['市教育局'] }]);
  });
});

test('who leads in the middle of a sentence is reported, where it is read as prose', () => {
  const text = `${TITLE}1.建设甲平台，抓紧由市教育局研究，由市财政局牵头制定方案，并加强宣传推广。\n2.建设乙平台。（责任单位：市公安局）\n`;
  const { unheld } = importOfficialText(text, { file: '原文.txt' });
  expect(unheld).toEqual([{ line: 2, names: ['市财政局'] }]);
});

test('a neighbourhood is no place of its own', () => {
  const { document } = importOfficialText('云山社区2026年工作台账\n1.建设甲平台。（责任单位：居委会）\n');
  expect(document.plan?.jurisdiction).toBeUndefined();
});

describe('page numbers are no words of a task', () => {
  test.each(['·3·', '•12•', '3 / 5', '3/12', '12／12'])('%s', (page) => {
    const text = `${TITLE}1.建设甲平台。（责任单位：市教\n${page}\n育局、市财政局）\n${page}\n2.建设乙平台。（责任单位：市公安局）\n`;
    const plan = planOf(text);
    expect(said(plan)).toEqual([{ responsible: ['市教育局', '市财政局'] }, { responsible: ['市公安局'] }]);
    expect(textsOf(plan)).not.toContain(page);
  });

  test.each(['5/3', '0/4'])('%s is none', (words) => {
    expect(textsOf(planOf(`${TITLE}1.建设甲平台。\n${words}\n2.建设乙平台。\n`))).toContain(words);
  });
});

/** The titles of sections with the numbers of their tasks, as one line each. */
const outlineOf = (plan: Plan): string[] =>
  (plan.sections ?? []).map(({ title, tasks = [] }) => [title, ...tasks.map(({ number }) => number)].join(' '));

describe('headings numbered without a mark above 1.1', () => {
  test.each([
    ['a space', '1 经济工作', '2 民生工作'],
    ['a wide space', '1　经济工作', '2　民生工作'],
    ['no space', '1经济工作', '2民生工作'],
    ['an indentation', '　　1 经济工作', '　　2 民生工作'],
  ])('%s', (_, first, second) => {
    const items = (number: number): string =>
      `${number}.1 建设甲平台。（责任单位：市教育局）\n${number}.2 建设乙平台。（责任单位：市财政局）\n`;
    const plan = planOf(`${TITLE}${first}\n${items(1)}${second}\n抓好民生实事。\n${items(2)}`);
    expect(outlineOf(plan)).toEqual(['经济工作 1.1 1.2', '民生工作 2.1 2.2']);
    expect(plan.sections?.[1]?.text).toBe('抓好民生实事。');
    expect(said(plan)[1]).toEqual({ responsible: ['市财政局'] });
  });

  test('headings without items of their own, and numbers that are left out', () => {
    const text =
      '1 经济工作\n1.1 建设甲平台。（责任单位：市教育局）\n2 民生工作\n抓好民生实事。\n' +
      '4 城市工作\n4.1 建设乙平台。（责任单位：市公安局）\n5 保障措施\n加强组织领导。\n';
    const plan = planOf(TITLE + text);
    expect(outlineOf(plan)).toEqual(['经济工作 1.1', '民生工作', '城市工作 4.1', '保障措施']);
    expect(plan.sections?.map((section) => section.text)).toEqual([
      undefined,
      '抓好民生实事。',
      undefined,
      '加强组织领导。',
    ]);
  });

  test('figures at the start of a line are none', () => {
    const text = `${TITLE}1 经济工作\n1.1 建设甲平台，共\n2 中心城区和\n8 中心城区。（责任单位：市教育局）\n1.2 建设乙平台。\n`;
    const plan = planOf(text);
    expect(outlineOf(plan)).toEqual(['经济工作 1.1 1.2']);
    expect(textsOf(plan)).toContain('2 中心城区和\n8 中心城区');
  });
});

describe('a heading over several lines', () => {
  const items = '1.建设甲平台。（责任单位：市教育局）\n2.建设乙平台。（责任单位：市财政局）\n';
  const brokenIn = (text: string) => importOfficialText(text, { file: '原文.txt' }).broken;

  test.each([
    ['a comma', '一、推进简政放权、优化服务、\n改善营商环境', '推进简政放权、优化服务、改善营商环境'],
    ['a conjunction', '一、保障人民群众的基本生活和\n社会救助', '保障人民群众的基本生活和社会救助'],
    ['an open quotation mark', '一、深化“放管服\n效”改革', '深化“放管服效”改革'],
    ['a mark that begins the next line', '一、深化改革\n、扩大开放', '深化改革、扩大开放'],
    [
      'no indentation of the next line',
      '　　一、聚焦高质量发展，着力激发市场主体活力\n和社会创造力',
      '聚焦高质量发展，着力激发市场主体活力和社会创造力',
    ],
    [
      'a page number between',
      '一、推进简政放权、优化服务、\n— 2 —\n改善营商环境',
      '推进简政放权、优化服务、改善营商环境',
    ],
    ['three lines', '一、推进简政放权、\n优化服务、\n改善营商环境', '推进简政放权、优化服务、改善营商环境'],
  ])('is joined: %s', (_, heading, title) => {
    const text = `${TITLE}${heading}\n${items}二、抓好民生\n${items}`;
    const plan = planOf(text);
    expect(outlineOf(plan)).toEqual([`${title} 1 2`, '抓好民生 1 2']);
    expect(plan.sections?.[0]?.text).toBeUndefined();
    expect(brokenIn(text)).toEqual([]);
  });

  test('is joined above sections', () => {
    const inner = `（一）经济工作\n${items}（二）城市建设、城市管理和\n城市安全\n${items}`;
    const plan = planOf(`${TITLE}一、推动发展、\n改善民生\n${inner}`);
    expect(plan.sections?.[0]?.title).toBe('推动发展、改善民生');
    expect(plan.sections?.[0]?.sections?.[1]?.title).toBe('城市建设、城市管理和城市安全');
  });

  test.each([
    ['before items', '一、全面优化营商环境激发市场主体\n活力和社会创造力', '活力和社会创造力'],
    ['碳中和 ends a heading', '一、推进碳达峰碳中和\n聚焦重点领域', '聚焦重点领域'],
    ['an open end before a sentence', '一、推进简政放权、\n优化服务。改善环境。', '优化服务。改善环境。'],
  ])('is reported where the next line may be text: %s', (_, heading, rest) => {
    const text = `${TITLE}${heading}\n${items}`;
    planOf(text);
    expect(brokenIn(text)).toEqual([{ line: 2, text: rest }]);
    const [note] = importNotes(importOfficialText(text));
    expect(note?.message.zh).toContain(`第 2 行的标题下一行是“${rest}”`);
    expect(note?.message.en).toContain('heading in line 2');
  });

  test.each([
    '一、经济工作\n聚焦重点领域，推动高质量发展。',
    '一、经济工作\n聚焦重点领域。\n推动高质量发展。',
    '一、经济工作',
  ])('is neither joined nor reported: %j', (heading) => {
    const text = `${TITLE}${heading}\n${items}`;
    expect(outlineOf(planOf(text))).toEqual(['经济工作 1 2']);
    expect(brokenIn(text)).toEqual([]);
  });
});

describe('tasks numbered 任务一', () => {
  test.each([
    ['任务一：', '任务二：'],
    ['任务1：', '任务2：'],
    ['任务一、', '任务二、'],
    ['任务一　', '任务二　'],
  ])('%s', (first, second) => {
    const text = `${TITLE}一、重点任务\n${first}建设甲平台。（责任单位：市教育局）\n${second}建设乙平台。（责任单位：市财政局）\n`;
    const plan = planOf(text);
    expect(said(plan)).toEqual([{ responsible: ['市教育局'] }, { responsible: ['市财政局'] }]);
    expect(tasksOf(plan).map(({ text: words }) => words)).toEqual(['建设甲平台。', '建设乙平台。']);
  });

  test('stand below （一）, or above it where it follows directly', () => {
    const below =
      '（一）经济\n任务一：建设甲平台。（责任单位：市教育局）\n任务二：建设乙平台。（责任单位：市财政局）\n（二）民生\n任务三：建设丙平台。（责任单位：市公安局）\n';
    const inner = planOf(`${TITLE}一、重点任务\n${below}`).sections?.[0]?.sections;
    expect(inner?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['经济', 2],
      ['民生', 1],
    ]);
    const above =
      '任务一：经济\n（一）建设甲平台。（责任单位：市教育局）\n（二）建设乙平台。（责任单位：市财政局）\n任务二：民生\n（一）建设丙平台。（责任单位：市公安局）\n';
    expect(outlineOf(planOf(TITLE + above))).toEqual(['经济 （一） （二）', '民生 （一）']);
  });

  test('任务一 in a sentence is none', () => {
    const text = `${TITLE}1.建设甲平台，完成\n任务一览表编制。（责任单位：市教育局）\n2.建设乙平台。\n`;
    expect(said(planOf(text))).toEqual([{ responsible: ['市教育局'] }, {}]);
  });
});
