import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '层级不过深', en: 'Nesting stays shallow' },
  why: {
    zh: '公文的层级不过四五级。层级异常地深，多半是复制或转换出了错；为避免耗尽内存，更深处不再读取。',
    en: 'Official documents have four or five levels. Nesting far beyond that comes from a faulty copy or conversion; deeper parts are not read, so that memory is not used up.',
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
      zh: '从这里起层级太深（超过 64 级），没有再往下读。请检查缩进和括号。',
      en: 'More than 64 levels are not read. Check indentation and brackets.',
    },
  },
} as const satisfies RuleTexts;
