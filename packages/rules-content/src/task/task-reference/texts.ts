import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '报告条目对应的任务要存在', en: 'A report item speaks of tasks that exist' },
  why: {
    zh: '报告条目用序号指向任务，方案和报告才能对照。序号找不到任务，多半是重新编号或删去任务后没有跟着改。',
    en: 'Report items point to tasks by number, so that plan and report can be compared. A number without a task is often left over from renumbering or from a task that was removed.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly number: string;
};

export const texts = {
  messages: {
    unknown: {
      zh: '没有序号为“{number}”的任务。请改为方案中的任务序号，或删去。',
      en: 'There is no task {number}. Give the number of a task, or remove it.',
    },
  },
} as const satisfies RuleTexts;
