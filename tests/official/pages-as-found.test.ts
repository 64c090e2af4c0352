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

const ITEMS = '一、重点任务\n1.建设甲平台。（责任单位：市教育局）\n2.建设乙平台。（责任单位：市财政局）\n';
const OWN_TITLE = '云山市2026年重点工作任务分解';

describe('the head of a page', () => {
  test.each([
    ['the notice has a title', '市人民政府办公室关于分解落实重点工作的通知\n', ''],
    ['the notice has no title', '', ''],
    ['the date stands twice', '市人民政府办公室关于分解落实重点工作的通知\n', '2026年1月13日\n'],
  ])('a date between notice and plan needs no signature: %s', (_, title, again) => {
    const text = `${title}各区、镇，市政府各部门：\n现将重点工作任务印发给你们，请认真落实。\n2026年1月13日\n${again}${OWN_TITLE}\n为做好全年工作，现分解如下：\n${ITEMS}`;
    const plan = planOf(text);
    expect(plan.title).toBe(OWN_TITLE);
    expect(plan.document?.issued).toBe('2026-01-13');
    expect(plan.document?.title).toBe(title === '' ? undefined : title.trim());
    expect(plan.preamble).toBe('为做好全年工作，现分解如下：');
  });

  test('a date in a plan ends no notice', () => {
    const text = `${OWN_TITLE}\n为做好全年工作，现分解如下。\n2026年1月13日\n${ITEMS}`;
    expect(planOf(text).title).toBe(OWN_TITLE);
  });

  const spaced = (text: string): string => text.replaceAll('\n', '\n\n');
  test.each([
    ['云山市人民政府关于印发2026年', '市《政府工作报告》重点任务', '分工方案的通知'],
    ['云山市人民政府关于', '落实《政府工作报告》重点工作分工的意见'],
    ['云山市贯彻落实省关于聚焦企业关切', '优化营商环境的若干措施'],
  ])('a title over lines with blank ones between: %s', (...lines) => {
    const text = spaced(`${lines.join('\n')}\n云政发〔2026〕2号\n各区人民政府：\n现就有关工作安排如下：\n${ITEMS}`);
    expect(planOf(text).title).toBe(lines.join(''));
  });

  test.each([
    ['云山市政府办公室 2026-01-05', OWN_TITLE],
    ['云山市政府网', '云山市人民政府关于落实《政府工作报告》重点工作分工的意见'],
  ])('what a page prints above a title is no part of it: %s', (above, title) => {
    expect(planOf(spaced(`${above}\n${title}\n${ITEMS}`)).title).toBe(title);
  });

  test('addressees are no title', () => {
    const text = `各区、镇，市政府各部门：\n为做好全年工作，现将有关事项通知如下。\n${ITEMS}`;
    expect(planOf(text).title).toBe('（无标题）');
  });
});

describe('the place of a plan, by who issues it', () => {
  test.each([
    ['杭州市上城区人民政府办公室', '杭州市上城区'],
    ['浙江省杭州市人民政府', '浙江省杭州市'],
    ['湖南省长沙市宁乡市人民政府办公室', '湖南省长沙市宁乡市'],
    ['云山市人民政府', '云山市'],
    ['云山市高新区管委会', '云山市'],
    ['云山市推进县政府职能转变领导小组办公室', '云山市'],
  ])('%s', (issuer, place) => {
    const text = `关于印发工作要点的通知\n各街道办事处：\n请认真落实。\n${issuer}\n2026年1月13日\n${OWN_TITLE.slice(3)}\n${ITEMS}`;
    expect(planOf(text).jurisdiction).toBe(place);
  });

  test.each([
    ['池州市贵池区2026年食品安全重点工作安排', '池州市贵池区'],
    ['云山市推进城市更新行动方案', '云山市'],
    ['云山市社区2026年工作要点', '云山市'],
    ['云山市教育局2026年工作要点', '云山市'],
  ])('a title: %s', (title, place) => {
    expect(planOf(`${title}\n${ITEMS}`).jurisdiction).toBe(place);
  });
});
