import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '同一组里不重复列单位', en: 'No body twice in one list' },
  why: {
    zh: '同一任务的同一组单位里，一个单位只列一次；用两个名称列出也算重复。',
    en: 'A list of bodies names each of them once; two names of one body are a repetition too.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly first: string;
};

export const texts = {
  messages: {
    same: { zh: '“{name}”在这一组里已经列过。', en: '“{name}” is already in this list.' },
    other: { zh: '“{name}”与前面的“{first}”是同一个单位。', en: '“{name}” and “{first}” before it are one body.' },
  },
  fixes: { remove: { zh: '删去重复的“{name}”', en: 'Remove the repeated {name}' } },
  related: { first: { zh: '“{first}”先列在这里', en: '“{first}” comes first here' } },
} as const satisfies RuleTexts;
