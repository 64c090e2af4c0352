import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '标点不连用、不落空', en: 'No doubled and no empty punctuation' },
  why: {
    zh: '“，，”“，。”“（（一期））”多是改稿时没有删净，“（）”“《》”里没有字，多是漏填。问号、叹号可以叠用（GB/T 15834—2011，4.2.3.3），不在此列；“。。。”应为省略号。',
    en: 'Marks such as ，， or ，。 or （（一期）） are left over from editing, and （） or 《》 around nothing mostly wait for words. ？ and ！ may be repeated (GB/T 15834-2011, 4.2.3.3). 。。。 stands for an ellipsis.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly marks: string;
};

export const texts = {
  messages: {
    twice: { zh: '标点重复：“{marks}”，请只留一个。', en: 'Doubled punctuation: {marks}. Keep one.' },
    empty: { zh: '“{marks}”中间没有文字。', en: 'Nothing stands between {marks}.' },
  },
  fixes: { once: { zh: '删去重复的标点', en: 'Remove the doubled mark' } },
} as const satisfies RuleTexts;
