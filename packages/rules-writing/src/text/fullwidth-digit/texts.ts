import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '数字、字母用半角', en: 'Digits and letters are half-width' },
  why: {
    zh: '全角的数字、字母和跟在数字后的“％”“＋”难以检索、统计，同一份公文里也会一宽一窄。阿拉伯数字按 GB/T 15835 写半角。',
    en: 'Full-width digits and letters, and ％ or ＋ beside them, cannot be searched or counted well and make one document look like two. GB/T 15835 prints Arabic digits half-width.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly written: string;
  readonly right: string;
};

export const texts = {
  messages: {
    wide: {
      zh: '“{written}”里有全角字符，应写作“{right}”。',
      en: '“{written}” holds full-width characters; write “{right}”.',
    },
  },
  fixes: { narrow: { zh: '改为“{right}”', en: 'Replace by “{right}”' } },
} as const satisfies RuleTexts;
