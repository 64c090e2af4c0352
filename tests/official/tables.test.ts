import { importOfficialText, parsePlan, renderOfficialText, type Plan, type Section, type Task } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';

/** What a row says: words, role lists, the last day of its deadline. */
type Row = readonly [words: string, roles: Readonly<Record<string, readonly string[]>>, to?: string];

interface Case {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly Row[];
  readonly sections?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'box table',
    text: [
      '云山市2024年任务分解表',
      '┌────┬──────┬──────┐',
      '│序号│工作任务  │责任单位  │',
      '├────┼──────┼──────┤',
      '│ 1  │建设甲平台│市教育局  │',
      '├────┼──────┼──────┤',
      '│ 2  │建设乙平台│市财政局  │',
      '└────┴──────┴──────┘',
      '',
    ].join('\n'),
    rows: [
      ['建设甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市财政局'] }],
    ],
  },
  {
    name: 'csv',
    text: '序号,工作任务,责任单位,完成时限\n1,建设甲平台,"市教育局,市公安局",2024年6月底前\n2,"建设乙平台，完善""机制""",市财政局、市公安局,2024年底前\n',
    rows: [
      ['建设甲平台', { responsible: ['市教育局', '市公安局'] }, '2024-06-30'],
      ['乙平台', { responsible: ['市财政局', '市公安局'] }, '2024-12-31'],
    ],
  },
  {
    name: 'spaces table',
    text: [
      '云山市2024年任务分解表',
      '序号    工作任务    责任单位    完成时限',
      '1    建设甲平台    市教育局    2024年6月底前',
      '2    建设乙平台    市财政局、市公安局    2024年底前',
      '',
    ].join('\n'),
    rows: [
      ['建设甲平台', { responsible: ['市教育局'] }, '2024-06-30'],
      ['乙平台', { responsible: ['市财政局', '市公安局'] }, '2024-12-31'],
    ],
  },
  {
    name: 'TSV without numbers, / for none',
    text: '云山市2024年任务分解表\n工作任务\t牵头单位\t配合单位\t完成时限\n建设甲平台\t市教育局\t市公安局\t2024年6月底前\n建设乙平台\t市财政局\t/\t\n',
    rows: [
      ['建设甲平台', { lead: ['市教育局'], support: ['市公安局'] }, '2024-06-30'],
      ['乙平台', { lead: ['市财政局'], support: [] }],
    ],
  },
  {
    name: 'pipe tables below headings',
    text: [
      '云山市2024年工作要点',
      '一、重点任务',
      '|序号|工作任务|责任单位|',
      '|:--|--|:-:|',
      '|1|建设甲平台|市教育局|',
      '二、保障措施',
      '|序号|工作任务|责任单位|',
      '|:--|--|:-:|',
      '|2|加强督查|市政府办公室|',
      '',
    ].join('\n'),
    rows: [
      ['建设甲平台', { responsible: ['市教育局'] }],
      ['督查', { responsible: ['市政府办公室'] }],
    ],
    sections: ['重点任务', '保障措施'],
  },
  {
    name: 'headings of two rows, merged cells, paragraphs in cells',
    text: [
      '<h1>云山市2024年任务分解表</h1><table>',
      '<tr><th rowspan=2>序号</th><th rowspan=2>类别</th><th rowspan=2>工作任务</th><th colspan=2>责任分工</th>',
      '<th rowspan=2>完成时限</th></tr><tr><th>牵头单位</th><th>配合单位</th></tr>',
      '<tr><td>1</td><td rowspan=2>平台</td><td><p>建设甲平台</p></td><td rowspan=2><p>市教育局</p></td>',
      '<td><div>市财政局</div><div>市公安局</div></td><td>6月底前</td></tr>',
      '<tr><td>2</td><td>建设乙平台</td><td>市民政局<br>各区政府</td><td></td></tr>',
      '<tr><td colspan=6>注：以上任务按季度报送。</td></tr></table>',
    ].join(''),
    rows: [
      ['建设甲平台', { lead: ['市教育局'], support: ['市财政局', '市公安局'] }, '2024-06-30'],
      ['建设乙平台', { lead: ['市教育局'], support: ['市民政局', '各区政府'] }],
    ],
  },
  {
    name: 'several tables and prose',
    text: [
      '<p>云山市2024年工作要点</p><p>一、重点任务</p><p>现将任务分解如下。</p><table>',
      '<tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>',
      '<tr><td>1</td><td>建设甲平台</td><td>市教育局</td></tr></table><p>二、民生实事</p>',
      '<table><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>',
      '<tr><td>1</td><td>建设乙平台</td><td>市民政局</td></tr>',
      '<tr><td colspan=2>合计</td><td>1</td></tr></table>',
    ].join(''),
    rows: [
      ['甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市民政局'] }],
    ],
    sections: ['重点任务', '民生实事'],
  },
  {
    name: 'annex tables',
    text: [
      '<p>云山市人民政府办公室关于印发云山市2024年工作要点的通知</p><p>甲政办发〔2024〕6号</p><p>各区人民政府：</p>',
      '<p>现印发给你们。</p><p>附件：云山市2024年任务分解表</p><p>云山市人民政府办公室</p>',
      '<p>2024年3月1日</p><p>附件</p><p>云山市2024年任务分解表</p><table>',
      '<tr><td><p>序号</p></td><td><p>工作任务</p></td><td><p>责任单位</p></td></tr>',
      '<tr><td><p>1</p></td><td><p>建设甲平台</p></td><td><p>市教育局</p></td></tr>',
      '<tr><td><p>2</p></td><td><p>建设乙平台</p></td><td><p>市民政局</p></td></tr>',
      '</table>',
    ].join(''),
    rows: [
      ['甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市民政局'] }],
    ],
  },
  {
    name: 'layout table',
    text: [
      '<table><tr><td>导航</td><td><p>云山市2024年工作要点</p>',
      '<p>1.建设甲平台。（责任单位：市教育局）</p><table>',
      '<tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>',
      '<tr><td>1</td><td>建设乙平台</td><td>市民政局</td></tr></table></td></tr>',
      '</table>',
    ].join(''),
    rows: [
      ['甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市民政局'] }],
    ],
  },
  {
    name: 'section rows and a column of progress',
    text: [
      '<h2>云山市2024年督办事项表</h2><table>',
      '<tr><td colspan=5>云山市2024年督办事项表</td></tr>',
      '<tr><td>序号</td><td>事项</td><td>责任单位</td><td>责任领导</td><td>进度</td></tr>',
      '<tr><td colspan=5>一、经济</td></tr>',
      '<tr><td>1</td><td>建设甲平台</td><td>市教育局</td><td>张三</td><td>50%</td></tr>',
      '<tr><td colspan=5>二、民生</td></tr>',
      '<tr><td>2</td><td>建设乙平台</td><td>市民政局</td><td>李四</td><td>2024年6月</td></tr>',
      '</table>',
    ].join(''),
    rows: [
      ['甲平台', { responsible: ['市教育局'], leader: ['张三'] }],
      ['乙平台', { responsible: ['市民政局'], leader: ['李四'] }],
    ],
    sections: ['经济', '民生'],
  },
  {
    name: 'an empty cell takes nothing from its neighbour',
    text: [
      '<table><tr><td>序号</td><td>工作任务</td><td>责任单位</td><td>完成时限</td></tr>',
      '<tr><td>1</td><td>建设甲平台</td><td>市教育局</td><td>2024年6月底前</td></tr>',
      '<tr><td>2</td><td>建设乙平台</td><td>市财政局</td><td></td></tr>',
      '<tr><td>3</td><td>建设丙平台</td><td>市公安局</td><td>—</td></tr></table>',
    ].join(''),
    rows: [
      ['甲平台', {}, '2024-06-30'],
      ['乙平台', { responsible: ['市财政局'] }],
      ['丙平台', {}],
    ],
  },
  {
    name: 'headings of two rows in a text',
    text: [
      '云山市2024年任务分解表',
      '序号\t工作任务\t责任分工\t\t完成时限',
      '\t\t牵头单位\t配合单位\t',
      '1\t建设甲平台\t市教育局\t市财政局\t2024年6月底前',
      '2\t建设乙平台\t市民政局\t\t',
      '',
    ].join('\n'),
    rows: [
      ['甲平台', { lead: ['市教育局'], support: ['市财政局'] }, '2024-06-30'],
      ['乙平台', { lead: ['市民政局'] }],
    ],
  },
  {
    name: 'table behind prose',
    text: [
      '云山市2024年工作要点',
      '为做好今年工作，制定本要点。',
      '一、总体要求',
      '坚持稳中求进。',
      '二、任务分解',
      '序号\t工作任务\t责任单位',
      '1\t建设甲平台\t市教育局',
      '2\t建设乙平台\t市民政局',
      '三、保障措施',
      '加强组织领导。',
      '',
    ].join('\n'),
    rows: [
      ['甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市民政局'] }],
    ],
    sections: ['总体要求', '任务分解', '保障措施'],
  },
  {
    name: 'second table header same part',
    text: '云山市2024年任务分解表\n序号\t工作任务\t责任单位\n1\t建设甲平台\t市教育局\n序号\t工作任务\t责任单位\t完成时限\n2\t建设乙平台\t市民政局\t2024年底前\n',
    rows: [
      ['甲平台', { responsible: ['市教育局'] }],
      ['乙平台', { responsible: ['市民政局'] }, '2024-12-31'],
    ],
  },
  {
    name: 'a merged column of categories is not what is to be done',
    text: [
      '<table>',
      '<tr><td>类别</td><td>序号</td><td>重点督办内容</td><td>牵头单位</td><td>完成情况</td></tr>',
      '<tr><td rowspan="2">经济</td><td>1</td><td>地区生产总值增长6%。</td><td>区发展改革委</td><td>已完成</td></tr>',
      '<tr><td>2</td><td>居民收入增长5%。</td><td>区统计局</td><td>推进中</td></tr>',
      '</table>',
    ].join(''),
    rows: [
      ['地区生产总值', { lead: ['区发展改革委'], category: ['经济'] }],
      ['居民收入', { lead: ['区统计局'], category: ['经济'] }],
    ],
  },
  {
    name: 'persons and categories in the columns of a text',
    text: [
      '云山市2024年任务分解表',
      '类别\t序号\t工作任务\t牵头单位\t责任领导\t责任人\t联系人\t备注',
      '平台\t1\t建设甲平台\t市教育局\t张三、李四\t王五\t赵六\t续建',
      '平台\t2\t建设乙平台\t市民政局\t钱七\t/\t\t',
      '',
    ].join('\n'),
    rows: [
      [
        '建设甲平台',
        { lead: ['市教育局'], category: ['平台'], leader: ['张三', '李四'], person: ['王五'], contact: ['赵六'] },
      ],
      ['建设乙平台', { lead: ['市民政局'], category: ['平台'], leader: ['钱七'], person: [], contact: [] }],
    ],
  },
  {
    name: 'a list of persons is none',
    text: '云山市联络员名单\n序号\t类别\t负责人\t联系人\t联系电话\n1\t平台\t张三\t李四\t123456\n',
    rows: [],
  },
  {
    name: 'nobody is named, progress is',
    text: [
      '<h1>云山区承担市政府工作报告重点任务一季度进展情况</h1><table>',
      '<tr><td>序号</td><td>市折子号</td><td>市政府工作报告任务</td><td>目前进展情况</td></tr>',
      '<tr><td><p>1</p></td><td><p>21</p></td><td><p>建设甲平台，6月底前上线。</p></td><td><p>已立项。</p></td></tr>',
      '<tr><td><p>2</p></td><td><p>69</p></td><td><p>建设乙平台。</p></td><td><p>2024年9月招标。</p></td></tr></table>',
    ].join(''),
    rows: [
      ['建设甲平台', {}],
      ['建设乙平台', {}],
    ],
  },
  {
    name: 'nobody is named, in a text',
    text: '云山市2024年重点任务\n工作任务\t完成情况\n建设甲平台\t已完成\n建设乙平台\t推进中\n',
    rows: [
      ['建设甲平台', {}],
      ['建设乙平台', {}],
    ],
  },
  {
    name: 'measures against problems, with a deadline and nobody',
    text: [
      '|问题|整改措施|完成时限|',
      '|--|--|--|',
      '|甲平台未建|建设甲平台|2024年6月底前|',
      '|乙平台未建|建设乙平台|2024年9月底前|',
      '',
    ].join('\n'),
    rows: [
      ['建设甲平台', {}, '2024-06-30'],
      ['建设乙平台', {}, '2024-09-30'],
    ],
  },
  {
    name: 'a list of projects with sums is none',
    text: [
      '<h1>云山市2024年支出情况</h1><table>',
      '<tr><td>序号</td><td>项目</td><td>金额（万元）</td></tr>',
      '<tr><td>1</td><td>甲平台</td><td>30</td></tr><tr><td>2</td><td>乙平台</td><td>20</td></tr></table>',
    ].join(''),
    rows: [],
  },
];

const inSection = ({ sections = [], tasks = [] }: Section): Task[] => [...sections.flatMap(inSection), ...tasks];
const tasksOf = ({ sections = [], tasks = [], attachments = [] }: Plan): Task[] => [
  ...sections.flatMap(inSection),
  ...tasks,
  ...attachments.flatMap((one) => [...(one.sections ?? []).flatMap(inSection), ...(one.tasks ?? [])]),
];
const titlesOf = (sections: readonly Section[] = []): string[] =>
  sections.flatMap(({ title, sections: inner }) => [title, ...titlesOf(inner)]);
const bodies = (task: Task, role: string): readonly string[] => {
  if (role === 'category') return task.category === undefined ? [] : [task.category];
  if (role === 'leader' || role === 'person' || role === 'contact') return [task[role] ?? []].flat();
  const group = role === 'lead' ? task.lead : role === 'support' ? task.support : task.responsible;
  return group === undefined ? [] : 'bodies' in group ? group.bodies : group;
};

describe.each(CASES)('a table: $name', ({ text: written, rows, sections = [] }) => {
  const page = written.startsWith('<') ? readPage(written) : undefined;
  const text = page?.text ?? written;
  const { document } = importOfficialText(text, { file: '原文.txt', ...(page && { tables: page.tables }) });
  const { plan } = document;

  test('every row is a task with its own bodies and deadline, and nothing else is one', () => {
    expect(document.shapeErrors).toEqual([]);
    const tasks = plan === undefined ? [] : tasksOf(plan);
    expect(tasks).toHaveLength(rows.length);
    rows.forEach(([words, roles, to], index) => {
      const task = tasks[index];
      expect(`${task?.title ?? ''}${task?.text ?? ''}`).toContain(words);
      for (const [role, names] of Object.entries(roles)) expect(task && bodies(task, role)).toEqual(names);
      expect(task?.deadline?.to).toBe(to);
    });
    expect(titlesOf(plan?.sections)).toEqual(expect.arrayContaining([...sections]));
  });

  test('comes back character for character', () => {
    expect(plan && renderOfficialText(plan)).toBe(text);
  });
});

test('a plan that has categories and persons among the other cells of its rows prints as before', () => {
  const rows = '类别\t序号\t工作任务\t责任单位\t责任人\n平台\t1\t建设甲平台\t市教育局\t张三\n';
  const { plan } = parsePlan(
    [
      '工作方案: 1',
      '标题: 云山市2024年任务分解表',
      `表头: [${JSON.stringify(rows.split('\n')[0])}]`,
      '任务:',
      '  - 序号: 1',
      '    标题: 建设甲平台',
      '    责任: [市教育局]',
      '    其他栏: [平台, 张三]',
      '',
    ].join('\n'),
  );
  expect(plan && renderOfficialText(plan)).toContain(rows.trimEnd());
});

test.each([
  ['alone', '序号\t工作任务\t责任分工\t完成时限', '1\t建设甲平台\t市教育局牵头\t6月底前', '市教育局牵头'],
  [
    'beside a category with a key',
    '类别\t序号\t工作任务\t责任分工',
    '平台\t1\t建设甲平台\t市教育局牵头',
    '市教育局牵头',
    '类别: 平台',
  ],
  [
    'beside a category without',
    '类别\t序号\t工作任务\t责任分工',
    '平台\t1\t建设甲平台\t市教育局牵头',
    '平台, 市教育局牵头',
  ],
  [
    'beside another column',
    '序号\t工作任务\t责任分工\t联系电话',
    '1\t建设甲平台\t市教育局\t021-123',
    '市教育局, 021-123',
  ],
])(
  'a plan that has 责任分工 among the other cells of its rows prints as before: %s',
  (_, heading, row, cells, more = '') => {
    const { plan } = parsePlan(
      [
        '工作方案: 1',
        '标题: 云山市2024年任务分解表',
        '公文:',
        '  标题: 云山市2024年任务分解表',
        `表头: [${JSON.stringify(heading)}]`,
        '任务:',
        '  - 序号: 1',
        '    标题: 建设甲平台',
        ...(heading.includes('时限') ? ['    时限: 6月底前'] : []),
        ...(more === '' ? [] : [`    ${more}`]),
        `    其他栏: [${cells}]`,
        '',
      ].join('\n'),
    );
    expect(plan && renderOfficialText(plan)).toBe(`云山市2024年任务分解表\n${heading}\n${row}`);
  },
);
