import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '同一层里每个键只写一次', en: 'Each key is written once' },
  why: {
    zh: '同一层里的键写了两次时，各软件取哪一个并不一致，另一个的内容就丢了。这里以第一个为准。请合并，或删去一个。',
    en: 'When a key is written twice in one place, programs differ in which one they take, and the other content is lost. Here the first one counts. Merge the two or remove one.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly key: string;
  readonly first: string;
};

export const texts = {
  messages: {
    twice: {
      zh: '键“{key}”在这一层写了两次，只有第一个起作用。请合并，或删去一个。',
      en: '`{key}` is written twice; only the first counts. Merge them or remove one.',
    },
    alike: {
      zh: '键“{key}”与上面的“{first}”是同一个键，只有第一个起作用。请合并，或删去一个。',
      en: '`{key}` is the same as `{first}` above; only the first counts. Merge them or remove one.',
    },
  },
  related: { first: { zh: '第一次写在这里', en: 'First written here' } },
} as const satisfies RuleTexts;
