import { importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { againstOwnSource } from './own-source.js';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const yamlOf = (text: string): string => importOfficialText(text, { file: '原文.txt' }).yaml;

describe('a blank before the brackets behind a name', () => {
  test.each([
    ['市财政局 (牵头)、市教育局', { lead: ['市财政局'], responsible: ['市教育局'] }],
    ['市财政局\u3000\u3000（牵头）、市教育局', { lead: ['市财政局'], responsible: ['市教育局'] }],
    ['地名科 (社区治理科)、救助科', { responsible: ['地名科 (社区治理科)', '救助科'] }],
    ['市教育局 市财政局 （市国资委）', { responsible: ['市教育局', '市财政局 （市国资委）'] }],
  ])('%s', (names, read) => {
    const text = `${TITLE}一、建设甲平台。\n责任单位：${names}\n`;
    expect(said(planOf(text))).toEqual([read]);
    expect(againstOwnSource(importOfficialText(text, { file: '原文.txt' }), text)).toEqual([]);
  });
});

test.each(['排在首位的爲牽頭單位，下同', '排在首位的為牽頭單位，下同'])('a rule in traditional letters: %s', (rule) => {
  const text = `${TITLE}一、建設甲平台。（責任單位：市教育局、市財政局，${rule}）\n二、建設乙平台。（責任單位：市水利局、市財政局）\n`;
  expect(said(planOf(text))).toEqual([
    { responsible: ['市教育局', '市財政局'] },
    { responsible: ['市水利局', '市財政局'] },
  ]);
  expect(yamlOf(text)).toContain('首位牵头: true');
});

test('a drawn row with a ruler under some of its columns is kept, and the row below is read', () => {
  const text = `${TITLE}┌──────┬────┬─────┐
│工作任务  │完成时限│牵头单位 │
├──────┼────┼─────┤
│建设甲平台 │年底  │各县（市）政│
├──────┤    │府，市财政局│
│建设乙平台 │    │、市税务局 │
├──────┼────┼─────┤
│建设丙平台 │年底  │市教育局 │
└──────┴────┴─────┘
`;
  expect(said(planOf(text))).toEqual([{ lead: ['市教育局'], until: '2026-12-31' }]);
  const imported = importOfficialText(text, { file: '原文.txt' });
  expect(imported.kept.map((kept) => kept.text).join('\n')).toContain('各县（市）政');
  expect(againstOwnSource(imported, text)).toEqual([]);
});

test('two leaders of two letters each, which a blank sets apart within, are two', () => {
  const text = `${TITLE}序号\t工作任务\t责任领导\t牵头单位
1\t建设甲平台\t李 明王 悦\t市教育局
2\t建设乙平台\t李 明 王 悦\t市财政局
3\t建设丙平台\t李 明\t市水利局
`;
  expect(tasksOf(planOf(text)).map((task) => task.leader)).toEqual([['李 明', '王 悦'], ['李 明', '王 悦'], ['李 明']]);
});

describe('titles that pages print otherwise', () => {
  const titleOf = (text: string): string | undefined => planOf(text).title;
  const TASKS = '一、建设甲平台。（责任单位：市教育局）\n二、建设乙平台。（责任单位：市财政局）\n';

  test('headings of columns that a page runs together are none', () => {
    const text = `云山市工资支付工作任务清单\n\n发布时间：2021-10-20\n责任内容具体措施牵头单位责任单位工作要求\n${TASKS}`;
    expect(titleOf(text)).toBe('云山市工资支付工作任务清单');
  });

  test('若干政策举措 and the year of the edition below', () => {
    const text = `云山市人民政府关于印发若干政策举措的通知\n各区人民政府：\n现印发给你们，请认真执行。\n云山市人民政府\n2025年4月1日\n关于推动经济发展若干政策举措\n（2025年版）\n为推动发展，制定本举措。\n${TASKS}`;
    expect(titleOf(text)).toBe('关于推动经济发展若干政策举措（2025年版）');
  });

  test('a title with spaces within and blank lines between its lines', () => {
    const text = `云政办发〔2018〕17号\n\n云山市人民政府办公室\n\n关于印发 云山市2018年水污染防治\n\n重点工作 实施方案 的通知\n\n各区人民政府：\n\n现印发给你们，请认真执行。\n\n${TASKS}`;
    expect(titleOf(text)).toBe('关于印发 云山市2018年水污染防治重点工作 实施方案 的通知');
  });

  test('a line printed twice above the text, below the name of a site', () => {
    const line = '云山市企业奖励政策：关于建设创新强市的若干政策意见';
    expect(titleOf(`某某企业网\n\n${line}\n\n${line}\n\n为做好工作，制定如下政策。\n\n${TASKS}`)).toBe(line);
  });

  test('the line above the headings of a table, below the fields of a page', () => {
    const text = `索引号： | 123 | 名称： | 无 |\n2023年民政局重点工作任务清单 | ||\n序号 | 重点工作事项 | 工作目标 | 责任科室 |\n1 | 建设甲平台 | 建成 | 救助科 |\n`;
    expect(titleOf(text)).toBe('2023年民政局重点工作任务清单');
  });

  test('a draft of some day', () => {
    const plan = planOf(
      `云山市推进建设实施意见\n（征求意见稿）\n（2015年9月15日）\n为推进建设，制定本意见。\n${TASKS}`,
    );
    expect(plan.title).toBe('云山市推进建设实施意见（征求意见稿）');
    expect(plan.document?.issued).toBe('2015-09-15');
  });

  test('a notice in traditional letters, and one with the seal of another body', () => {
    const plan = planOf(
      `關於做好重點工作的通知\n各區人民政府：\n現印發給你們，請執行。\n雲山市人民政府辦公廳\n2021年4月28日\n2021年重點工作\n${TASKS}`,
    );
    expect([plan.title, plan.document?.issuer]).toEqual(['2021年重點工作', '雲山市人民政府辦公廳']);
    const sealed = planOf(
      `各区人民政府：\n现印发给你们，请执行。\n联席会议办公室\n（市教育局代章）\n2021年12月27日\n年度推进计划\n${TASKS}`,
    );
    expect([sealed.title, sealed.document?.issued]).toEqual(['年度推进计划', '2021-12-27']);
  });
});

describe('the place behind a year', () => {
  test.each([
    ['2022年云山市保护工作要点', '云山市'],
    ['2022年度大山县重点工作安排', '大山县'],
    ['2026年智慧城市建设工作要点', undefined],
    ['2026年市级重点项目清单', undefined],
    ['2026年推进新区建设工作要点', undefined],
    ['2026年老旧小区改造工作要点', undefined],
    ['2026年贫困县退出工作要点', undefined],
    ['2026年边境县建设工作要点', undefined],
    ['2026年产粮大县奖励工作要点', undefined],
    ['2026年革命老区振兴工作要点', undefined],
    ['2026年欠发达牧区发展工作要点', undefined],
  ])('%s', (title, place) => {
    expect(planOf(`${title}\n一、建设甲平台。（责任单位：市教育局）\n`).jurisdiction).toBe(place);
  });
});

test('a part of a plan that begins within a list has the items above the next heading too', () => {
  const text = `（二十一）建设甲平台。（责任单位：市教育局）
（二十二）建设乙平台。（责任单位：市财政局）
五、实施步骤
（一）拟定方案。（责任单位：市水利局）
（二）形成报告。（责任单位：市数据局）
`;
  expect(said(planOf(text))).toEqual(
    ['市教育局', '市财政局', '市水利局', '市数据局'].map((name) => ({ responsible: [name] })),
  );
});

describe('bodies that a page hides from the reading are said', () => {
  const unheld = (text: string): readonly string[] =>
    importOfficialText(`${TITLE}${text}\n`, { file: '原文.txt' }).unheld.flatMap(({ names }) => names);

  test.each([
    ['一、建设甲平台。(市教育局負(fù)責(zé),市財(cái)政局參加)', ['市教育局', '市財政局']],
    ['一、建设甲平台。\n责任部门🔃：市教育局、市财政局', ['市教育局', '市财政局']],
    ['（一）市公安局。负责社会治安的调研。', ['市公安局']],
    ['一、发挥联合研发中心等平台作用。（责任单位：市教育局）', []],
    ['一、建设甲平台😀。（责任单位：市教育局）', []],
  ])('%s', (text, names) => {
    expect(unheld(text)).toEqual(names);
  });
});
