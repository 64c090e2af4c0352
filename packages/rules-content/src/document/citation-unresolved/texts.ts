import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '引用的标题和文号要对得上', en: 'A cited title and its number belong together' },
  why: {
    zh: '同一份文件在一份方案里只能有一个文号，同一个文号也只能对应一份文件。两处不一致，读者无从判断哪一处是对的。请核对后统一；新引用的文件请写入“依据”或“引用”。',
    en: 'Within one plan a document has one number, and a number belongs to one document. Where two places disagree, nobody can tell which is right. Check and make them agree; record newly cited documents in `basis` or `citations`.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly title: string;
  readonly number: string;
  readonly known: string;
};

export const texts = {
  messages: {
    number: {
      zh: '《{title}》在这里的文号是“{number}”，另一处是“{known}”。请核对文号。',
      en: 'Here 《{title}》 has the number {number}, elsewhere {known}. Check both.',
    },
    title: {
      zh: '“{number}”在这里是《{title}》，另一处是《{known}》。请核对标题和文号。',
      en: 'Here {number} is 《{title}》, elsewhere 《{known}》. Check both.',
    },
  },
  related: { known: { zh: '另一处在这里', en: 'The other place is here' } },
} as const satisfies RuleTexts;
