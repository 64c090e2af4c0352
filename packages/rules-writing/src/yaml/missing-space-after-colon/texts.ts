import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '键的冒号后面要有空格', en: 'A space follows the colon of a key' },
  why: {
    zh: '“标题:内容”之间没有空格时，整行会被当成一段文字，键不起作用。冒号后面要空一格。',
    en: 'Without a space after the colon, `title:text` is one text and no key. Leave a space after the colon.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
  readonly detail: string;
  readonly lines: number;
};

export const texts = {
  messages: {
    found: {
      zh: '冒号后面缺一个空格，键和内容没有分开。请写成“键: 内容”。',
      en: 'A space is missing after the colon. Write `key: value`.',
    },
  },
  fixes: { fix: { zh: '在冒号后加空格', en: 'Add a space after the colon' } },
} as const satisfies RuleTexts;
