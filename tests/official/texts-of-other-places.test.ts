import { describe, expect, test } from 'vitest';
import { first, LAST, notesOf, textOf } from './one-task.js';
import { planOf, said, tasksOf } from './said.js';

/*
 * What public texts of other places showed: rows below a merged cell, duties behind 责任分工：, events of others, days of
 * meetings, and months that are past. The sentences are composed.
 */

describe('rows of pipes below a merged cell, with empty cells at their end', () => {
  const HEAD = '云山区2026年任务分解表\n工作任务 | 具体要求 | 责任部门 |\n';
  const FIRST = '一、公开信息。 | 1.公布预算。 | 财务科 |\n';
  const tasks = (rows: string) => said(planOf(HEAD + FIRST + rows));

  test.each([
    ['2.公布目录。 | 各科室 | |\n', { responsible: ['各科室'] }],
    ['2.做好回应。 | 办公室牵头，各科室配合 | |\n', { lead: ['办公室'], support: ['各科室'] }],
  ])('who answers is none of the words of a task: %s', (row, answer) => {
    expect(tasks(row)).toEqual([{ responsible: ['财务科'] }, answer]);
    expect(tasksOf(planOf(HEAD + FIRST + row))[1]?.title).toBe(row.split(' | ')[0]);
    expect(notesOf(HEAD + FIRST + row)).toContain('第 4 行');
  });

  test('a class below a heading of places may be where something is done: the row is kept', () => {
    const text =
      '云山区2026年任务表\n任务 | 覆盖范围 | 责任部门 |\n改造管网 | 全区 | 城管科 |\n清理沟渠 | 各街道 | |\n';
    expect(said(planOf(text))).toEqual([{ responsible: ['城管科'] }]);
  });

  test.each(['排查隐患 | 各类隐患排查整治 | |\n', '社区工作 | 推进社区参与 | |\n'])(
    'what is to be done stays where it stands: %s',
    (row) => {
      expect(tasks(row)[1]).toEqual({});
      expect(notesOf(HEAD + FIRST + row)).toBe('');
    },
  );

  test('a number behind a pipe begins no line of its own', () => {
    const text =
      '云山区2026年任务分解表\n工作任务 | 具体要求 | 责任部门 |\n一、信息 | 1.公布预算。 | 财务科 |\n二、改造 | 2.改造平台。 | 办公室 |\n';
    expect(said(planOf(text))).toEqual([{ responsible: ['财务科'] }, { responsible: ['办公室'] }]);
  });
});

describe('duties that end like a role', () => {
  const card = (words: string): string =>
    `云山县2026年绿化方案\n（一）荒山造林\n责任分工：${words}\n完成时限：4月底前\n`;

  test.each(['县林业局负责技术指导，各乡镇负责组织实施。', '县水利局承担业务指导，县财政局配合。'])(
    'are no names of bodies: %s',
    (words) => {
      const [task] = said(planOf(card(words)));
      expect(task).toEqual({ until: '2026-04-30' });
      expect(notesOf(card(words))).toContain(words.slice(0, 4));
    },
  );
  test('a division of nothing but bodies and roles is read', () => {
    expect(said(planOf(card('县林业局牵头，县财政局配合。')))).toEqual([
      { lead: ['县林业局'], support: ['县财政局'], until: '2026-04-30' },
    ]);
  });
});

describe('whose event it is', () => {
  test.each(['组织参加全省技能大赛（省人社厅主办）。', '组队参展农博会（省农业农村厅主办、市商务局承办）。'])(
    'says nothing of who takes part: %s',
    (words) => {
      expect(first(words)).toEqual({});
      expect(notesOf(textOf(words))).toContain(words.slice(words.indexOf('（') + 1, words.indexOf('主办')));
    },
  );
  test.each([
    ['举办全县技能大赛（县人社局主办）。', { lead: ['县人社局'] }],
    ['组织参加全省技能大赛。（县人社局主办）', { lead: ['县人社局'] }],
    ['组织参加全省技能大赛（县人社局牵头）。', { lead: ['县人社局'] }],
    ['引导职工参加医疗保险（县医保局主办）。', { lead: ['县医保局'] }],
  ])('but this does: %s', (words, answer) => {
    expect(first(words)).toEqual(answer);
  });
});

describe('minutes without a date of issue', () => {
  const minutes = (head: string, first = '由县住建局牵头，于4月底前完成规划。'): string =>
    `云山县专题会议纪要\n${head}\n一、${first}\n二、县公安局负责整治，12月20日前完成。\n`;
  const until = (text: string) => said(planOf(text)).map((task) => task.until);

  test.each(['2026年3月5日，县长主持召开会议。议定如下：', '会议时间：2026年3月5日下午\n主持人：县长'])(
    'have the year of the day of the meeting: %s',
    (head) => {
      expect(until(minutes(head))).toEqual(['2026-04-30', '2026-12-20']);
    },
  );
  test.each([
    ['a month that is past on that day', minutes('2026年11月20日，县长主持召开会议。议定如下：')],
    ['two meetings', minutes('2026年3月5日召开会议，2025年12月1日召开会议。议定如下：')],
    ['a day of something else', minutes('会议听取了2026年3月5日检查的情况。议定如下：')],
    ['no minutes', minutes('2026年3月5日，县长主持召开会议。安排如下：').replace('会议纪要', '工作安排')],
    [
      'a title that counts the meetings of a year',
      minutes('2026年11月20日，县长主持召开会议。议定如下：').replace('专题', '2026年第9次专题'),
    ],
  ])('have none where it is open: %s', (_, text) => {
    expect(until(text)).toEqual([undefined, undefined]);
    expect(notesOf(text)).toContain('不知是哪一年的');
  });
  test('with a date of issue, months long past are said', () => {
    const text = `${minutes('会议议定如下：').replace('专题', '2026年第9次专题')}云山县人民政府办公室\n2026年12月1日\n`;
    expect(until(text)).toEqual([undefined, '2026-12-20']);
    expect(notesOf(text)).toContain('4月底前');
  });
});

describe('months long past on the day of issue', () => {
  const notice = (issued: string, time: string): string =>
    `关于做好防火工作的通知\n各乡镇：\n一、县林业局要于${time}完成排查。\n二、县应急局要加强值守。\n云山县人民政府办公室\n${issued}\n`;

  test('are of the next year as well, and are said', () => {
    const text = notice('2025年12月28日', '3月底前');
    expect(said(planOf(text))[0]).toEqual({ responsible: ['县林业局'] });
    expect(notesOf(text)).toContain('“3月底前”');
  });
  test.each([
    ['2025年12月28日', '12月底前', '2025-12-31'],
    ['2025年12月28日', '2025年3月底前', '2025-03-31'],
    ['2025年4月10日', '3月底前', '2025-03-31'],
    ['2025年12月28日', '明年3月底前', '2026-03-31'],
  ])('others are read: issued on %s, due %s', (issued, time, until) => {
    expect(said(planOf(notice(issued, time)))[0]?.until).toBe(until);
  });
});

describe('bodies that are said', () => {
  const notes = (words: string): string => notesOf(textOf(words));
  test('who acts in a later clause beside somebody else', () => {
    expect(notes('由县城投公司于7月底前完成招标，县林业局同步办理手续。')).toContain('县林业局');
  });
  test('those of a list that a trade ends', () => {
    expect(notes('建设公园，县征收中心、县林业局、自然资源等部门要加强宣传。')).toContain('县征收中心');
  });
  test('a body beside a class of small ones, in a bracket at the end of a line', () => {
    const text = `云山县2026年工作\n${LAST}3.建设丙平台。（县档案局负责）\n\n其他：开展演练（镇应急办、各村）。\n`;
    expect(notesOf(text)).toContain('镇应急办');
  });
  test.each([
    ['理顺职责，财政所负责资金兑付，镇办公室负责协调。', '财政所'],
    ['整治占道。县双创办对整治开展抽查。', '县双创办'],
    ['开展防疫（镇畜牧站）；检查农资（镇政府）。', '镇畜牧站'],
    ['分组督查，县消防救援大队参加，负责东片；县应急局要汇总。', '县消防救援大队'],
  ])('short offices, and who checks: %s', (words, name) => {
    expect(notes(words)).toContain(name);
  });
  test.each([
    ['校舍检查。县教育局8月20日前完成自查，县住建局8月25日前完成复查。', '县住建局'],
    ['整治周边。由县公安局统筹，县城管局、县文旅局参与，8月底前见效。', '县公安局'],
    ['分组督查。第一组由县应急局牵头，负责东片；第二组由县公安局牵头，负责西片。', '县公安局'],
    ['推进建设。（各市（州）政府负责落实；省住建厅加强指导）', '各市政府'],
    ['推进建设。（各市（州）政府负责落实；省住建厅加强指导）', '省住建厅'],
  ])('those of a second clause, a second group and a bracket within a name: %s', (words, name) => {
    expect(notes(words)).toContain(name);
  });
  test('who helps, beside a person who leads', () => {
    const said = notes('加强健康教育，由县教育局主办，县卫健局、团县委会办，副县长王某领衔督办，8月底前办结。');
    for (const name of ['县教育局', '县卫健局', '团县委']) expect(said).toContain(name);
  });
  test('all names below 成员单位', () => {
    const text =
      '云山县分工表\n组别\t工作任务\t牵头单位\t成员单位\n保障组\t整治环境\t县住建局\t县城管局、城关镇\n宣传组\t营造氛围\t县委宣传部\t县融媒体中心\n';
    const notes = notesOf(text);
    for (const name of ['县城管局', '城关镇', '县融媒体中心']) expect(notes).toContain(name);
  });
  test('months before a colon want a year', () => {
    const text = '云山县重点工作\n1.3月：开展防疫（县畜牧局负责）。\n2.6月：开展演练（县应急局负责）。\n';
    expect(notesOf(text)).toContain('第 2、3 行的时限');
  });
});

describe('what a body is for the task, before its name', () => {
  test.each(['由包片单位县气象局负责', '主管部门县气象局负责'])('is none of the name: %s', (words) => {
    expect(first(`清理围墙广告，${words}。`)).toEqual({ responsible: ['县气象局'] });
  });
  test.each(['县直单位', '各有关单位', '驻县部门', '各主管部门区县政府'])('%s is a name', (name) => {
    expect(first(`清理围墙广告。（责任单位：${name}）`)).toEqual({ responsible: [name] });
  });
});

describe('the time in a bracket behind the name of a stage', () => {
  test.each([
    ['集中整治（4月1日—8月31日）。拆除违建。（责任单位：县城管局）', '2026-08-31'],
    ['总结提升阶段（10月）。总结经验。（责任单位：县城管局）', '2026-10-31'],
  ])('is when it is done: %s', (words, until) => {
    expect(first(words)).toEqual({ responsible: ['县城管局'], until });
  });
  test.each([
    '落实养护实施方案（2026年4月）。做好养护。（责任单位：县城管局）',
    '建设公园（二期）。做好绿化。（责任单位：县城管局）',
    '开展整治（4月以来成效明显）。继续推进。（责任单位：县城管局）',
  ])('others are none: %s', (words) => {
    expect(first(words)).toEqual({ responsible: ['县城管局'] });
  });
  test('a deadline in the words stays the deadline', () => {
    const words = '集中整治（4月1日—8月31日）。6月底前完成拆除。（责任单位：县城管局）';
    expect(first(words)?.until).toBe('2026-06-30');
  });
});

describe('lines of a calendar without numbers', () => {
  const CALENDAR =
    '云山县2026年工作月历\n\n1月：走访慰问（办公室、县档案局）。\n4月：组织体检。\n9月：举办演出（县文旅局、县档案局）。\n';
  test('are a task each, and the title tells the year', () => {
    const plan = planOf(CALENDAR);
    expect(plan.title).toBe('云山县2026年工作月历');
    expect(said(plan).map(({ until }) => until)).toEqual(['2026-01-31', '2026-04-30', '2026-09-30']);
    expect(said(plan)[1]).toEqual({ until: '2026-04-30' });
  });
  test('are none where nobody answers', () => {
    expect(tasksOf(planOf(CALENDAR.replace(/（[^（）]*）/g, '')))).toEqual([]);
  });
  test('are text below a heading', () => {
    const plan = planOf(
      '云山县2026年工作方案\n一、任务\n1.建设平台。（县档案局负责）\n二、步骤\n3月：动员部署。\n4月：总结。\n',
    );
    expect(said(plan)).toEqual([{ responsible: ['县档案局'] }]);
  });
});

test('a class with a bracket of one letter leads its line as others do', () => {
  const text = '云山市防汛分工\n\n市水务局：负责水库调度。\n各县（区）政府：落实转移责任。\n';
  expect(said(planOf(text))).toEqual([{ responsible: ['市水务局'] }, { responsible: ['各县（区）政府'] }]);
});

test('会办 helps', () => {
  expect(first('办理提案，由县教育局主办，县卫健局会办。')).toEqual({ lead: ['县教育局'], support: ['县卫健局'] });
});

describe('names that begin like a remark', () => {
  test.each(['经发局', '经信局', '经开区管委会', '如皋市政府', '含山县政府', '即墨区政府'])('%s is a body', (name) => {
    expect(first(`建设公园（${name}、县财政局，6月底前）。`)?.responsible).toEqual([name, '县财政局']);
  });
  test.each(['经市政府同意', '含市教育局', '原市卫生局', '如市教育局'])('%s is none', (words) => {
    expect(first(`建设公园（${words}）。`)).toEqual({});
  });
});
