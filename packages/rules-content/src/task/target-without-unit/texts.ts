import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '目标数值要有单位', en: 'A target has a unit' },
  why: {
    zh: '“184”是184项、184家还是184%，只看数字不知道，也无法与报告的数据比较。请在“计量单位”写明，或直接写“100%”。',
    en: 'A bare 184 may be items, bodies or percent, and cannot be compared with what is reported later. Give the `unit`, or write 100%.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly measure: string;
  readonly value: string;
};

export const texts = {
  messages: {
    none: {
      zh: '目标“{measure}”的数值“{value}”没有单位。请写“计量单位”（项、家、万人次……）；百分比写“{value}%”。',
      en: 'The target {measure}, {value}, has no unit. Add `unit` (项, 家, 万人次 …); write a percentage as {value}%.',
    },
  },
} as const satisfies RuleTexts;
