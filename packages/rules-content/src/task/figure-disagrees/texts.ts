import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '同一个数前后要一致', en: 'One quantity has one value' },
  why: {
    zh: '同一个指标在一份文件里出现两个数，读者不知信哪个。确属不同时间、不同范围的，请写明时间或范围；否则请核对后统一。',
    en: 'Where one quantity has two values in a document, readers cannot tell which to trust. State the time or scope where they differ; otherwise check and make them agree.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly measure?: string;
  readonly value: string;
  readonly other: string;
};

export const texts = {
  messages: {
    measure: {
      zh: '“{measure}”在这里是 {value}，前面是 {other}。请核对，或写明时间。',
      en: '{measure} is {value} here, and {other} before. Check, or state the time.',
    },
    group: {
      zh: '这里是“{value}”，前面是“{other}”：同一类单位有两个总数。请核对，或写明范围。',
      en: 'It is {value} here and {other} before: two totals of one group. Check, or state the scope.',
    },
  },
  related: { first: { zh: '前面的数在这里：{other}', en: 'The earlier value is here: {other}' } },
} as const satisfies RuleTexts;
