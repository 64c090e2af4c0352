import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '责任单位要列全', en: 'Role lists are complete' },
  why: {
    zh: '“等”表示还有别的单位，但没有写是谁，被省略的单位不会认为这是自己的任务。请把单位列全；确实无法列全的，可写“市政府相关部门”这样的集合。',
    en: '等 says that others answer too without naming them, and those left out will not take the task as theirs. List all bodies, or use a collective such as 市政府相关部门.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly names?: readonly string[];
};

export const texts = {
  messages: {
    open: {
      zh: '除{names}外，“等”还包括哪些单位？请列全。',
      en: 'Besides {names}, whom does 等 stand for? List them all.',
    },
    alone: { zh: '这里只有“等”，没有写任何单位。', en: 'Only 等 stands here, without any body.' },
  },
} as const satisfies RuleTexts;
