import { describe, expect, test } from 'vitest';
import { first, LAST, notesOf, TITLE } from './one-task.js';
import { planOf, said, tasksOf } from './said.js';

describe('a line that says of each body what it does', () => {
  test('gives each of them its own words', () => {
    const [task] = tasksOf(
      planOf(`${TITLE}1.保障交通。县公安局负责疏导；县城管局配合清理占道，6月5日前完成排查。\n${LAST}`),
    );
    expect(
      task?.clauses?.map(({ text, responsible, support, deadline }) => [text, responsible, support, deadline?.to]),
    ).toEqual([
      ['保障交通。', undefined, undefined, undefined],
      ['疏导；', ['县公安局'], undefined, undefined],
      ['清理占道，6月5日前完成排查。', undefined, ['县城管局'], '2026-06-05'],
    ]);
  });

  test('without a heading does too', () => {
    expect(first('县教育局牵头制定方案；县财政局配合落实资金；各学校负责组织。')).toEqual({
      lead: ['县教育局'],
      responsible: ['各学校'],
      support: ['县财政局'],
    });
  });

  test.each([
    // Of one clause nobody knows whose it is.
    '保障供水。县水利局负责水源；企业承担抢修费用。',
    '保障供水。县水利局负责水源，县气象局发布预报；县住建局负责管网。',
    '县水利局负责的水库3座；县农业农村局负责的水塘5口，均要加固。',
    '去年县教育局负责体检；县卫健局负责培训，效果良好。',
    '明确职责分工。县水利局负责水源；县住建局负责管网。',
  ])('is read only where all of it is understood: %s', (words) => {
    expect(first(words)).toEqual({});
    expect(notesOf(`${TITLE}1.${words}\n${LAST}`)).toMatch(/县水利局|县农业农村局|县卫健局/);
  });

  test.each([
    ['完成时限：6月底前', { until: '2026-06-30' }],
    ['责任单位：县应急局', { responsible: ['县应急局'] }],
  ])('is not read above %s, which would be of the last body alone', (line, read) => {
    const words = `保障供水。县水利局负责水源；县住建局负责管网。\n${line}`;
    expect(first(words)).toEqual(read);
    expect(notesOf(`${TITLE}1.${words}\n${LAST}`)).toContain('县水利局');
  });

  test('in the section of a group makes no task', () => {
    const text = `${TITLE}一、组织机构\n县住建局负责建设；县城管局负责管理。\n二、任务\n1.清理垃圾。（县城管局负责）\n2.建设公厕。（县住建局负责）\n`;
    expect(said(planOf(text))).toEqual([{ responsible: ['县城管局'] }, { responsible: ['县住建局'] }]);
  });

  test.each(['由县住建局负责的3个项目要提速。', '县水利局负责人带队检查；县水务公司负责人陪同。'])(
    'is none: %s',
    (words) => {
      expect(first(words)).toEqual({});
    },
  );
});

describe('articles below headings', () => {
  const head = '云山县促进创新若干措施\n云山县人民政府  2026年1月15日\n一、支持创新\n第一条 奖励企业。（县科技局）\n';
  test.each([
    ['counted through', '二、支持人才\n第二条 引进人才。（县人社局）\n第三条 建设公寓。（县住建局）\n'],
    ['counted anew', '二、支持人才\n第一条 引进人才。（县人社局）\n第二条 建设公寓。（县住建局）\n'],
  ])('%s are the tasks, and the headings are sections', (_, rest) => {
    const plan = planOf(head + rest);
    expect(plan.sections?.map(({ title, tasks }) => [title, tasks?.length])).toEqual([
      ['支持创新', 1],
      ['支持人才', 2],
    ]);
    expect(said(plan).map(({ responsible }) => responsible)).toEqual([['县科技局'], ['县人社局'], ['县住建局']]);
  });

  test('items below an article stay below it', () => {
    const text =
      '云山县创新若干措施\n第一条 支持企业：\n一、奖励企业。（县科技局）\n二、减免租金。（县财政局）\n第二条 支持人才：\n一、引进人才。（县人社局）\n';
    expect(planOf(text).sections?.map(({ tasks }) => tasks?.length)).toEqual([2, 1]);
  });
});
