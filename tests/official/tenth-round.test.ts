import { importOfficialText, renderOfficialText, type Plan } from '@workplan/core';
import { readPage } from '@workplan/core/html';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';
import { ROLES } from '@workplan/plan/schema';

const text = (words: string): string =>
  `云山市2026年工作要点\n1.建设甲平台。${words}\n9.建设丙平台。（责任单位：市民政局）\n`;
const unheldOf = (written: string): readonly string[] =>
  importOfficialText(written).unheld.flatMap(({ names }) => names);
const assumedOf = (written: string): readonly string[] =>
  importOfficialText(written).assumed.flatMap(({ names }) => names);

/** The bodies of each role of the first task. */
function rolesOf(written: string): Record<string, readonly string[]> {
  const [task] = tasksOf(planOf(written));
  return Object.fromEntries(
    ROLES.flatMap((role) => {
      const names = [task, ...(task?.clauses ?? [])].flatMap((part) => {
        const group = part?.[role];
        return group === undefined ? [] : Array.isArray(group) ? group : group.bodies;
      });
      return names.length === 0 ? [] : [[role, names]];
    }),
  );
}

describe('a short label right behind a name', () => {
  test.each([
    ['（牵头单位：市城建局联系人：张某）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局电话：6221100）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局联系电话：6221100）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局责任人：张某）', { lead: ['市城建局'] }],
    ['（牵头单位：市城建局配合：市水务局）', { lead: ['市城建局'], support: ['市水务局'] }],
    ['（牵头单位：市城建局时限：6月底）', { lead: ['市城建局'], until: '2026-06-30' }],
    ['\n牵头单位：市城建局联系人：张某', { lead: ['市城建局'] }],
  ])('%s', (words, expected) => {
    expect(said(planOf(text(words)))[0]).toEqual(expected);
    expect(unheldOf(text(words))).toEqual([]);
  });
});

describe('a label with its bodies that cannot be read is reported', () => {
  test.each([
    ['（牵头单位：市城建局督促人：张某）', ['市城建局']],
    ['（牵头单位：市城建局→备注：张某）', ['市城建局']],
    ['【牵头单位：市城建局备注：张某】', ['市城建局']],
    ['（牵头单位：市城建局（市人防办）备注：张某；配合单位：市水务局）', ['市城建局', '市水务局']],
    ['\n牵头：市城建局备注：张某', ['市城建局']],
  ])('%s', (words, names) => {
    const held = Object.values(said(planOf(text(words)))[0] ?? {}).flat();
    expect([...unheldOf(text(words)), ...held]).toEqual(expect.arrayContaining(names));
  });

  test('also in a heading and in the text below it', () => {
    const written =
      '云山市2026年工作要点\n一、重点任务（牵头单位：市城建局备注：张某）\n1.建设甲平台。（责任单位：市民政局）\n' +
      '二、其他任务\n配合单位：市水务局备注：李某\n2.建设乙平台。（责任单位：市民政局）\n';
    expect(unheldOf(written)).toEqual(['市城建局', '市水务局']);
  });

  test('prose with a colon names nobody', () => {
    expect(unheldOf(text('狠抓落实：组织各类活动。工作责任：层层压实。'))).toEqual([]);
  });
});

describe('other bodies beside the main ones', () => {
  test.each([
    '（主要责任单位：市城建局；其他责任单位：市水务局）',
    '\n主要责任单位：市城建局\n其他责任单位：市水务局',
    '（主要责任单位：市城建局，其它责任单位：市水务局）',
  ])('%s', (words) => {
    expect(said(planOf(text(words)))[0]).toEqual({ responsible: ['市城建局', '市水务局'] });
    expect([...unheldOf(text(words)), ...assumedOf(text(words))]).toEqual([]);
  });
});

describe('what the verb at the end of a list covers', () => {
  test.each([
    // A verb of help or of doing covers what stands behind the last ， or ；; who stands before answers.
    ['（市城建局，各区政府落实）', { responsible: ['市城建局'], implement: ['各区政府'] }, ['市城建局']],
    ['（市城建局；各区政府组织实施）', { responsible: ['市城建局'], implement: ['各区政府'] }, ['市城建局']],
    ['（市城建局，市水务局督办）', { responsible: ['市城建局'], supervise: ['市水务局'] }, ['市城建局']],
    // A verb of leading covers a list with commas, and never what stands before ；.
    ['（市城建局，市水务局牵头）', { lead: ['市城建局', '市水务局'] }, ['市城建局']],
    ['（市城建局；市水务局牵头）', { lead: ['市水务局'], responsible: ['市城建局'] }, ['市城建局']],
    // Who answers anyway needs no word.
    ['（市城建局，市水务局负责）', { responsible: ['市城建局', '市水务局'] }, []],
    ['（市城建局；市水务局负责）', { responsible: ['市城建局', '市水务局'] }, []],
    // One mark of lists throughout.
    ['（市城建局、市水务局、各区政府落实）', { implement: ['市城建局', '市水务局', '各区政府'] }, []],
    ['（市城建局、市水务局牵头）', { lead: ['市城建局', '市水务局'] }, []],
    // Nobody answers where all help: that is what the text says, and a person looks at it.
    ['（市城建局、市水务局配合）', { support: ['市城建局', '市水务局'] }, ['市城建局', '市水务局']],
    ['（市城建局、市水务局督办）', { supervise: ['市城建局', '市水务局'] }, ['市城建局', '市水务局']],
    // Somebody else answers, or a single body helps.
    ['（市住建局牵头；市城建局，各区政府落实）', { lead: ['市住建局'], implement: ['市城建局', '各区政府'] }, []],
    ['（市城建局、市水务局配合，市住建局牵头）', { lead: ['市住建局'], support: ['市城建局', '市水务局'] }, []],
    ['（市水务局配合）', { support: ['市水务局'] }, []],
  ])('%s', (words, expected, assumed) => {
    expect(rolesOf(text(words))).toEqual(expected);
    expect(assumedOf(text(words))).toEqual(assumed);
  });
});

describe('a dash between names', () => {
  test.each([
    ['（责任单位：市城建局－市水务局）', { responsible: ['市城建局', '市水务局'] }],
    ['（市城建局—市水务局负责）', { responsible: ['市城建局', '市水务局'] }],
    ['（市城建局-市水务局牵头，市财政局配合）', { lead: ['市城建局', '市水务局'], support: ['市财政局'] }],
    // The second is of the first.
    ['（责任单位：市公安局－交警支队）', { responsible: ['市公安局－交警支队'] }],
  ])('%s', (words, expected) => expect(rolesOf(text(words))).toEqual(expected));
});

describe('persons beside bodies stand in fields of their own', () => {
  test.each([
    ['（责任领导：张某某；责任单位：市城建局）', { leader: ['张某某'] }],
    ['（责任单位：市城建局；责任人：李某）', { person: ['李某'] }],
    ['（牵头单位：市城建局联系人：王某某）', { contact: ['王某某'] }],
    ['\n牵头领导：张某某、李某\n牵头单位：市城建局', { leader: ['张某某', '李某'] }],
    ['（责任领导：副市长 张某某；责任单位：市城建局）', { leader: ['副市长 张某某'] }],
  ])('%s', (words, expected) => {
    const [task] = tasksOf(planOf(text(words)));
    expect(task).toMatchObject(expected);
  });

  test('a body is no person', () => {
    const [task] = tasksOf(planOf(text('（责任人：市水务局局长；责任单位：市城建局）')));
    expect(task?.person).toEqual(['市水务局局长']);
    expect(unheldOf(text('（责任人：市水务局；责任单位：市城建局）'))).toEqual(['市水务局']);
  });
});

/** A page with a table of rows, and what is read of it. */
function rowsOf(rows: string, heads = '<td>序号</td><td>工作任务</td><td>责任单位</td><td>完成时限</td>') {
  const page = readPage(`<p>云山市2026年任务分解表</p><table><tr>${heads}</tr>${rows}</table>`);
  const { document, repeated } = importOfficialText(page.text, { file: '原文.txt', tables: page.tables });
  expect(renderOfficialText(document.plan as Plan)).toBe(page.text);
  return { tasks: tasksOf(document.plan as Plan), repeated };
}

describe('a task over merged rows', () => {
  test('is one task with the bodies of all its rows', () => {
    const { tasks, repeated } = rowsOf(
      '<tr><td rowspan=2>1</td><td rowspan=2>建设甲平台</td><td>市城建局</td><td rowspan=2>2026年6月底前</td></tr>' +
        '<tr><td>市水务局</td></tr><tr><td>2</td><td>建设乙平台</td><td>市财政局</td><td>年底前</td></tr>',
    );
    expect(tasks.map(({ responsible }) => responsible)).toEqual([['市城建局', '市水务局'], ['市财政局']]);
    expect(tasks[0]).toMatchObject({ number: 1, deadline: { to: '2026-06-30' } });
    expect(repeated).toEqual([]);
  });

  test('rows with words of their own are tasks of their own', () => {
    const { tasks, repeated } = rowsOf(
      '<tr><td rowspan=2>1</td><td rowspan=2>建设甲平台</td><td>出台办法</td><td>市城建局</td></tr>' +
        '<tr><td>采购设备</td><td>市水务局</td></tr>',
      '<td>序号</td><td>工作任务</td><td>具体措施</td><td>责任单位</td>',
    );
    expect(tasks.map(({ text, responsible }) => [text, responsible])).toEqual([
      ['出台办法', ['市城建局']],
      ['采购设备', ['市水务局']],
    ]);
    expect(repeated).toEqual([]);
  });

  test('rows that are due on days of their own stay apart, and import says so', () => {
    const { tasks, repeated } = rowsOf(
      '<tr><td rowspan=2>1</td><td rowspan=2>建设甲平台</td><td>市城建局</td><td>2026年6月底前</td></tr>' +
        '<tr><td>市水务局</td><td>2026年9月底前</td></tr>',
    );
    expect(tasks.map(({ deadline }) => deadline?.to)).toEqual(['2026-06-30', '2026-09-30']);
    expect(repeated).toEqual([{ line: 4, text: '建设甲平台' }]);
  });
});

describe('stages above items', () => {
  const stages =
    '云山市整治工作方案\n一、工作步骤\n第一阶段（2026年3月底前）\n1.建立台账。（责任单位：市民政局）\n2.开展排查。（责任单位：市公安局）\n' +
    '第二阶段（2026年9月底前）\n3.开展整治。（责任单位：市公安局）\n4.总结评估。（责任单位：市财政局）\n';

  test('are headings between them, and are no words of the task before', () => {
    const plan = planOf(stages);
    expect(plan.sections?.[0]?.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['第一阶段（2026年3月底前）', 2],
      ['第二阶段（2026年9月底前）', 2],
    ]);
    expect(importOfficialText(stages).headed).toEqual([
      { line: 3, text: '2026年3月底前' },
      { line: 6, text: '2026年9月底前' },
    ]);
  });

  test('stay prose where no items stand below them', () => {
    const prose =
      '云山市整治工作方案\n1.分步实施。（责任单位：市民政局）\n第一阶段为宣传发动，\n第二阶段为集中整治。\n';
    expect(tasksOf(planOf(prose))).toHaveLength(1);
  });
});

test.each(['工作要求', '有关要求', '保障措施'])('%s beside tasks is none itself', (title) => {
  const plan = planOf(
    `云山市整治工作方案\n一、建立台账\n（责任单位：市民政局）\n二、开展排查\n（责任单位：市公安局）\n三、${title}\n各单位要高度重视。\n`,
  );
  expect(tasksOf(plan)).toHaveLength(2);
});

test('an order of supervision has a title', () => {
  const order =
    '督办通知单\n云督字〔2026〕5号\n市城建局：\n请抓紧办理以下事项。\n1.建设甲平台。（责任单位：市城建局）\n云山市政府督查室\n2026年3月5日\n';
  const { kept, document } = importOfficialText(order, { file: '原文.txt' });
  expect(kept).toEqual([]);
  expect(document.plan?.title).toBe('督办通知单');
});

describe('who has to do something by a sentence', () => {
  const minutes =
    '云山市专题会议纪要\n会议议定以下事项：\n一、关于甲平台。市财政局要足额安排资金，市城建局要加快建设。\n二、关于乙平台。市水务局要于2026年6月底前立项。\n三、关于丙平台。会议认为，各单位要提高认识。\n';

  test('answers in minutes, and that is to be checked', () => {
    expect(said(planOf(minutes)).slice(0, 2)).toEqual([
      { responsible: ['市财政局', '市城建局'] },
      { responsible: ['市水务局'], until: '2026-06-30' },
    ]);
    expect(assumedOf(minutes)).toEqual(['市财政局', '市城建局', '市水务局']);
    expect(unheldOf(minutes)).toEqual([]);
  });

  test('answers for a task that names nobody else', () => {
    const written =
      '云山市2026年工作要点\n（一）建设甲平台。市财政局要足额安排资金。\n（二）建设乙平台。（责任单位：市民政局）\n';
    expect(said(planOf(written))).toEqual([{ responsible: ['市财政局'] }, { responsible: ['市民政局'] }]);
    expect(assumedOf(written)).toEqual(['市财政局']);
  });

  test('is only reported where somebody else answers, and makes no task of a safeguard', () => {
    const written =
      '云山市2026年工作要点\n一、重点任务\n1.建设甲平台。市财政局要足额安排资金。（责任单位：市民政局）\n二、保障措施\n（一）加强保障。市水务局要统筹用好资金。\n';
    expect(said(planOf(written)).length).toBeLessThanOrEqual(1);
    expect(unheldOf(written)).toEqual(['市财政局', '市水务局']);
  });
});

describe('a mark that speaks of several names', () => {
  test.each([
    [
      '（责任单位：市民政局、市卫健委（双牵头），市教育局）',
      { lead: ['市民政局', '市卫健委'], responsible: ['市教育局'] },
    ],
    [
      '（责任单位：市教育局、市民政局、市卫健委（双牵头））',
      { responsible: ['市教育局'], lead: ['市民政局', '市卫健委'] },
    ],
    [
      '（责任单位：市民政局、市卫健委（共同牵头）、市教育局）',
      { lead: ['市民政局', '市卫健委'], responsible: ['市教育局'] },
    ],
    ['\n责任单位：市民政局、市卫健委（均为牵头单位）', { lead: ['市民政局', '市卫健委'] }],
  ])('%s', (words, expected) => expect(rolesOf(text(words))).toEqual(expected));

  test('one that is not known is reported', () => {
    expect(unheldOf(text('（责任单位：市民政局、市卫健委（阶段性牵头））'))).toEqual(['市卫健委']);
  });
});

test('a list of a phone article has numbers alone, and marks before its labels', () => {
  const article =
    '东湖区2026年民生实事\n01\n新增普惠托位500个\n▶ 责任单位：区卫健委\n▶ 协同单位：区教体局\n▶ 完成时间：2026年10月底前\n' +
    '02\n建设口袋公园8个\n▶ 责任单位：区城管局\n▶ 完成时间：2026年11月底前\n';
  expect(said(planOf(article))).toEqual([
    { responsible: ['区卫健委'], support: ['区教体局'], until: '2026-10-31' },
    { responsible: ['区城管局'], until: '2026-11-30' },
  ]);
  expect(tasksOf(planOf(article)).map((task) => task.text)).toEqual(['新增普惠托位500个', '建设口袋公园8个']);
});

test('a number may stand apart from its mark', () => {
  const scanned =
    '宁远县2019年工作要点\n1 .加强扬尘治理,10 月底前完成\n在线监测安装。( 责任单位 : 县住建局 ; 配合单位 : 县环\n保局 )\n' +
    '2 .严控秸秆焚烧。( 责任单位 : 县农业农村局 )\n';
  expect(said(planOf(scanned))).toEqual([
    { responsible: ['县住建局'], support: ['县环保局'], until: '2019-10-31' },
    { responsible: ['县农业农村局'] },
  ]);
});

describe('minutes', () => {
  test('have their year in the line of their issue', () => {
    const minutes =
      '专题会议纪要\n〔2023〕17号\n沙洲市人民政府办公室　　2023年5月9日\n会议议定事项如下：\n' +
      '一、关于管网。由市住建局牵头，市城管局配合，于6月20日前完成普查。\n二、关于道路。由市公安局负责。\n';
    expect(said(planOf(minutes))[0]).toMatchObject({ lead: ['市住建局'], until: '2023-06-20' });
  });

  test('name with whom somebody acts before a day', () => {
    expect(rolesOf(text('\n请市公安局牵头，会同市交通运输局于8月10日前制定方案。'))).toEqual({
      lead: ['市公安局'],
      support: ['市交通运输局'],
    });
  });

  test('say who is a party to something', () => {
    expect(unheldOf(text('由市城投集团作为实施主体。（责任单位：市住建局）'))).toEqual(['市城投集团']);
  });
});

describe('who is asked at the start of a line', () => {
  test.each([
    ['\n责成高新区管委会抓紧落实用海手续，市海洋局做好指导。', { responsible: ['高新区管委会'], guide: ['市海洋局'] }],
    ['\n会议要求，市水利局要在6月25日前完成排查；市应急局要落实值班值守。', { responsible: ['市水利局', '市应急局'] }],
  ])('%s', (words, expected) => expect(rolesOf(text(words))).toEqual(expected));
});
