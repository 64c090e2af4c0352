import { describe, expect, test } from 'vitest';
import { deadlinesIn, readTime } from '@workplan/core';
import { lastDeadline } from '../../src/model/time/index.js';

/** A text with the words of its deadline marked, and the day it ends on, in a plan of 2026. */
const DUE: readonly (readonly [string, string])[] = [
  ['推进热线升级，⟦明年底前⟧建成。', '2027-12-31'],
  ['完成对接，⟦今年6月底前⟧完成。', '2026-06-30'],
  ['⟦六月底前⟧印发实施方案。', '2026-06-30'],
  ['力争⟦2026年底前⟧投入使用。', '2026-12-31'],
  ['于⟦9月30日前⟧报送总结。', '2026-09-30'],
  ['确保项目⟦年底前⟧竣工。', '2026-12-31'],
  ['⟦2026年9月⟧建成市级平台。', '2026-09-30'],
  ['⟦三季度⟧完成验收。', '2026-09-30'],
  ['⟦6—9月⟧完成排查整治。', '2026-09-30'],
  ['到⟦2027年⟧，基本建成数字政府。', '2027-12-31'],
  ['到⟦2027年底⟧，形成一批标准规范。', '2027-12-31'],
  ['⟦3月、9月底前⟧各完成一次评估。', '2026-09-30'],
  ['⟦国庆节前⟧完成主干道整治。', '2026-09-30'],
  ['不晚于⟦6月底⟧启动。', '2026-06-30'],
  ['⟦6月底前⟧建成全市统一的公共数据平台。', '2026-06-30'],
  ['⟦12月底前⟧完成80%的改造任务。', '2026-12-31'],
  ['对接国家平台，⟦年底前⟧全面贯通。', '2026-12-31'],
  ['开展清除行动，⟦8月中旬前⟧完成。', '2026-08-20'],
  ['⟦２０２６年６月底前⟧完成。', '2026-06-30'],
  ['⟦2026年 6 月底前⟧完成。', '2026-06-30'],
  ['2026年1-6月完成摸底，⟦7-12月⟧全面实施。', '2026-12-31'],
  ['6月底前上线，⟦2027年⟧实现全覆盖。', '2027-12-31'],
  ['2026年上半年完成招标，⟦下半年⟧开工建设。', '2026-12-31'],
  ['实施2026—2028年行动方案，⟦2026年8月底前⟧完成编制。', '2026-08-31'],
  ['⟦6.30前⟧完成平台建设。', '2026-06-30'],
  ['建设平台，力争⟦12.05 前⟧建成。', '2026-12-05'],
  ['⟦9.30底前⟧完成。', '2026-09-30'],
  ['在2025年试点基础上，⟦年内⟧实现全覆盖。', '2026-12-31'],
];

/** Texts of tasks without a deadline. */
const NOT_DUE: readonly string[] = [
  '单位能耗较2025年底下降10%。',
  '单位能耗比2026年底目标值再降一成。',
  '对2026年9月底前注册的企业予以奖励。',
  '对2016年底前印发的文件进行清理。',
  '清理2026年6月底前出台的文件。',
  '落实2025年6月印发的实施意见。',
  '《办法》自2026年1月1日起施行。',
  '新版目录2026年7月1日施行，做好宣传。',
  '推进青少年内容平台整治。',
  '健全2025年内控制度。',
  '开展2026年内部审计。',
  '传承百年前的工艺。',
  '深化三年行动计划。',
  '分析5月份数据。',
  '截至2026年6月底，已有30家企业入驻。',
  '总结“十四五”以来的做法。',
  '每年6月底前完成一次评估。',
  '到2027年，网上办理率达到80%。',
  '到2026年底，覆盖1000家以上企业。',
  '收到申请后10个工作日内办结。',
  '2026年6月底前完成改造的，按比例补助。',
  '去年底前完成了试点。',
  '持续推进，久久为功。',
  '培育百年品牌，年中央预算内投资稳步增长。',
  '落实好2026年底到期政策的衔接。',
  '鼓励2026年6月底前开工的项目申报补助。',
  '将2026年6月底前建成的项目纳入统计。',
  '与2026年底相比，数量翻一番。',
  '2024年底前未办理登记的，限期补办。',
  '6.31前完成。',
  '13.5前完成。',
  '升级到2.13.1前完成。',
  '增幅在1.5前后。',
  '由8.20前进到8.15。',
  '容积率控制在2.5以内完成。',
  '制定办法，自2026年1月1日起施行，有效期至2030年12月31日。',
  '延长有效期至2026年底。',
  '试行期到2026年12月底。',
];

/** Deadlines that cannot be dated: they are written as they stand, and a rule reports them. */
const UNDATED: readonly string[] = [
  '⟦三年内⟧全部完成改造。',
  '力争⟦两年内⟧建成市级平台。',
  '自本方案印发之日起⟦三个月内⟧出台细则。',
  '⟦春节前⟧完成走访慰问。',
  '⟦2026年秋季学期前⟧完成改造。',
  '⟦2026年汛期前⟧完成加固。',
  '⟦汛期前⟧完成隐患整治。',
  '在⟦主汛期来临前⟧完成除险。',
  '⟦供暖季前⟧完成管网检修。',
  '⟦11月供暖季前⟧完成管网检修。',
  '⟦入冬前⟧完成农房改造。',
  '⟦冬季来临前⟧完成农房改造。',
  '全国⟦“两会”前⟧报送方案。',
  '⟦秋季开学前⟧投入使用。',
  '⟦党代会召开前⟧建成展馆。',
  '⟦峰会召开前⟧完成布展。',
  '⟦本月底前⟧报送名单。',
  '⟦节前⟧完成检查。',
  '建设平台，力争⟦12.5 前⟧建成。',
  '⟦1.5前⟧完成。',
];
/** Words of such times that set no deadline. */
const NO_LIMIT: readonly string[] = [
  '优化审批环节前置条件。',
  '做好供暖前期准备。',
  '开学前的准备工作由学校承担。',
  '做好防汛备汛工作。',
  '当月底前报送上月数据。',
  '收到申请后三个月内完成审批。',
  '清理近三年内建成的项目。',
  '两年内的数据不予公开。',
  '会议召开前报送议题。',
  '提前完成目标。',
];

const context = { year: 2026 };

describe('deadlines in the text of a task', () => {
  test.each(DUE)('%s', (marked, to) => {
    const [before = '', words = ''] = marked.split(/[⟦⟧]/);
    const time = lastDeadline(deadlinesIn(marked.replace(/[⟦⟧]/g, ''), context));
    expect([time?.text, time?.start, time?.to]).toEqual([words, before.length, to]);
  });

  test.each(NOT_DUE)('none: %s', (text) => {
    expect(lastDeadline(deadlinesIn(text, context))).toBeUndefined();
  });

  test.each(UNDATED)('cannot be dated: %s', (marked) => {
    const [before = '', words = ''] = marked.split(/[⟦⟧]/);
    const time = lastDeadline(deadlinesIn(marked.replace(/[⟦⟧]/g, ''), context));
    expect([time?.text, time?.start, time?.kind]).toEqual([words, before.length, 'unknown']);
  });

  test.each(NO_LIMIT)('no limit: %s', (text) => {
    expect(deadlinesIn(text, context)).toEqual([]);
  });

  test('of several, one that cannot be dated leaves open which is the last', () => {
    expect(lastDeadline(deadlinesIn('6月底前启动，汛期前完成。', context))).toBeUndefined();
  });

  test('of several stages, all are found and the last counts', () => {
    const text = '3月底前启动，6月底前完成方案，年底前建成平台。';
    const found = deadlinesIn(text, context);
    expect(found.map((time) => time.text)).toEqual(['3月底前', '6月底前', '年底前']);
    expect(lastDeadline(found)?.text).toBe('年底前');
  });

  test('a stage whose year is not certain leaves the whole open', () => {
    const found = deadlinesIn('明年6月底前启动，12月底前完成。', context);
    expect(found.map((time) => [time.text, time.kind])).toEqual([
      ['明年6月底前', 'interval'],
      ['12月底前', 'unknown'],
    ]);
    expect(lastDeadline(found)).toBeUndefined();
  });

  test.each([
    ['6月底前或7月初完成。', '6月底前或7月初'],
    ['6月底前（或7月初）完成。', '6月底前（或7月初'],
    ['6月底前/7月初完成。', '6月底前/7月初'],
    ['6月底前完成，或于7月初完成。', '6月底前完成，或于7月初'],
    ['6或7月底前完成。', '6或7月底前'],
    ['6月底前或最迟7月开工。', '6月底前或最迟7月'],
  ])('of two times of which either may be meant there is one without a day: %s', (text, words) => {
    const found = deadlinesIn(text, context);
    expect(found.map((time) => [time.text, time.kind, time.to])).toEqual([[words, 'unknown', undefined]]);
    expect(readTime(words, context).kind).toBe('unknown');
  });

  test.each([
    ['2026年Q1完成招标。', '2026-03-31'],
    ['Q3末前建成。', '2026-09-30'],
    ['2026年H1建成。', '2026-06-30'],
    ['采用Q345钢材，年底前建成。', '2026-12-31'],
    ['完善FAQ1前的说明，6月底前完成或基本完成。', '2026-06-30'],
  ])('quarters and halves in letters, and codes that are none: %s', (text, to) => {
    expect(deadlinesIn(text, context).map((time) => time.to)).toEqual([to]);
  });

  test('what ended before the work began is no deadline', () => {
    const text = '2026年1月底前完成动员。';
    expect(deadlinesIn(text, { year: 2026, begins: '2026-02-18' })).toEqual([]);
    expect(deadlinesIn(text, { year: 2026 }).map((time) => time.to)).toEqual(['2026-01-31']);
  });
});
