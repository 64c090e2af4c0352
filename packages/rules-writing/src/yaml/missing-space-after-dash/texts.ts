import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '列表的短横后面要有空格', en: 'A space follows the dash of a list item' },
  why: {
    zh: '列表项写作“- 内容”。短横后面没有空格时，这一行不再是列表项，而会被当成普通文字。',
    en: 'A list item is written `- value`. Without the space the line is no item but plain text.',
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
      zh: '短横“-”后面缺一个空格，这一行没有成为列表项。请写成“- 内容”。',
      en: 'A space is missing after the dash. Write `- value`.',
    },
  },
  fixes: { fix: { zh: '在短横后加空格', en: 'Add a space after the dash' } },
} as const satisfies RuleTexts;
