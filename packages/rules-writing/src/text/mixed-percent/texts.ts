import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '全文百分号写法一致', en: 'One form of the percent sign' },
  why: {
    zh: '同一份公文里“%”和“％”并用，印出来宽窄不一，检索和统计时也会漏掉一部分。请统一用一种，通常用半角“%”。',
    en: 'A document that mixes % and ％ prints unevenly, and a search for one misses the other. Keep to one of them, usually the half-width %.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly rare: string;
  readonly rareCount: number;
  readonly main: string;
  readonly mainCount: number;
};

export const texts = {
  messages: {
    mixed: {
      zh: '百分号写法不一：“{rare}”{rareCount}处，“{main}”{mainCount}处，请统一。',
      en: 'Two percent signs: {rare} in {rareCount} place(s), {main} in {mainCount}. Keep to one.',
    },
  },
  related: { main: { zh: '另一种写法“{main}”', en: 'The other form, {main}' } },
} as const satisfies RuleTexts;
