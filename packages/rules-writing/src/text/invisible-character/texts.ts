import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '不夹带隐形字符', en: 'No invisible characters' },
  why: {
    zh: '从网页、微信、PDF复制的文字常夹带看不见的字符。两处看上去一样的名称因此对不上，查找也找不到。请删去。',
    en: 'Text copied from web pages, chats or PDFs often carries characters nobody sees. Two names that look alike then differ, and searches fail. Remove them.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly character: Localized;
  readonly count: number;
};

export const texts = {
  messages: {
    hidden: {
      zh: '这里夹带了{count}个看不见的字符：{character}，请删去。',
      en: '{count} invisible character(s) hide here: {character}. Remove them.',
    },
  },
  fixes: { remove: { zh: '去掉隐形字符', en: 'Remove the invisible characters' } },
} as const satisfies RuleTexts;
