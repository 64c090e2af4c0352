import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '键后面用英文冒号', en: 'A key ends with an ASCII colon' },
  why: {
    zh: '输入法打出的全角冒号“：”不算键的标记，整行会被当成普通文字，后面的内容也随之读错。键后面应写英文冒号加一个空格，例如：标题: 工作要点。',
    en: 'A full-width colon （：） does not end a key: the whole line is read as text and what follows is misread. Write an ASCII colon and a space, as in `title: …`.',
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
      zh: '这里用了全角冒号“：”，键和内容没有分开。请改为英文冒号加空格“: ”。',
      en: 'A full-width colon does not part key and value. Write an ASCII colon and a space.',
    },
  },
  fixes: { fix: { zh: '改为英文冒号加空格', en: 'Replace by an ASCII colon and a space' } },
} as const satisfies RuleTexts;
