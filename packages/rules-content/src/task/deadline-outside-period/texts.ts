import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '时限应在方案期间之内', en: 'Deadlines lie within the period' },
  why: {
    zh: '方案管一段时间的工作，时限落在这段时间之外，要么年份写错，要么不属于这份方案。跨年度的任务可写“今明两年”等跨期时限。',
    en: 'A plan covers a period; a deadline outside it has a mistyped year or belongs to another plan. Work that runs on can have a span such as 今明两年.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
  readonly date: string;
  readonly limit: string;
};

export const texts = {
  messages: {
    after: {
      zh: '时限“{text}”（到 {date}）晚于期间的最后一天 {limit}。请核对年份，或把期间写长。',
      en: 'The deadline {text} (until {date}) is after the period, which ends on {limit}. Check the year or the period.',
    },
    before: {
      zh: '时限“{text}”（到 {date}）早于期间的第一天 {limit}。请核对年份。',
      en: 'The deadline {text} (until {date}) is before the period, which starts on {limit}. Check the year.',
    },
  },
  related: { period: { zh: '期间在这里', en: 'The period is here' } },
} as const satisfies RuleTexts;
