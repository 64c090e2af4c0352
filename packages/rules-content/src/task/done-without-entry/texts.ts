import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '已完成的任务应写明完成情况', en: 'What is done says how' },
  why: {
    zh: '状态写“已完成”的，至少要有一条进展记录写明做了什么、何时完成，否则无从核实，也写不进通报。状态还要与最近一次的完成度相符。',
    en: 'A task whose status is done has at least one entry that says what was done and when. Without it nobody can check it, and a circular has nothing to say. The status agrees with the last completion.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly text?: string;
};

export const texts = {
  messages: {
    none: {
      zh: '状态是“已完成”，但没有进展记录。请补写完成情况。',
      en: 'The status is done, and no entry says what was done. Add one.',
    },
    share: {
      zh: '状态与最近一次的完成度“{text}”不符。请核对。',
      en: 'The status and the last completion, {text}, disagree. Check both.',
    },
  },
} as const satisfies RuleTexts;
