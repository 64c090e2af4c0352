import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '完成度写成“75%”或“12/16”', en: 'Completion is written 75% or 12/16' },
  why: {
    zh: '完成度写百分比（75%），或写“已完成数/总数”（12/16），才能比较和汇总。只写一个数字，看不出是百分之几还是多少项。',
    en: 'Completion is a percentage (75%) or a part of a whole (12/16): only then can it be compared. A bare number may be per cent or items.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
};

export const texts = {
  messages: {
    unreadable: {
      zh: '看不出“{text}”完成了多少。请写成百分比（75%）或“已完成数/总数”（12/16）。',
      en: '{text} cannot be read. Write a percentage (75%) or a part of a whole (12/16).',
    },
    tooMuch: { zh: '完成度“{text}”超过了 100%。请核对。', en: 'The completion {text} is more than 100%. Check it.' },
  },
} as const satisfies RuleTexts;
