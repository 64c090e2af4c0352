import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '一个文件只用一种语言的键', en: 'A file uses the keys of one language' },
  why: {
    zh: '键可以写中文，也可以写英文，但一个文件里混用会让人难读、难搜。请统一；整份转换可用 workplan convert。',
    en: 'Keys may be Chinese or English, but a file that mixes them is hard to read and search. Use one set; `workplan convert` changes a whole file.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly key: string;
  readonly to: string;
};

export const texts = {
  messages: {
    english: {
      zh: '这份方案用中文键，这里却写了英文键“{key}”。请改为“{to}”。',
      en: 'This plan has Chinese keys, but `{key}` is English. Write `{to}`.',
    },
    chinese: {
      zh: '这份方案用英文键，这里却写了中文键“{key}”。请改为“{to}”。',
      en: 'This plan has English keys, but `{key}` is Chinese. Write `{to}`.',
    },
  },
  fixes: { rename: { zh: '改为“{to}”', en: 'Rename to `{to}`' } },
} as const satisfies RuleTexts;
