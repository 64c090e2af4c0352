import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '列表项用英文短横', en: 'List items start with an ASCII dash' },
  why: {
    zh: '全角短横“－”或破折号“—”不能表示列表项，这一行会被当成普通文字。请用英文短横加空格“- ”。',
    en: 'A full-width dash or a long dash starts no list item; the line is read as text. Write an ASCII dash and a space.',
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
      zh: '这里的“{text}”不是列表标记。请改为英文短横加空格“- ”。',
      en: '`{text}` is no list mark. Write an ASCII dash and a space.',
    },
  },
  fixes: { fix: { zh: '改为“- ”', en: 'Replace by `- `' } },
} as const satisfies RuleTexts;
