import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '注释用英文井号', en: 'A comment starts with an ASCII #' },
  why: {
    zh: '全角“＃”不是注释标记，这一行会被当成内容。请改用英文“# ”。',
    en: 'A full-width ＃ starts no comment; the line would be read as content. Write an ASCII # and a space.',
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
      zh: '这里用了全角井号“＃”，不会被当作注释。请改为英文“# ”。',
      en: 'A full-width ＃ starts no comment. Write an ASCII # and a space.',
    },
  },
  fixes: { fix: { zh: '改为英文井号', en: 'Replace by an ASCII #' } },
} as const satisfies RuleTexts;
