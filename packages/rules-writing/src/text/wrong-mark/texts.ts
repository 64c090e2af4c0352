import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '标点用规范的形式', en: 'Marks in their standard form' },
  why: {
    zh: '省略号用“……”，破折号用“——”，书名号用“《》”，引号用“ “” ”，句末用“。”（GB/T 15834—2011）。用英文键盘打出的“...”“--”“<<”“〝”印出来不合规范。两地、两时之间的一字线“—”不受影响。',
    en: 'Chinese text takes …… for an ellipsis, —— for a dash, 《》 for titles, “” for quotes, and 。 at the end of a sentence (GB/T 15834-2011). A single — between two places or times is right and left alone.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly written: string;
  readonly right: string;
};

export const texts = {
  messages: { wrong: { zh: '“{written}”应写作“{right}”。', en: '“{written}” is written {right}.' } },
  fixes: { right: { zh: '改为“{right}”', en: 'Replace by {right}' } },
} as const satisfies RuleTexts;
