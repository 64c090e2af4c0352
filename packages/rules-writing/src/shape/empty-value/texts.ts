import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '键后面要有内容', en: 'Keys and items hold something' },
  why: {
    zh: '只有键没有内容，读的人不知道是漏写还是没有。请补上内容，或把这一行删去。',
    en: 'A key without a value leaves open whether something was forgotten. Fill it in, or remove the line.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly key: string;
};

export const texts = {
  messages: {
    key: {
      zh: '“{key}”后面没有内容。请补上，或删去这一行。',
      en: '`{key}` holds nothing. Fill it in, or remove the line.',
    },
    item: {
      zh: '“{key}”里有一项是空的。请补上，或删去这一项。',
      en: 'One item of `{key}` is empty. Fill it in, or remove it.',
    },
  },
} as const satisfies RuleTexts;
