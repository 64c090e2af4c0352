import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '内容里的“#”要加引号', en: 'A # inside a value needs quotes' },
  why: {
    zh: '空格后面的“#”会被当成注释，从这里起的文字会悄悄丢失。内容中确有“#”时，请给整个内容加引号；确实是注释时，请在“#”后空一格。',
    en: 'A # after a space starts a comment: the text from here on is lost without notice. Quote the value if the # belongs to it; leave a space after the # if it is a comment.',
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
      zh: '从“{text}”起的文字被当成注释。属于内容的，请给整个内容加引号；是注释的，请在“#”后空一格。',
      en: 'From `{text}` on, the text is read as a comment. Quote the value, or leave a space after #.',
    },
  },
  fixes: { fix: { zh: '给整个内容加引号', en: 'Quote the whole value' } },
} as const satisfies RuleTexts;
