import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '引用的文号要规范', en: 'Cited document numbers follow the rule' },
  why: {
    zh: '引用公文要写准文号：年份写全并用六角括号〔〕，序号前不写“第”、不补 0，“号”前不留空格，例如“国办发〔2014〕66号”。正文、“依据”和“引用”都一样。',
    en: 'A cited document is found by its number: the year in full in 〔〕, the serial without 第 or leading zeros, no space before 号, such as 国办发〔2014〕66号. This holds in the text, in `basis` and in `citations`.',
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
      zh: '“{text}”不像文号。应写成“国办发〔2014〕66号”的样子；不知道文号就只写标题。',
      en: '{text} is no document number. Write it like 国办发〔2014〕66号, or give the title alone.',
    },
  },
  fixes: { rewrite: { zh: '改为“{canonical}”', en: 'Change to {canonical}' } },
} as const satisfies RuleTexts;
