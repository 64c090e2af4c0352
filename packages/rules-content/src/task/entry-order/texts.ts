import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '进展记录按日期先后排列', en: 'Entries of progress stand in the order of their dates' },
  why: {
    zh: '进展记录按日期先后排列，最新的写在最后。排在后面的记录日期反而早，多半是年份或月份写错了。',
    en: 'Entries stand in the order of their dates, the newest last. Where one behind is earlier, a year or a month is often mistyped.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly date: string;
  readonly latest: string;
};

export const texts = {
  messages: {
    earlier: {
      zh: '这条记录的日期 {date} 早于前面的 {latest}。请核对日期，或按先后排列。',
      en: 'The date {date} of this entry is before {latest} above it. Check the date, or put the entries in order.',
    },
  },
} as const satisfies RuleTexts;
