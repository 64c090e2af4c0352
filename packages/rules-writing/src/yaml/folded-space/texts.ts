import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '一段话写成几行，不要多出空格', en: 'A text over several lines must not gain spaces' },
  why: {
    zh: '一段话不加“|”写成几行时，换行处会读成一个空格。汉字之间因此多出空格，印出来、查找和与原文核对都会不同。请把这段话接成一行；确实要分段的，用“|”。',
    en: 'Where a value runs over several lines without `|`, each break is read as a space. Between Chinese characters this space is wrong: print, search and the comparison with the source differ. Put the text on one line; for paragraphs use `|`.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly before: string;
  readonly after: string;
  readonly count: number;
};

export const texts = {
  messages: {
    found: {
      zh: '换行处会读成空格：“{before} {after}”。请接成一行；要分段的，用“|”。',
      en: 'A line break is read as a space: “{before} {after}”. Write one line; for paragraphs use `|`.',
    },
    several: {
      zh: '换行处会读成空格，共 {count} 处，第一处是“{before} {after}”。请接成一行；要分段的，用“|”。',
      en: 'Line breaks are read as spaces, {count} times, first “{before} {after}”. Write one line; for paragraphs use `|`.',
    },
  },
  fixes: { join: { zh: '接成一行，去掉多出的空格', en: 'Join the lines without spaces' } },
} as const satisfies RuleTexts;
