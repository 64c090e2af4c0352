import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '括号、引号成对', en: 'Brackets and quotation marks come in pairs' },
  why: {
    zh: '括号、引号、书名号缺了一半，读者分不清从哪里到哪里；责任分工写在括号里，缺一半还会影响识别。请补上缺的一半，或删去多余的一半。',
    en: 'A bracket, quotation mark or title mark without its other half leaves the reader to guess where it ends, and attributions in brackets cannot be read. Add the missing half or remove the odd one.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly mark: string;
  readonly other: string;
};

export const texts = {
  messages: {
    unclosed: { zh: '“{mark}”后面没有与它配对的“{other}”。', en: '{mark} is never closed: {other} is missing.' },
    unopened: { zh: '“{mark}”前面没有与它配对的“{other}”。', en: '{mark} was never opened: {other} is missing.' },
    reversed: {
      zh: '“{mark}”用反了方向，这里应为“{other}”。',
      en: '{mark} faces the wrong way; {other} belongs here.',
    },
  },
  fixes: { turn: { zh: '改为“{other}”', en: 'Replace by {other}' } },
} as const satisfies RuleTexts;
