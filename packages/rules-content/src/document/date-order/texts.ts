import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '日期的先后要合理', en: 'Dates come in a sensible order' },
  why: {
    zh: '方案先印发、后执行：成文日期不应晚于期间的最后一天，时限和进展不应早于成文日期；标题、期间和文号的年份应当一致。先后颠倒，多半是年份写错了。',
    en: 'A plan is issued before it is carried out: the date of issue is not after the period, deadlines and progress are not before the date of issue; title, period and number say the same year. Where the order is reversed, a year is often mistyped.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly issued?: string;
  readonly to?: string;
  readonly text?: string;
  readonly date?: string;
};

export const texts = {
  messages: {
    issued: {
      zh: '成文日期 {issued} 晚于期间的最后一天 {to}。请核对期间和成文日期。',
      en: 'The date of issue {issued} is after the period ends, {to}. Check both.',
    },
    deadline: {
      zh: '“{text}”（到 {date} 为止）早于成文日期 {issued}，印发时已经过期。请核对年份。',
      en: '{text} (until {date}) was over when the plan was issued, {issued}. Check the year.',
    },
    progress: {
      zh: '进展日期 {date} 早于成文日期 {issued}。请核对年份。',
      en: 'The progress of {date} is before the date of issue, {issued}. Check both.',
    },
    title: {
      zh: '标题写的是{text}年，期间是“{to}”。请核对。',
      en: 'The title says {text}, the period {to}.',
    },
    number: {
      zh: '文号的年份 {text} 与成文日期 {issued} 不一致。请核对。',
      en: 'The year {text} of the number and the date {issued} disagree. Check both.',
    },
  },
  related: {
    period: { zh: '期间在这里', en: 'The period is here' },
    issued: { zh: '成文日期在这里', en: 'The date of issue is here' },
  },
} as const satisfies RuleTexts;
