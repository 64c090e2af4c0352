import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '缩进不用制表符', en: 'Indentation holds no tabs' },
  why: {
    zh: '制表符（Tab）不能用来缩进，不同软件显示的宽度也不一样。请改用空格，每级两个。',
    en: 'Tabs cannot be used to indent, and every program shows them with another width. Use spaces, two for each level.',
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
      zh: '行首用了制表符（Tab）。请改为空格，每级两个。',
      en: 'This line starts with a tab. Use spaces, two for each level.',
    },
  },
  fixes: { fix: { zh: '改为空格', en: 'Replace by spaces' } },
} as const satisfies RuleTexts;
