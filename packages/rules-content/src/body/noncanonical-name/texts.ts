import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '责任分工用规范简称', en: 'Attributions use the regular short form' },
  why: {
    zh: '同一单位在责任分工里应当只有一种写法，即本地区的规范简称。俗称、全称混用，汇总、检索任务时会漏掉一部分。',
    en: 'A body has one form in attributions: the short form of its place. Aliases and full names mixed in make a body’s tasks hard to find and to add up.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly preferred: string;
};

export const texts = {
  messages: {
    alias: {
      zh: '“{name}”不是规范简称，应写作“{preferred}”。',
      en: '“{name}” is an alias of {preferred}.',
    },
    full: {
      zh: '责任分工里用简称：“{name}”应写作“{preferred}”。',
      en: 'Write the short form {preferred} for “{name}”.',
    },
  },
  fixes: { use: { zh: '改为“{preferred}”', en: 'Replace by {preferred}' } },
} as const satisfies RuleTexts;
