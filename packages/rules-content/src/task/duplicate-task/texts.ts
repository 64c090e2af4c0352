import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '同一件事只列一次', en: 'One matter is one task' },
  why: {
    zh: '内容相同或几乎相同的两项任务，往往是复制后忘了改，或者同一件事分给了两家。请合并，或写清两者的区别。',
    en: 'Two tasks with the same or nearly the same text were often copied and not changed, or give one matter to two bodies. Merge them, or say what sets them apart.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly percent?: number;
  readonly number: string;
  readonly other: string;
};

export const texts = {
  messages: {
    same: {
      zh: '任务 {number} 与任务 {other} 的内容相同。请合并，或写清区别。',
      en: 'Task {number} is the same as task {other}. Merge them, or say how they differ.',
    },
    similar: {
      zh: '任务 {number} 与任务 {other} 的内容有 {percent}% 相同。请合并，或写清区别。',
      en: 'Task {number} is {percent}% the same as task {other}. Merge them, or say how they differ.',
    },
  },
  related: { first: { zh: '任务 {other} 在这里', en: 'Task {other} is here' } },
} as const satisfies RuleTexts;
