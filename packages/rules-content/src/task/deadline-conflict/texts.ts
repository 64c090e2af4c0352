import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '时限与正文要一致', en: 'The deadline agrees with the text' },
  why: {
    zh: '正文写一个完成时间，“时限”写另一个，督办时就各执一词。请核对后统一；分阶段完成的，“时限”写最后完成的时间。',
    en: 'Where the text and the deadline name different dates, each side will point to its own. Make them agree; where the work has stages, the deadline is that of the last.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly deadline: string;
  readonly date: string;
  readonly text: string;
  readonly other: string;
};

export const texts = {
  messages: {
    conflict: {
      zh: '时限“{deadline}”（到 {date}）与正文“{text}”（到 {other}）不一致。请核对后统一。',
      en: 'The deadline {deadline} (until {date}) disagrees with {text} (until {other}) in the text.',
    },
  },
  related: { text: { zh: '正文在这里写“{text}”', en: 'The text says {text} here' } },
} as const satisfies RuleTexts;
