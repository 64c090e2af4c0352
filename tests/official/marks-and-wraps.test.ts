import { importNotes, importOfficialText, type Plan } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said, tasksOf } from './said.js';

const TITLE = '云山市2026年工作要点\n';

const numbersOf = (plan: Plan) => tasksOf(plan).map(({ number }) => String(number));

describe('numbers', () => {
  test.each([
    ['one character each', '㈠甲\n⒈建设甲平台。（市教育局负责）\n⒉建设乙平台。（市财政局负责）\n', ['⒈', '⒉']],
    ['one character in brackets', '一、甲\n⑴建设甲平台。（市教育局负责）\n⑵建设乙平台。（市财政局负责）\n', ['⑴', '⑵']],
    [
      'with stars',
      '一、甲\n1* .建设甲平台。（市教育局负责）\n2*.建设乙平台。（市财政局负责）\n3.建设丙平台。（市公安局负责）\n',
      ['1* .', '2*.', '3'],
    ],
    ['behind stars', '一、甲\n★1.建设甲平台。（市教育局负责）\n2.建设乙平台。（市财政局负责）\n', ['★1.', '2']],
    [
      'of proposals',
      '第001号  建设甲平台\n主办：市教育局\n第015号  建设乙平台\n主办：市财政局\n',
      ['第001号', '第015号'],
    ],
  ])('%s', (_, text, numbers) => expect(numbersOf(planOf(TITLE + text))).toEqual(numbers));

  test('1-1 stands below item 1, and a range of months is no number', () => {
    const plan = planOf(
      `${TITLE}任务1 甲\n1-1 建设甲平台。\n1-3月完成验收。（市教育局负责）\n1-2 建设乙平台。（市财政局负责）\n` +
        '任务2 乙\n2-1 建设丙平台。（市公安局负责）\n',
    );
    const tasks = plan.sections?.flatMap((section) => section.tasks ?? []) ?? [];
    expect(tasks.map(({ number }) => number)).toEqual(['1-1', '1-2', '2-1']);
    expect(tasks[0]?.text).toContain('1-3月完成验收');
  });
});

const ROLES: readonly (readonly [kind: string, text: string, said: readonly Said[]])[] = [
  [
    'bars behind labels',
    '1.建设甲平台。\n责任单位｜市教育局、市财政局\n完成时间｜6月底\n2.建设乙平台。\n责任单位丨市公安局\n完成时间丨9月\n',
    [
      { responsible: ['市教育局', '市财政局'], until: '2026-06-30' },
      { responsible: ['市公安局'], until: '2026-09-30' },
    ],
  ],
  [
    'labels of proposals in one line',
    '1.建设甲平台。\n主办：市民政局　会办：市卫健委、市商务局　办理时限：8月底前\n2.建设乙平台。\n分办：市园林局、市林业局\n',
    [
      { lead: ['市民政局'], support: ['市卫健委', '市商务局'], until: '2026-08-31' },
      { responsible: ['市园林局', '市林业局'] },
    ],
  ],
  [
    'a person with a name before bodies',
    '1.建设甲平台。（副县长赵某负责，城管局、住建局落实，5月20日前完成）\n2.建设乙平台。（副市长李建国牵头，市教育局负责）\n',
    [{ until: '2026-05-20' }, { responsible: ['市教育局'] }],
  ],
  [
    'offices that begin as an action does',
    '1.建设甲平台。（建设局、高投集团）\n2.建设乙平台。（规划办、推进办）\n',
    [{ responsible: ['建设局', '高投集团'] }, { responsible: ['规划办', '推进办'] }],
  ],
  ['an office for a river', '1.建设甲平台。（市长江办负责）\n', [{ responsible: ['市长江办'] }]],
  [
    'a date broken over two lines of a PDF file',
    '    1.新建改建旅游厕所五百座，其中一类厕所二十座，于2026年9\n月底前完成。（责任单位：市教育局）\n' +
      '    2.完善标识标牌系统，实现主要道路和景区的全覆盖，并于年\n底前验收。（责任单位：市财政局）\n' +
      '    3.发展乡村民宿，制定管理办法，明确部门责任和标准，于六\n月底前出台。（责任单位：市公安局）\n',
    [
      { responsible: ['市教育局'], until: '2026-09-30' },
      { responsible: ['市财政局'], until: '2026-12-31' },
      { responsible: ['市公安局'], until: '2026-06-30' },
    ],
  ],
  [
    'a table whose cells name the deadline',
    '序号\t工作任务\t责任单位\n1\t6月底前建成甲平台\t市教育局\n2\t建设乙平台\t市财政局\n合计\t2项\t\n',
    [{ responsible: ['市教育局'], until: '2026-06-30' }, { responsible: ['市财政局'] }],
  ],
];

test.each(ROLES)('who answers is read: %s', (_, text, expected) =>
  expect(said(planOf(TITLE + text))).toEqual(expected),
);

test.each(['附件：1.任务清单\n2.考核办法\n', '某市人民政府办公室\n2026年3月5日\n'])(
  'a full line takes nothing of the tail: %s',
  (tail) => {
    const items = ['一', '二', '三'].map(
      (number) => `    ${number}、建设平台，完善制度。\n    责任单位：市教育局、市财政局、市政府办公厅、市公安局\n`,
    );
    expect(said(planOf(TITLE + items.join('') + tail))).toEqual(
      items.map(() => ({ responsible: ['市教育局', '市财政局', '市政府办公厅', '市公安局'] })),
    );
  },
);

test('a heading as long as a line does not take its text', () => {
  const heading = '一、全面推进乡村振兴重点县基础设施和公共服务设施建设';
  const text = `${TITLE}${heading}\n聚焦短板弱项，统筹资金项目，加快补齐设施短板和服务弱项，切实\n改善条件。\n1.建设甲平台。（市教育局负责）\n`;
  expect(planOf(text).sections?.[0]?.title).toBe(heading.slice(2));
});

describe('cells with a pipe behind', () => {
  const HEAD = '序号 |\n主要任务 |\n分管 领导 |\n牵头 单位 |\n完成情况 |\n说明 |\n';

  test('an empty cell is no end of a row', () => {
    const plan = planOf(
      `${TITLE}${HEAD}1 |\n建设甲平台 |\n徐某 |\n城管局 |\n已完成 |\n||\n2 |\n建设乙平台 |\n徐某 |\n住建局 |\n未开工 |\n滞后 |\n|\n`,
    );
    expect(said(plan)).toEqual([{ lead: ['城管局'] }, { lead: ['住建局'] }]);
    expect(plan.tasks?.map(({ leader }) => leader)).toEqual([['徐某'], ['徐某']]);
  });

  test('the heading of an attachment below the title of its page is no attachment', () => {
    const plan = planOf(
      `${TITLE}附件\n${TITLE}序号 |\n目标与任务 |\n分管县领导 |\n牵头责任单位 |\n80 |\n建设甲平台 |\n俞某 |\n县教育局 |\n81 |\n建设乙平台 |\n俞某 |\n县民政局 |\n`,
    );
    expect(said(plan)).toEqual([{ lead: ['县教育局'] }, { lead: ['县民政局'] }]);
    expect(plan.title).toBe(TITLE.trim());
  });
});

test('a line that cuts a bracket in two is no attribution', () => {
  const imported = importOfficialText(
    `${TITLE}1.建设甲平台。（见方案，市教育局、市财政局落实，须报批）\n2.建设乙平台。（市公安局负责）\n`,
  );
  const task = imported.document.plan?.tasks?.[0];
  expect(task?.text).toContain('（见方案，市教育局、市财政局落实，须报批）');
  expect(
    importNotes(imported)
      .map(({ message }) => message.zh)
      .join(),
  ).toContain('市教育局');
});

const WITHOUT_WORDS: readonly (readonly [kind: string, text: string, said: readonly Said[]])[] = [
  [
    'behind arrows, in items that only circles number',
    '① 6月8日前报送预算 → 财务部\n② 建设甲平台 → 安全环保部、各分公司\n',
    [{ responsible: ['财务部'], until: '2026-06-08' }, { responsible: ['安全环保部', '各分公司'] }],
  ],
  [
    'in square brackets before a deadline',
    '1) 提升绿化 [园林处/市政处] 4月30日前\n2) 打通断头路 [建设局] 10月底前\n',
    [
      { responsible: ['园林处', '市政处'], until: '2026-04-30' },
      { responsible: ['建设局'], until: '2026-10-31' },
    ],
  ],
  [
    'deadlines in brackets of their own',
    '1.建设甲平台。【牵头单位：市教育局】【配合单位：市财政局】【完成时限：11月底】\n2.建设乙平台。【牵头单位：市公安局】【完成时限：9月】\n',
    [
      { lead: ['市教育局'], support: ['市财政局'], until: '2026-11-30' },
      { lead: ['市公安局'], until: '2026-09-30' },
    ],
  ],
];

test.each(WITHOUT_WORDS)('who answers stands %s', (_, text, expected) =>
  expect(said(planOf(TITLE + text))).toEqual(expected),
);

test.each(['[重点项目]', '[2026年]', '（试点地区）', '→ 全面完成'])('%s names nobody', (words) => {
  const text = `${TITLE}1.建设甲平台 ${words}\n2.建设乙平台。（市教育局负责）\n`;
  expect(said(planOf(text))).toEqual([{}, { responsible: ['市教育局'] }]);
});

test('names of bodies above numbered items divide a plan', () => {
  const plan = planOf(
    `${TITLE}（2026年3月20日）\n县教育局\n1.8月15日前完成排查。\n2.公布方案。\n县交通运输局\n1.修复路段。\n`,
  );
  expect(plan.sections?.map(({ title, sharedRoles, tasks }) => [title, sharedRoles, tasks?.length])).toEqual([
    ['县教育局', [{ responsible: ['县教育局'] }], 2],
    ['县交通运输局', [{ responsible: ['县交通运输局'] }], 1],
  ]);
  expect(plan.document?.issued).toBe('2026-03-20');
});
