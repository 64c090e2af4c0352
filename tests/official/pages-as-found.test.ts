import { importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年工作要点\n';
const unheldIn = (text: string): readonly string[] =>
  importOfficialText(text, { file: '原文.txt' }).unheld.flatMap(({ names }) => names);

describe('levels of government in one name', () => {
  test.each([
    ['各县、区人民政府(管委会)', ['各县、区人民政府(管委会)']],
    ['各县、区人民政府（管委会）', ['各县、区人民政府（管委会）']],
    ['各市〔州〕、县〔市、区〕人民政府', ['各市〔州〕、县〔市、区〕人民政府']],
    ['各县<市、区>人民政府', ['各县<市、区>人民政府']],
    ['各区政府、县（区）教育局', ['各区政府', '县（区）教育局']],
  ])('%s', (names, read) => {
    const text = `${TITLE}一、建设甲平台。（责任单位：市教育局，${names}）\n`;
    expect(said(planOf(text))).toEqual([{ responsible: ['市教育局', ...read] }]);
  });
});

describe('statements for several tasks behind a list', () => {
  test.each([
    '以下政策举措均需各县区人民政府落实，不再单独列出',
    '以下各项措施均需各县区人民政府落实，不再一一列出',
    '以下改革事项均由各县区人民政府落实',
  ])('%s', (statement) => {
    const text = `${TITLE}一、建设甲平台。（责任单位：市财政局等有关部门，园区管委会。${statement}）\n二、建设乙平台。（责任单位：市教育局）\n`;
    const plan = planOf(text);
    expect(said(plan)).toEqual([{ responsible: ['市财政局', '园区管委会'] }, { responsible: ['市教育局'] }]);
    expect(tasksOf(plan)[0]?.sharedRoles).toEqual([{ implement: ['各县区人民政府'] }]);
    expect(unheldIn(text)).toEqual([]);
  });

  test('a statement behind a sentence of the verb form names nobody else', () => {
    const text = `${TITLE}一、建设甲平台。（市民政局牵头，各区、市政府负责落实。以下各项工作均需各区、市政府负责落实，不再一一列出。）\n`;
    expect(unheldIn(text)).toEqual([]);
  });

  test.each(['第一责任单位为牵头单位，下同', '第一个单位为牵头单位，下同', '第一单位为牵头单位'])('%s', (rule) => {
    const text = `${TITLE}一、建设甲平台。\n责任单位：市教育局、市财政局（${rule}）\n二、建设乙平台。\n责任单位：市水利局、市财政局\n`;
    expect(importOfficialText(text, { file: '原文.txt' }).yaml).toContain('首位牵头: true');
  });
});

test.each(['排名第一位为牵头单位，下同', '列第一位的为牵头单位，下同'])(
  'a rule behind bodies without a word: %s',
  (rule) => {
    const text = `${TITLE}一、建设甲平台。（市教育局，市委农办，各县<市、区>人民政府，${rule}）\n二、建设乙平台。（市教育局，市财政局）\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['市教育局', '市委农办', '各县<市、区>人民政府'] },
      { responsible: ['市教育局', '市财政局'] },
    ]);
    expect(importOfficialText(text, { file: '原文.txt' }).yaml).toContain('首位牵头: true');
  },
);

test('leaders who act in a sentence are no body', () => {
  const text = `${TITLE}一、建设甲平台。（责任单位：县教育局）包片领导干部要到村开展工作。\n`;
  expect(unheldIn(text)).toEqual([]);
});

describe('a sentence of roles that opens a paragraph', () => {
  test('its second clause too', () => {
    const text = `${TITLE}一、整治河道\n由县水利局承办，县农业农村局、县财政局协办。工作目标：水质达标。\n二、整治道路\n由县交通局承办，县财政局配合。\n`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['县水利局'], support: ['县农业农村局', '县财政局'] },
      { responsible: ['县交通局'], support: ['县财政局'] },
    ]);
  });
});

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table>${rows.join('')}</table>`;
const pagePlan = (body: string) => {
  const page = readPage(`<p>云山市2026年重点任务清单</p>${body}`);
  const imported = importOfficialText(page.text, { file: '原文.txt', tables: page.tables });
  const { plan } = imported.document;
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

describe('columns of a page', () => {
  test('who is mainly responsible beside who leads', () => {
    const plan = pagePlan(
      table(
        row('序号', '任务', '牵头部门', '主责单位', '协办单位'),
        row('1', '建设甲平台', '市教育局', '各区政府', '市财政局<br>市审计局<br>等部门'),
      ),
    );
    expect(said(plan)).toEqual([{ lead: ['市教育局'], responsible: ['各区政府'], support: ['市财政局', '市审计局'] }]);
  });

  test('who is mainly responsible where nobody else leads', () => {
    const plan = pagePlan(
      table(row('序号', '任务', '主责单位', '协办单位'), row('1', '建设甲平台', '市教育局', '市财政局')),
    );
    expect(said(plan)).toEqual([{ lead: ['市教育局'], support: ['市财政局'] }]);
  });
});

describe('a list of bodies that a line of a PDF breaks inside a name', () => {
  test.each([
    ['、园区党工', '委、各街道党工委', ['县委编办', '园区党工委', '各街道党工委']],
    ['、园区管', '委会', ['县委编办', '园区管委会']],
    ['、新城街道办', '事处、各村', ['县委编办', '新城街道办事处', '各村']],
  ])('%s⏎%s', (above, below, support) => {
    const text = `${TITLE}一、建设甲平台。\n牵头单位:县委组织部\n协办单位:县委编办${above}\n${below}\n二、建设乙平台。\n牵头单位:县委组织部\n`;
    expect(said(planOf(text))).toEqual([{ lead: ['县委组织部'], support }, { lead: ['县委组织部'] }]);
  });

  test.each(['县妇幼', '驻县企业', '科技园'])('%s and a line of its own are no name', (above) => {
    const text = `${TITLE}一、建设甲平台。\n责任单位:县财政局、${above}\n县教育局\n二、建设乙平台。\n责任单位:县财政局\n`;
    expect(said(planOf(text)).flatMap(({ responsible = [] }) => responsible)).not.toContain(`${above}县教育局`);
  });
});
