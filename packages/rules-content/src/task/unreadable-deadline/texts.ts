import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '时限和期间要能读懂', en: 'Deadlines and periods can be read' },
  why: {
    zh: '读不懂的时限不猜测：与期间、成文日期、正文的比对都不做，到期提醒也没有它。能读懂的写法见 docs/time.zh-CN.md。相对于某件事的时限（收到申请后10日内）和年份不明的节日（春节前）没有确定的日期，请写出日期。',
    en: 'A deadline that cannot be read to its end is not guessed at: it is not compared with the period, the date of issue and the text, and no reminder is due. docs/time.md lists the forms that are read. A deadline that depends on an event (收到申请后10日内) or on a festival without a year (春节前) has no certain date; write the date.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text: string;
};

export const texts = {
  messages: {
    deadline: {
      zh: '时限“{text}”未能识别。请写明日期，例如“6月底前”“明年3月底前”“2027年9月30日前”；长期工作写“持续推进”。',
      en: 'The deadline {text} cannot be read. Write a date such as 6月底前 or 年底前; for lasting work 持续推进.',
    },
    period: {
      zh: '期间“{text}”未能识别。请写成“2026”“2025-2030”或“2026年1月至6月”。',
      en: 'The period {text} cannot be read. Write 2026, 2025-2030 or 2026年1月至6月.',
    },
  },
} as const satisfies RuleTexts;
