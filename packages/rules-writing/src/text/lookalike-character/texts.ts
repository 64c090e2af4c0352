import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '不用形似字', en: 'No look-alike characters' },
  why: {
    zh: '从PDF等处复制的文字，常把“文”“门”换成外形相同的部首符号或兼容字。看上去没有分别，但查找、统计和单位名称核对都认不出来，换一台电脑还可能显示成方框。',
    en: 'Text copied from a PDF often holds radicals or compatibility forms in place of characters such as 文 or 门. They look the same, yet no search, count or name check recognises them, and some fonts cannot show them.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly written: string;
  readonly code: string;
  readonly right?: string;
};

export const texts = {
  messages: {
    lookalike: {
      zh: '“{written}”（{code}）只是形似，应为“{right}”。',
      en: '“{written}” ({code}) only looks right; write “{right}”.',
    },
    radical: {
      zh: '“{written}”（{code}）是部首符号，不是汉字，请重新输入。',
      en: '“{written}” ({code}) is a radical, no character. Type it again.',
    },
  },
  fixes: { replace: { zh: '改为“{right}”', en: 'Replace by “{right}”' } },
} as const satisfies RuleTexts;
