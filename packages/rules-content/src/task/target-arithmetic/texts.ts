import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '数据要算得对', en: 'Figures add up' },
  why: {
    zh: '部分、总量和占比三个数能互相验算。四舍五入或舍去尾数都可以，“余”“多”“约”“近”“超过”“突破”按其意思放宽；仍然对不上的，总有一个数写错了。',
    en: 'A part, its whole and its share can be checked against each other. Rounding and cutting off are both fine, and 余, 多, 约, 近, 超过, 突破 are taken as bounds; where they still disagree, one of the three is wrong.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly part: string;
  readonly whole: string;
  readonly share?: string;
  readonly computed?: string;
};

export const texts = {
  messages: {
    share: {
      zh: '{part} 占 {whole} 的 {computed}，写的是 {share}。请核对。',
      en: '{part} of {whole} is {computed}; {share} is written. Check both.',
    },
    excess: {
      zh: '{part} 超过了总量 {whole}。请核对这两个数。',
      en: '{part} is more than the whole of {whole}. Check both numbers.',
    },
  },
  related: {
    part: { zh: '部分在这里', en: 'The part is here' },
    whole: { zh: '总量在这里', en: 'The whole is here' },
  },
} as const satisfies RuleTexts;
