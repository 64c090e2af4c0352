import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '时限要能核对', en: 'A deadline can be checked' },
  why: {
    zh: '“尽快”“适时”“早日”没有日期，到时候说不清是否完成。请写出日期（6月底前、年底前），或说明长期坚持（持续推进、每季度末）。',
    en: 'Words such as 尽快 (soon) or 适时 (in due time) name no date, so nobody can say whether the task is late. Give a date (6月底前, 年底前), or say that the work goes on (持续推进, 每季度末).',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text?: string;
  readonly number?: string;
  readonly word?: string;
  readonly verb?: string;
};

export const texts = {
  messages: {
    field: {
      zh: '时限“{text}”没有日期。请写“6月底前”“年底前”，长期工作写“持续推进”。',
      en: 'The deadline {text} names no date. Write a date such as 6月底前 or 年底前; for lasting work 持续推进.',
    },
    text: {
      zh: '任务 {number} 写“{word}{verb}”，却没有任何日期。请在“时限”写明何时完成。',
      en: 'Task {number} says {word}{verb} and names no date. Add a `deadline`.',
    },
  },
} as const satisfies RuleTexts;
