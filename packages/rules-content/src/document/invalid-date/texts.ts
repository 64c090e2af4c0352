import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '日期要写成 2016-02-18', en: 'Dates are written 2016-02-18' },
  why: {
    zh: '成文日期和进展日期写成“年-月-日”，月、日各两位，例如 2016-02-18。别的写法程序读不出先后，单位名称是否有效也就无从按日期判断。时限可以写“6月底前”，写到哪一天的，日历上要有这一天。',
    en: 'The date of issue and the dates of progress are written year-month-day with two digits for month and day, such as 2016-02-18. Other forms cannot be put in order, and whether a name was in force on the date cannot be checked. Deadlines may say 6月底前; a day that one names must be in the calendar.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
  readonly date?: string;
  readonly year?: number;
  readonly month?: number;
  readonly days?: number;
};

export const texts = {
  messages: {
    form: { zh: '日期“{text}”请写成 {date}。', en: 'Write the date {text} as {date}.' },
    noDay: {
      zh: '没有“{text}”这一天：{year}年{month}月只有 {days} 天。',
      en: 'There is no day {text}: {year}-{month} has {days} days.',
    },
    noDayEver: {
      zh: '没有“{text}”这一天：{month}月最多 {days} 天。',
      en: 'There is no day {text}: month {month} has {days} days.',
    },
    noMonth: {
      zh: '“{text}”的月份不对：一年只有 12 个月。',
      en: 'There is no such month: {text}.',
    },
    incomplete: {
      zh: '“{text}”不是完整的日期，请写明年、月、日，例如 2016-02-18。',
      en: '{text} is not a full date. Write it like 2016-02-18.',
    },
    unreadable: {
      zh: '“{text}”不是日期。请写成“年-月-日”，例如 2016-02-18。',
      en: '{text} is not a date. Write it like 2016-02-18.',
    },
  },
  fixes: { rewrite: { zh: '改为 {date}', en: 'Change to {date}' } },
} as const satisfies RuleTexts;
