import { importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
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

describe('a number behind the words of a row', () => {
  const rows = [
    ['工作任务', '序号', '具体要求', '责任单位'],
    ['加强政策公开', '1', '公开重大政策。', '县教育局'],
    ['加强政策解读', '2', '解读重大政策。', '县财政局'],
  ];
  test.each([
    ['in a page', table(...rows.map((cells) => row(...cells.map((cell) => `<p>${cell}</p>`)))), true],
    ['in a text', rows.map((cells) => cells.join('\t')).join('\n'), false],
  ])('is no difference to its source %s', (_, body, isPage) => {
    const page = isPage ? readPage(`<p>${OWN_TITLE}</p>${body}`) : undefined;
    const text = page?.text ?? `${OWN_TITLE}\n${body}\n`;
    const imported = importOfficialText(text, { file: '原文.txt', ...(page && { tables: page.tables }) });
    expect(tasksOf(imported.document.plan ?? planOf('')).map(({ number }) => number)).toEqual([1, 2]);
    expect(againstOwnSource(imported, text)).toEqual([]);
  });
});

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

  test('also where the line of addressees is not known', () => {
    const text = `市人民政府办公室关于分解落实重点工作的通知\n云山工业园区、各街办，市政府各部门：\n现印发给你们，请认真落实。\n2025年12月27日\n${OWN_TITLE}\n现分解如下：\n${ITEMS}`;
    const plan = planOf(text);
    expect([plan.title, plan.document?.issued]).toEqual([OWN_TITLE, '2025-12-27']);
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

  test('the title of an attachment below blank lines is found in the source', () => {
    const notice = `云山市政府办公室关于督办民生实事的通知\n云政办〔2026〕2号\n各区人民政府：\n现将任务下达，附后。\n    附件：${OWN_TITLE}\n云山市政府办公室\n2026年1月13日\n`;
    const text = `${notice}附件\n \n${OWN_TITLE}\n${ITEMS}`.replaceAll('\n', '\n\n');
    expect(planOf(text).attachments?.[0]?.title).toBe(OWN_TITLE);
  });

  test.each([
    '阅读次数: 来源:云山市民政局 发布时间:2026-01-04 10:38\n【字体大小:',
    '发布时间：2026-01-05 10:00 信息来源：政府办公室 浏览次数：12 字体：[大 中 小]',
    '2026-01-05 10:00 来源：云山市政府办公室',
    '时间 : 2026-01-14 22:01 来源 : 本网原创稿\n【打印】 【字体:',
  ])('what a page prints below a title is no preamble: %s', (line) => {
    const plan = planOf(`${OWN_TITLE}\n${line}\n为做好全年工作，现分解如下：\n${ITEMS}`);
    expect(plan.title).toBe(OWN_TITLE);
    expect(plan.preamble).toBe('为做好全年工作，现分解如下：');
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
    ['关于印发《云山市教育局2026年工作要点》的通知', '云山市'],
    ['云山市社区2026年工作要点', '云山市'],
    ['云山市教育局2026年工作要点', '云山市'],
  ])('a title: %s', (title, place) => {
    expect(planOf(`${title}\n${ITEMS}`).jurisdiction).toBe(place);
  });
});

describe('bodies on a line of their own behind several items', () => {
  const list = (first: string) =>
    `云山市应急体系建设责任分解\n一、应急能力建设\n1.完善应急预案体系\n（1）规范预案编制。\n（2）推进预案精编。\n（3）加强预案演练。\n${first}2.健全应急管理体制\n（1）充实基层机构。\n（2）强化值班值守。\n（责任单位：市编办、市应急局）\n`;

  test('answer for all of them', () => {
    const plan = planOf(list('（责任单位：各县区政府）\n'));
    const tasks = (plan.sections ?? []).flatMap((section) => section.tasks ?? []);
    expect(tasks.map(({ number, responsible }) => [number, responsible])).toEqual([
      [1, ['各县区政府']],
      [2, ['市编办', '市应急局']],
    ]);
    expect(tasks[0]?.text).toContain('（1）规范预案编制。');
  });

  test.each([
    ['another item has its own', list('（责任单位：各县区政府）\n').replace('精编。', '精编。（责任单位：市司法局）')],
    ['they stand behind the words', list('').replaceAll('\n（责任', '（责任')],
  ])('answer for the last alone where %s', (_, text) => {
    const plan = planOf(text);
    const tasks = (plan.sections ?? []).flatMap(({ sections = [] }) => sections.flatMap((one) => one.tasks ?? []));
    expect(tasks.at(-1)?.responsible).toEqual(['市编办', '市应急局']);
    expect(tasks.at(-2)?.responsible).toBeUndefined();
  });
});

describe('next year in a plan that was issued before its year', () => {
  const text = (issued: string) =>
    `市政府办公室关于印发工作要点的通知\n各区人民政府：\n请认真落实。\n云山市人民政府办公室\n${issued}\n云山市2026年工作要点\n1.建设甲平台，明年年底前建成。（责任单位：市教育局）\n2.建设乙平台，6月底前建成。（责任单位：市财政局）\n`;

  test('may be that year, so that it is left out and said', () => {
    expect(said(planOf(text('2025年12月27日')))).toEqual([
      { responsible: ['市教育局'] },
      { responsible: ['市财政局'], until: '2026-06-30' },
    ]);
    const { undated } = importOfficialText(text('2025年12月27日'), { file: '原文.txt' });
    expect(undated).toEqual([{ line: 7, text: '明年年底前' }]);
  });

  test('is the next one where the plan was issued in its year', () => {
    expect(said(planOf(text('2026年2月27日')))[0]?.until).toBe('2027-12-31');
    expect(importOfficialText(text('2026年2月27日'), { file: '原文.txt' }).undated).toEqual([]);
  });
});
