import { importOfficialText } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { planTasks, roleBodies } from '@workplan/core/query';
import { describe, expect, test } from 'vitest';
import { planOf, said, type Said } from './said.js';

const TITLE = '云山市2026年工作要点\n';

const ANSWERED: readonly (readonly [kind: string, text: string, said: readonly Said[]])[] = [
  [
    'a word for the role in square or lens brackets behind a name',
    '1.建设甲平台。（市住建局[牵头]、市城管局）\n2.建设乙平台。（责任单位：市水利局【牵头】、市财政局、市司法局【配合】）\n',
    [
      { lead: ['市住建局'], responsible: ['市城管局'] },
      { lead: ['市水利局'], responsible: ['市财政局'], support: ['市司法局'] },
    ],
  ],
  [
    'a hollow star among bodies without a word',
    '1.建设甲平台。（市教育局☆、市财政局）\n2.建设乙平台。（责任单位：市水利局）\n注：标☆者为牵头单位。\n',
    [{ lead: ['市教育局'], responsible: ['市财政局'] }, { responsible: ['市水利局'] }],
  ],
  [
    'who acts with others or by a day, behind what is to be done',
    '1.建设食堂20处，由区民政局会同区财政局、各街道于8月底前完成。\n2.培训500人，由区人社局于9月底前完成。\n3.完善制度。由区司法局会同区财政局制定办法。\n4.建立由区教育局会同区财政局研究的机制。\n',
    [
      { responsible: ['区民政局'], support: ['区财政局', '各街道'], until: '2026-08-31' },
      { responsible: ['区人社局'], until: '2026-09-30' },
      { responsible: ['区司法局'], support: ['区财政局'] },
      {},
    ],
  ],
  [
    'a label behind which nobody is named',
    '1.建设甲平台。\n责任单位：市教育局\n配合单位：无\n完成时限：6月底前\n2.建设乙平台。（责任单位：市财政局；配合单位：/；完成时限：9月底前）\n',
    [
      { responsible: ['市教育局'], until: '2026-06-30' },
      { responsible: ['市财政局'], until: '2026-09-30' },
    ],
  ],
  [
    'what a meeting decides',
    '1.会议明确，由东城区政府负责，于4月15日前完成签约。\n2.会议要求，市住建局要牵头制定方案；供电公司要积极配合。\n3.会议要求，各单位要提高认识。\n4.会议强调，加快推进市政府大楼建设。\n',
    [{ responsible: ['东城区政府'], until: '2026-04-15' }, { lead: ['市住建局'], support: ['供电公司'] }, {}, {}],
  ],
  [
    'measures that are counted behind a label are no tasks',
    '问题一：油烟直排。\n整改措施：1.开展排查。\n2.限期整改。\n责任单位：市城管局\n问题二：水体返黑。\n整改措施：清淤。\n责任单位：市水务局\n',
    [{ responsible: ['市城管局'] }, { responsible: ['市水务局'] }],
  ],
  [
    'counted tasks behind a label stay tasks',
    '工作内容：1.建设甲平台。（市城管局负责）\n2.建设乙平台。（市水务局负责）\n3.建设丙平台。（市民政局负责）\n',
    [{ responsible: ['市城管局'] }, { responsible: ['市水务局'] }, { responsible: ['市民政局'] }],
  ],
];

describe('who answers, in forms of an eighth round', () => {
  test.each(ANSWERED)('%s', (_, text, expected) => {
    expect(said(planOf(TITLE + text))).toEqual(expected);
  });

  test('a statement in a heading names all of its bodies', () => {
    const text = `${TITLE}一、主要任务（以下各项均需各镇街、各网格共同落实）\n1.建设甲平台。（市教育局牵头）\n2.建设乙平台。（市财政局牵头）\n`;
    expect(planOf(text).sections?.[0]?.sharedRoles).toEqual([{ implement: ['各镇街', '各网格'] }]);
  });

  test('a body behind any other label is reported', () => {
    const text = `${TITLE}1.建设甲平台。\n责任单位：市教育局\n验收销号单位：市生态环境局\n2.建设乙平台。（责任单位：市财政局）\n`;
    expect(importOfficialText(text).unheld).toEqual([{ line: 2, names: ['市生态环境局'] }]);
  });
});

test('a text in one line has its title before its preamble', () => {
  const plan = planOf(
    '云山市2026年工作要点 为深化改革，制定本要点。 一、政务 （一）设立专窗。（市政府办牵头） （二）保障用地。6月底前完成清查。（责任单位：市自然资源局） 二、要素 （三）保障用能。（责任单位：市发改委）\n',
  );
  expect([plan.title, plan.period?.from]).toEqual(['云山市2026年工作要点', '2026-01-01']);
});

test('cells that the rulers of a drawn table leave open are one', () => {
  const rows = [
    '│序号│ 实事内容 │责任单位│ 时限 │',
    '├────┼──────────┼────────┼──────┤',
    '│ 1  │硬化村道  │        │6月底 │',
    '├────┼──────────┤        ├──────┤',
    '│ 2  │安装路灯  │镇村建办│9月底 │',
    '├────┼──────────┤        ├──────┤',
    '│ 3  │疏浚河道  │        │10月底│',
    '├────┼──────────┼────────┼──────┤',
    '│ 4  │新建公厕  │        │年底  │',
  ];
  expect(said(planOf(`清水镇2026年实事分工表\n${rows.join('\n')}\n`))).toEqual([
    { responsible: ['镇村建办'], until: '2026-06-30' },
    { responsible: ['镇村建办'], until: '2026-09-30' },
    { responsible: ['镇村建办'], until: '2026-10-31' },
    { until: '2026-12-31' },
  ]);
});

test('a column of aims beside one of tasks', () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { text, tables } = readPage(
    `<table>${row('序号', '工作目标', '具体任务', '责任单位')}${row('1', '做强工业', '新增企业12家', '县工信局')}</table>`,
  );
  const { plan } = importOfficialText(text, { file: '原文.html', tables }).document;
  const [task] = plan === undefined ? [] : planTasks(plan);
  expect(task?.text).toContain('新增企业12家');
  expect(task && roleBodies(task).map(({ body }) => body)).toEqual(['县工信局']);
});
