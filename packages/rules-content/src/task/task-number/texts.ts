import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '任务序号要连续、不重、不乱', en: 'Task numbers run on without gap, repetition or disorder' },
  why: {
    zh: '督办、报告都按序号找任务，序号缺、重、乱，就会找错。全文连续编号，或每个章节重新编号，都可以，但要前后一致；附件各自编号。序号确实不连续的（例如有任务未公开），请在所在章节或附件写“备注”说明。',
    en: 'Reports and follow-up find tasks by number; gaps, repetitions and disorder lead to the wrong task. Numbers may run through the whole plan or start again in each section, but one way throughout; attachments number on their own. Where a gap is meant (tasks that were not published), say so in a `note` of the section or attachment.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly number: string;
  readonly previous: string;
  readonly expected: string;
  readonly missing: string;
};

export const texts = {
  messages: {
    gap: {
      zh: '任务序号从“{previous}”跳到“{number}”，缺 {missing}。请补上任务或重新编号；有意空缺的，在章节写“备注”说明。',
      en: 'Task numbers jump from {previous} to {number}: {missing} missing. Add them, renumber, or say why in a `note`.',
    },
    duplicate: {
      zh: '任务序号“{number}”重复，前面已有一项任务用了它。请改为“{expected}”，或重新编号。',
      en: 'Task number {number} is used twice. Make it {expected}, or renumber.',
    },
    disorder: {
      zh: '任务序号“{number}”次序不对：“{previous}”之后应为“{expected}”。请调整或重新编号。',
      en: 'Task number {number} is out of order: after {previous} comes {expected}.',
    },
    first: {
      zh: '任务序号“{number}”次序不对：第一项应为“{expected}”。请调整或重新编号。',
      en: 'Task number {number} is out of order: {expected} comes first.',
    },
    start: {
      zh: '任务序号从“{number}”开始，而不是“{expected}”。前面是否漏了任务？',
      en: 'Task numbers start at {number}, not {expected}. Are tasks missing?',
    },
    printed: {
      zh: '任务序号“{number}”与前面的“{previous}”不相连。原文如此的照录；导入时漏读的，请补上任务。',
      en: 'Task number {number} does not follow {previous}. Add what the import missed.',
    },
  },
  fixes: { renumber: { zh: '重新编号（改 {count} 处）', en: 'Renumber ({count} places)' } },
  related: { first: { zh: '序号“{number}”先用在这里', en: 'First use of {number}' } },
} as const satisfies RuleTexts;
