import { expect, test } from 'vitest';
import { inlineNumerals } from '../src/lines/inline-numerals.js';

const printed = (text: string): string[] =>
  inlineNumerals(text).map(({ at, numeral }) => `${at} ${numeral.printed.trim()}`);

test.each([
  '全国范围组织方式统一、内容标准一致、考试成绩互认。',
  '遵循简政优化、集中统一、考审分离、依法规范的原则。',
  '规模不一、形式多样。',
  '结构单一、来源唯一、整齐划一、标准归一、用途专一、管理到位。',
])('words that end in 一 begin no heading: %s', (text) => expect(printed(text)).toEqual([]));

test.each([
  ['云山市政务系统一、总体要求', '7 一、'],
  ['云山市重点任务清单一、经济工作', '9 一、'],
  ['云山市工作方案一、总体要求', '7 一、'],
])('a title that a heading runs into is cut: %s', (text, expected) => expect(printed(text)).toEqual([expected]));
