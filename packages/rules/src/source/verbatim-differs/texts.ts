import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '“原样”“印作”与各项内容一致', en: 'What is printed agrees with the fields' },
  why: {
    zh: '“原样”是按原文逐字印出的行，“印作”是按原文印出的责任分工。改了责任单位、时限、内容等而没有改这些，印出来的仍是旧的，两处说法不一。',
    en: '`verbatim` keeps lines, and `printed` an attribution, as the official text prints them. Where a body, a deadline or a text is edited and these are not, the old words are printed, and the plan says two things.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly value: string;
};

export const texts = {
  messages: {
    differs: {
      zh: '这里写的是“{value}”，“原样”或“印作”里却没有，印出来的仍是旧的。请一并修改；按各项内容印出的，删去“原样”或“印作”。',
      en: 'This says {value}, which the printed form beside it does not have: the old words are printed. Change that too, or drop it to print what the fields say.',
    },
  },
} as const satisfies RuleTexts;
