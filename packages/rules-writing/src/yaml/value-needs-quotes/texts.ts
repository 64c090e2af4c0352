import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '特殊开头的内容要加引号', en: 'Some values need quotes' },
  why: {
    zh: '以 [ 、{、*、&、!、%、@、` 等符号开头，或中间有“: ”（英文冒号加空格）的内容，会被当成别的写法，读出来残缺或出错。请给整个内容加引号。',
    en: 'A value that starts with [ { * & ! % @ ` or holds a colon and a space is read as something else, or not at all. Put the whole value in quotes.',
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
      zh: '“{text}”中的符号会被当成别的写法，内容会读错。请给整个内容加引号。',
      en: 'The signs in `{text}` would be read as something else. Quote the whole value.',
    },
  },
  fixes: { fix: { zh: '给内容加引号', en: 'Quote the value' } },
} as const satisfies RuleTexts;
