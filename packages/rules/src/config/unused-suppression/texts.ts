import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '多余的忽略说明', en: 'Suppression without use' },
  why: {
    zh: '用注释忽略的问题已经不存在了。多余的说明会在日后盖住真正的新问题，请删去。',
    en: 'The finding that a comment takes back is no longer there. Left in place, the comment would hide a new one: remove it.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly rule: string;
};

export const texts = {
  messages: {
    line: {
      zh: '下一行没有 {rule} 这类问题，这条忽略说明是多余的。请删去。',
      en: 'The next line has no finding of {rule}. Remove this comment.',
    },
    file: {
      zh: '全文没有 {rule} 这类问题，这条忽略说明是多余的。请删去。',
      en: 'The file has no finding of {rule}. Remove this comment.',
    },
  },
  fixes: { remove: { zh: '删去这条忽略说明', en: 'Remove this suppression' } },
} as const satisfies RuleTexts;
