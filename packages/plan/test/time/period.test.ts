import { describe, expect, test } from 'vitest';
import { parsePlan, readTime } from '@workplan/core';
import { periodOf } from '@workplan/import';

describe('the period that a title states', () => {
  test.each([
    ['2016年上海市政府电子政务重点工作安排', 2016],
    ['甲市数字建设行动方案（2025-2030年）', '2025-2030'],
    ['乙省质量提升三年行动计划（2021—2023年）', '2021-2023'],
    ['丙县2024—2025年度今冬明春农田水利建设方案', '2024-2025'],
    ['丁市养老服务体系建设方案（2025年—2027年）', '2025-2027'],
    ['戊市二〇二六年工作要点', 2026],
    ['己市２０２６年工作要点', 2026],
    ['庚市“十四五”数字经济发展规划', '十四五'],
    ['辛市“十四五”规划2023年实施计划', 2023],
    ['壬省贯彻《国家标准化发展纲要（2021—2035年）》2024年工作方案', 2024],
    ['癸市2024年上半年工作要点', 2024],
    ['甲市2023年9月—2024年8月专项整治方案', undefined],
    ['乙市到2030年碳达峰行动方案', undefined],
    ['丙市2024年工作总结和2025年工作计划', undefined],
    ['丁市三年行动计划', undefined],
    ['戊市2024-25学年校园安全工作方案', undefined],
    ['己市百年老店保护方案', undefined],
  ])('%s', (title, period) => expect(periodOf(title)).toBe(period));
});

describe('the year of a month without one', () => {
  const deadline = (head: string): string | undefined => {
    const text = `工作方案: 1\n标题: 方案\n${head}任务:\n  - 序号: 1\n    内容: 完成。\n    时限: 6月底前\n`;
    const { plan } = parsePlan(text);
    return plan?.tasks?.[0]?.deadline?.to;
  };

  test.each([
    ['期间: 2026\n', '2026-06-30'],
    ['期间: 2021-2025\n公文:\n  成文日期: 2023-03-01\n', '2023-06-30'],
    ['期间: 2021-2025\n公文:\n  成文日期: 2020-12-01\n', undefined],
    ['期间: 2021-2025\n', undefined],
    ['期间: 十四五\n', undefined],
    ['公文:\n  成文日期: 2023-03-01\n', '2023-06-30'],
    ['', undefined],
  ])('%j', (head, to) => expect(deadline(head)).toBe(to));
});

test.each([
  '自2026年1月1日起施行，有效期至2030年12月31日',
  '有效期至2030年12月31日',
  '6.31前',
  '13.5前',
  '6.30',
  '2.6.30前',
  '1.5前',
  '12.5底前',
])('no certain end: %s', (text) => {
  expect(readTime(text, { year: 2026 })).toEqual({ text, kind: 'unknown' });
});

test.each([
  ['6.30前', '2026-06-30'],
  ['2.28前完成', '2026-02-28'],
  ['6.30底前', '2026-06-30'],
  ['6.05前', '2026-06-05'],
])('a month and a day with a dot: %s', (text, to) => {
  expect(readTime(text, { year: 2026 })).toEqual({ text, kind: 'interval', to });
  expect(readTime(text)).toEqual({ text, kind: 'unknown' });
});
