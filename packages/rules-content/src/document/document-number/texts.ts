import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '发文字号要规范', en: 'The document number follows the rule' },
  why: {
    zh: '发文字号由机关代字、年份、序号组成，例如“沪府办发〔2016〕6号”：年份写全并用六角括号〔〕，序号前不写“第”、不补 0，“号”前不留空格（GB/T 9704—2012 第7.2.5条）。写法不一，检索和引用都会落空。',
    en: 'A document number is an agency code, a year and a serial, such as 沪府办发〔2016〕6号: the year in full in 〔〕, the serial without 第 or leading zeros, no space before 号 (GB/T 9704-2012, 7.2.5). Other spellings are missed by searches and references.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text?: string;
  readonly canonical?: string;
  readonly problems?: Localized;
  readonly year?: number;
  readonly first?: number;
  readonly latest?: number;
};

export const texts = {
  messages: {
    form: {
      zh: '文号“{text}”写法不规范：{problems}。应写“{canonical}”。',
      en: 'The number {text} is not written by the rule: {problems}. Write {canonical}.',
    },
    year: {
      zh: '文号的年份 {year} 不合情理：应在 {first} 年至 {latest} 年之间。请核对。',
      en: 'The year {year} of the number should lie between {first} and {latest}. Please check.',
    },
    yearOpen: {
      zh: '文号的年份 {year} 不合情理：不会早于 {first} 年。请核对。',
      en: 'The year {year} of the number is never before {first}. Please check.',
    },
    unreadable: {
      zh: '“{text}”不像文号。应写成“沪府办发〔2016〕6号”的样子；没有文号的写“无”。',
      en: '{text} is no document number. Write it like 沪府办发〔2016〕6号, or 无 when there is none.',
    },
  },
  fixes: { rewrite: { zh: '改为“{canonical}”', en: 'Change to {canonical}' } },
} as const satisfies RuleTexts;
