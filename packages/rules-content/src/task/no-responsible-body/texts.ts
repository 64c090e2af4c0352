import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '每项任务都要有单位负责', en: 'Every task has a body that answers for it' },
  why: {
    zh: '没有写明牵头、责任等单位的任务，印发后无人认领，也无法督办。请在任务或其分句下写“牵头”或“责任”。办法、规定等的条文不在此列。',
    en: 'A task without a lead or responsible body is claimed by nobody and cannot be followed up. Add `lead` or `responsible` to the task or its clauses. Articles of regulations need none.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly tasks?: number;
  readonly open?: number;
  readonly number?: string;
};

export const texts = {
  messages: {
    nobody: {
      zh: '任务 {number} 没有写由谁负责。请补上“牵头”或“责任”，例如：责任: [市财政局]。',
      en: 'Task {number} names no lead or responsible body. Add `lead` or `responsible: [市财政局]`.',
    },
    nobodyMostly: {
      zh: '{tasks}项任务中有{open}项没有写由谁负责。需要分工的，请写“牵头”或“责任”。',
      en: '{open} of the {tasks} tasks name no lead or responsible body. Add them if the plan shares out work.',
    },
    nobodyAnywhere: {
      zh: '{tasks}项任务都没有写由谁负责。需要分工的，请写“牵头”或“责任”。',
      en: 'None of the {tasks} tasks names a lead or responsible body. Add them if the plan shares out work.',
    },
  },
} as const satisfies RuleTexts;
