import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '缩进只用普通空格', en: 'Indentation is made of plain spaces' },
  why: {
    zh: '全角空格或不间断空格看起来像缩进，但会被当成键名的一部分，这一行因此脱离所属的任务或章节。请改用普通（半角）空格。',
    en: 'Full-width or no-break spaces look like indentation but become part of the key, so that the line leaves its task or section. Use plain spaces.',
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
      zh: '行首用了全角空格（或不间断空格），缩进不起作用。请改为普通空格。',
      en: 'Only plain spaces indent. Use these.',
    },
  },
  fixes: { fix: { zh: '改为普通空格', en: 'Replace by plain spaces' } },
} as const satisfies RuleTexts;
