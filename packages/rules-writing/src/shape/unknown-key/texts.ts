import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '只用格式里有的键', en: 'Only keys of the format' },
  why: {
    zh: '格式里没有的键不会被读取，它下面的内容等于没有写。请改用格式里的键；编写人自己的说明请写在“备注”里。',
    en: 'A key that the format does not have is not read, so what stands below it counts for nothing. Use a key of the format; remarks of your own go into `note`.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly key: string;
  readonly to?: string;
  readonly place: Localized;
  readonly known?: readonly string[];
  readonly home?: Localized;
};

export const texts = {
  messages: {
    near: {
      zh: '“{place}”里没有“{key}”这个键。是不是“{to}”？',
      en: '`{key}` is no key of a {place}. Did you mean `{to}`?',
    },
    elsewhere: {
      zh: '“{key}”是“{home}”的键，不能写在“{place}”里。请检查缩进，或移到该写的地方。',
      en: '`{key}` belongs to a {home}, not to a {place}. Check the indentation, or move it.',
    },
    unknown: {
      zh: '“{place}”里没有“{key}”这个键。这里可以写：{known}。',
      en: '`{key}` is no key of a {place}. It can have: {known}.',
    },
  },
  fixes: { rename: { zh: '改为“{to}”', en: 'Rename to `{to}`' } },
} as const satisfies RuleTexts;
