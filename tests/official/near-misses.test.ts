import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { first, notesOf, textOf } from './one-task.js';
import { planOf, said, tasksOf } from './said.js';

describe('what looks like who answers, and is not', () => {
  test.each([
    ['督导组：深入乡镇开展督导，6月底前完成一轮督导。', { until: '2026-06-30' }],
    ['指导组：进驻学校、医院开展指导。', {}],
    ['主城区：新增泊位500个；乡镇：新增泊位200个。', {}],
    ['责任区：县城东区、县城西区。', {}],
    ['开展交叉检查：县教育局检查县卫健局，县卫健局检查县教育局。', {}],
  ])('%s', (words, read) => {
    expect(first(words)).toEqual(read);
    const [task] = tasksOf(planOf(textOf(words)));
    expect(JSON.stringify(task)).not.toMatch(/"(?:supervise|guide)"/);
  });

  test.each([
    ['完成审计项目2个：县教育局、县卫健局。', '县教育局'],
    ['走访慰问10户：县敬老院、县福利院。', '县敬老院'],
    ['扩大试点范围（东山镇、西山镇）。', '东山镇'],
    ['办好论坛（与省商务厅共同主办）。', '省商务厅'],
  ])('is said: %s', (words, name) => {
    expect(first(words)).toEqual({});
    expect(notesOf(textOf(words))).toContain(name);
  });
});

describe('bodies behind a colon', () => {
  test.each([
    ['完善教师机制：县教育局；2026年9月', { responsible: ['县教育局'], until: '2026-09-30' }],
    ['完善机制：县教育局；县卫健局；2026年9月', { responsible: ['县教育局', '县卫健局'], until: '2026-09-30' }],
    ['探索数据配置：县数据局、县国资委；持续推进', { responsible: ['县数据局', '县国资委'] }],
  ])('%s', (words, read) => {
    expect(first(words)).toEqual(read);
  });

  test('beside words that are none are said', () => {
    const words = '推进共建：县教育局；宣传到位；持续推进';
    expect(first(words)).toEqual({});
    expect(notesOf(textOf(words))).toContain('县教育局');
  });
});

describe('orders and minutes', () => {
  test.each([
    ['一、', '二、', '三、', '四、'],
    ['（一）', '（二）', '（三）', '（四）'],
    ['1.', '2.', '3.', '4.'],
  ])('an order of one card whose lines are numbered %s', (...numbers) => {
    const lines = ['交办事项：治理积水点3处', '承办单位：县住建局', '协办单位：县城管局', '办结时限：2026年7月20日'];
    const text = `云山县交办单\n${lines.map((line, at) => `${numbers[at]}${line}`).join('\n')}\n云山县政府办公室\n2026年6月1日\n`;
    expect(said(planOf(text))).toEqual([{ responsible: ['县住建局'], support: ['县城管局'], until: '2026-07-20' }]);
  });

  test('the number of an item within a line is none of the time behind it', () => {
    expect(first('治理积水点：1.倒排工期，7月15日前铺管；2.7月31日前恢复路面。')).toEqual({ until: '2026-07-31' });
  });

  test('minutes give a task by 负责 too, and name with whom', () => {
    const text =
      '云山县专题会议纪要\n2026年3月8日召开会议，议定：\n一、县财政局负责落实资金300万元。\n二、请县自然资源局会同县林业局，抓紧核查用地。\n三、县应急局要建立机制，县融媒体中心做好发布。\n四、各供热企业要建立队伍。\n五、各单位要抓好落实。\n';
    expect(said(planOf(text))).toEqual([
      { responsible: ['县财政局'] },
      { responsible: ['县自然资源局'], support: ['县林业局'] },
      { responsible: ['县应急局'] },
      { responsible: ['各供热企业'] },
      {},
    ]);
    expect(notesOf(text)).toContain('县融媒体中心');
  });

  test('a notice speaks to small units', () => {
    const text =
      '云山县水利局关于加强河道管理的通知\n各乡镇水利站：\n现通知如下：\n一、加强巡查。各乡镇水利站要每周巡查。\n二、抓紧清淤。县河道所、闸坝站要于5月底前清淤。\n三、县城要整洁。\n云山县水利局\n2026年4月2日\n';
    expect(said(planOf(text))).toEqual([
      { responsible: ['各乡镇水利站'] },
      { responsible: ['县河道所', '闸坝站'], until: '2026-05-31' },
    ]);
    expect(tasksOf(planOf(text))).toHaveLength(2);
  });
});

describe('一季度 to 四季度 behind 年度目标', () => {
  const table = (heads: string, rows: readonly string[]): string =>
    `云山县2026年重大项目推进表\n${[heads, ...rows].map((row) => row.replaceAll('|', '\t')).join('\n')}\n`;
  const HEADS = '序号|项目名称|年度目标|一季度|二季度|三季度|四季度|责任单位';
  test('say until when', () => {
    const rows = [
      '1|云山桥|建成主体|征迁|桥墩|箱梁|12月20日前封顶|县交通运输局',
      '2|云山馆|投用|装修|验收|8月底前竣工|-|县文旅局',
      '3|云山园|开工|招标|4月底前开工|基础|主体|县工信局',
      // What was done is no deadline.
      '4|云山路|通车|已开工|已完成路基|已于9月底前通车||县住建局',
    ];
    expect(said(planOf(table(HEADS, rows))).map(({ until }) => until)).toEqual([
      '2026-12-20',
      '2026-08-31',
      undefined,
      undefined,
    ]);
  });

  test.each([
    '序号|项目名称|建设内容|一季度|二季度|三季度|四季度|责任单位',
    '序号|项目名称|上年目标|一季度|二季度|三季度|四季度|责任单位',
  ])('may be what was done in %s', (heads) => {
    const rows = ['1|云山桥|桥|征迁|桥墩|箱梁|12月20日前封顶|县交通运输局', '2|云山路|路|招标|开工|路基|铺油|县住建局'];
    expect(said(planOf(table(heads, rows))).map(({ until }) => until)).toEqual([undefined, undefined]);
  });
});

describe('deadlines of a plan that names no year', () => {
  const item = '1.清理河道，5月底前完成。（县水利局）\n2.改造管网，2027年3月底前完成。（县住建局）\n';
  test('are said once', () => {
    const notes = importNotes(importOfficialText(`云山县清河行动方案\n${item}${item.replaceAll('完成', '完工')}`));
    const own = notes.filter(({ message }) => message.zh.includes('不知是哪一年的'));
    expect(
      own.map(({ line, message }) => [line, message.zh.includes('2、4') && message.zh.includes('5月底前')]),
    ).toEqual([[2, true]]);
    expect(own[0]?.message.en).toContain('2, 4');
  });

  test.each(['云山县2026年清河行动方案\n', '云山县清河行动方案\n（2026年3月2日）\n'])('are dated below %j', (head) => {
    expect(notesOf(head + item)).not.toContain('不知是哪一年的');
  });
});

test('labels between bars', () => {
  expect(first('新建卫生室3个｜责任单位：县卫健局、各村｜完成时间：8月底')).toEqual({
    responsible: ['县卫健局', '各村'],
    until: '2026-08-31',
  });
});

test.each(['县财政局于11月5日前拨付资金', '县应急局加强督导'])(
  'who acts in a later clause of minutes is said: %s',
  (clause) => {
    const text = `云山县专题会议纪要\n2026年3月8日召开会议，议定：\n一、县民政局牵头摸清底数，${clause}。\n二、县气象局要发布预警。\n`;
    expect(notesOf(text)).toContain(clause.slice(0, 4));
  },
);
