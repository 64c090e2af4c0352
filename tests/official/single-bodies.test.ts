import { importNotes, importOfficialText } from '@workplan/core';
import { describe, expect, test } from 'vitest';
import { planOf, said, tasksOf } from './said.js';

const TITLE = '云山县2026年重点任务\n';
const LAST = '2.建设乙平台。（县档案局负责）\n';
const first = (words: string) => said(planOf(`${TITLE}1.${words}\n${LAST}`))[0];

describe('who answers', () => {
  test.each([
    ['新增车位300个（县城管局）', { responsible: ['县城管局'] }],
    ['新建公路60公里（县交通运输局，完成时间：11月底）', { responsible: ['县交通运输局'], until: '2026-11-30' }],
    [
      '新增公交线路6条，责任单位为县交通运输局，完成时限为8月底。',
      { responsible: ['县交通运输局'], until: '2026-08-31' },
    ],
    ['关于用电。请县供电公司压缩办理时间，5月底前见效。', { responsible: ['县供电公司'], until: '2026-05-31' }],
    ['培育企业15家——县科技局牵头，县工信局配合。', { lead: ['县科技局'], support: ['县工信局'] }],
    [
      '建设中心——县科技局、县产投集团负责，9月底前挂牌。',
      { responsible: ['县科技局', '县产投集团'], until: '2026-09-30' },
    ],
    [
      '建成县级分拨中心：县商务局、县交通运输局，11月底前。',
      { responsible: ['县商务局', '县交通运输局'], until: '2026-11-30' },
    ],
    [
      '请县水利局会同县自然资源局核查采砂点，6月20日前报送结果。',
      { responsible: ['县水利局'], support: ['县自然资源局'], until: '2026-06-20' },
    ],
    ['建设援助站。（县司法局商县财政局）', { responsible: ['县司法局'], support: ['县财政局'] }],
    ['发放消费券。（县商务局商县财政局）', { responsible: ['县商务局'], support: ['县财政局'] }],
    [
      '青年路改造：县住建局（牵头）、县城管局；9月底完工。',
      { lead: ['县住建局'], responsible: ['县城管局'], until: '2026-09-30' },
    ],
  ])('%s', (words, read) => {
    expect(first(words)).toEqual(read);
  });

  test.each(['支持县职教中心（县教育局）', '办好县文化馆（县文旅局）'])(
    'a bracket behind a body may say whose it is: %s',
    (words) => {
      const text = `${TITLE}1.${words}\n${LAST}`;
      expect(first(words)).toEqual({});
      const notes = importNotes(importOfficialText(text, { file: '原文.txt' })).map(({ message }) => message.zh);
      expect(notes.join('\n')).toMatch(/县教育局|县文旅局/);
    },
  );
});

test('words below who answers belong to the last item as to those before it', () => {
  const text = `${TITLE}（一）推进加固（县水利局、县财政局）\n完成病险水库5座。\n（二）开展宣传（县水利局、县教育局）\n3月22日前完成宣传。\n`;
  expect(said(planOf(text))).toEqual([
    { responsible: ['县水利局', '县财政局'] },
    { responsible: ['县水利局', '县教育局'], until: '2026-03-22' },
  ]);
});

test('a body that acts at the beginning of a sentence is said', () => {
  const text = `${TITLE}1.县应急局统筹抗旱物资。\n${LAST}`;
  const notes = importNotes(importOfficialText(text, { file: '原文.txt' })).map(({ message }) => message.zh);
  expect(notes.join('\n')).toContain('县应急局');
});

describe('labels', () => {
  test('above items, before any and behind none of them, answer for what stands below', () => {
    const text =
      '云山县2026年儿童工作任务分解书\n责任单位：县教育局\n1.新增学位1000个。\n2.开展防溺水教育。\n责任单位：县卫健局、县民政局\n3.筛查2万人。\n';
    const plan = planOf(text);
    expect(plan.sections?.map(({ sharedRoles, tasks }) => [sharedRoles, tasks?.length])).toEqual([
      [[{ responsible: ['县教育局'] }], 2],
      [[{ responsible: ['县卫健局', '县民政局'] }], 1],
    ]);
    expect(said(plan)).toEqual([{}, {}, {}]);
  });

  test('behind items answer for these', () => {
    const text =
      '云山县2026年儿童工作任务\n1.新增学位1000个。\n责任单位：县教育局\n2.筛查2万人。\n责任单位：县卫健局\n';
    expect(said(planOf(text))).toEqual([{ responsible: ['县教育局'] }, { responsible: ['县卫健局'] }]);
  });

  test('of an order of one card', () => {
    const text =
      '云山县政府督办事项交办单\n交办事项：改造农贸市场\n承办单位：县市场监管局\n协办单位：县住建局\n办结时限：2026年7月31日\n';
    expect(said(planOf(text))).toEqual([{ responsible: ['县市场监管局'], support: ['县住建局'], until: '2026-07-31' }]);
  });
});

describe('times', () => {
  test('3月： at the head of what is done in it', () => {
    const text = '云山县2026年公开日历\n3月：公开财政预算（县财政局）\n9月：开展满意度测评（县政府办）\n';
    const plan = planOf(text);
    expect(said(plan)).toEqual([
      { responsible: ['县财政局'], until: '2026-03-31' },
      { responsible: ['县政府办'], until: '2026-09-30' },
    ]);
    expect(plan.title).toBe('云山县2026年公开日历');
  });

  test.each([
    ['化解时限', '2026-05-31'],
    ['节点时间', '2026-05-31'],
    ['有效期限', undefined],
  ])('%s as a heading', (heading, until) => {
    const text = `${TITLE}序号\t信访事项\t责任单位\t${heading}\n1\t办证难\t县自然资源局\t5月31日\n2\t欠薪\t县人社局\t3月31日\n`;
    expect(said(planOf(text))[0]?.until).toBe(until);
  });
});

test('各校 in the notice of a smaller body', () => {
  const text =
    '云山县教育局关于开展校园安全检查的通知\n各中小学：\n现将有关事项通知如下：\n一、消防安全。各校要检查通道。\n二、报送情况。各校于3月25日前报送报告。\n云山县教育局\n2026年3月2日\n';
  expect(said(planOf(text))).toEqual([{ responsible: ['各校'] }, { responsible: ['各校'], until: '2026-03-25' }]);
  expect(tasksOf(planOf(text))).toHaveLength(2);
});
