import { describe, expect, test } from 'vitest';
import { first, LAST, notesOf, TITLE } from './one-task.js';
import { planOf, said, tasksOf } from './said.js';

describe('who answers within a clause', () => {
  test.each([
    ['体检由县卫健局负责，8月10日前完成。', { responsible: ['县卫健局'], until: '2026-08-10' }],
    [
      '征兵宣传由县人武部负责，县教育局协助，7月底前完成。',
      { responsible: ['县人武部'], support: ['县教育局'], until: '2026-07-31' },
    ],
    [
      '设备检修：县城管局牵头，县财政局配合，9月底前完成。',
      { lead: ['县城管局'], support: ['县财政局'], until: '2026-09-30' },
    ],
    [
      '议定由县自然资源局牵头，县林业局配合，3月底前完成核查。',
      { lead: ['县自然资源局'], support: ['县林业局'], until: '2026-03-31' },
    ],
    ['议定由县财政局统筹安排资金。', { responsible: ['县财政局'] }],
    ['送戏下乡200场：县文旅局、各乡镇', { responsible: ['县文旅局', '各乡镇'] }],
    [
      '植树5万株：县林业局、县教育局、县民政局、县水利局、各乡镇',
      { responsible: ['县林业局', '县教育局', '县民政局', '县水利局', '各乡镇'] },
    ],
  ])('%s', (words, read) => {
    expect(first(words)).toEqual(read);
  });

  test('what is to be done by a day stays in the words', () => {
    const [task] = tasksOf(planOf(`${TITLE}1.议定由县自然资源局牵头，3月底前完成核查。\n${LAST}`));
    expect(task?.text).toContain('完成核查');
  });

  test.each([
    '理由县卫健局负责说明。',
    '以上任务由县政府督查室督办。',
    '验收单位：县文旅局、县教育局',
    '建设书房8个，验收人：县文旅局',
    '建设标准厂房：严格执行规范',
  ])('none is: %s', (words) => {
    expect(first(words)).toEqual({});
  });
});

describe('lines of labels', () => {
  test('责任单位： above its names', () => {
    expect(first('新增就业3万人\n责任单位：\n县人社局、县总工会')).toEqual({ responsible: ['县人社局', '县总工会'] });
  });

  test('of names in several lines none is lost without a word', () => {
    const text = `${TITLE}1.新增就业3万人\n责任单位：\n县人社局\n县总工会\n${LAST}`;
    const [task] = said(planOf(text));
    for (const name of ['县人社局', '县总工会'])
      expect(task?.responsible?.includes(name) === true || notesOf(text).includes(name)).toBe(true);
  });

  const card = (title: string, bodies: string, by: string) =>
    `${title}\n（一）整改目标：达到标准。\n（二）整改措施：新建设施。\n（三）整改时限：${by}。\n（四）责任单位：${bodies}。\n`;
  test('items that are the lines of a card speak of their heading', () => {
    const text = `云山县2026年整改任务\n${card('一、河水超标', '县水利局、县住建局', '2026年10月底前')}${card('二、矿山未复绿', '县林业局', '2026年11月底前')}`;
    expect(said(planOf(text))).toEqual([
      { responsible: ['县水利局', '县住建局'], until: '2026-10-31' },
      { responsible: ['县林业局'], until: '2026-11-30' },
    ]);
  });

  test('items that say each what is to be done are tasks', () => {
    const text =
      '云山县2026年整改任务\n一、河水超标\n（一）封堵排口：新建管网。（县水利局）\n（二）清淤：清理河道。（县住建局）\n';
    expect(said(planOf(text))).toEqual([{ responsible: ['县水利局'] }, { responsible: ['县住建局'] }]);
  });
});

describe('items without a number', () => {
  test('县水利局：编制计划 in every line', () => {
    const text = '云山县2026年节水分工\n县水利局：编制计划，4月底前下达。\n县工信局：推进工业节水。\n';
    expect(said(planOf(text))).toEqual([
      { responsible: ['县水利局'], until: '2026-04-30' },
      { responsible: ['县工信局'] },
    ]);
  });

  test('one behind a dash below a heading, where other headings have several', () => {
    const text =
      '云山县2026年旅游要点\n一、做强产品\n——开发线路。责任单位：县文旅局\n——建设营地。责任单位：县林业局\n二、提升服务\n——改造厕所。责任单位：县住建局\n';
    expect(planOf(text).sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['做强产品', 2],
      ['提升服务', 1],
    ]);
  });
});

test('竣工时间 is a deadline', () => {
  const text = `${TITLE}序号\t项目名称\t责任单位\t开工时间\t竣工时间\n1\t云山公园\t县住建局\t2026年3月\t2026年10月\n2\t云山医院\t县卫健局\t2026年4月\t2026年12月\n`;
  expect(said(planOf(text)).map(({ until }) => until)).toEqual(['2026-10-31', '2026-12-31']);
});
