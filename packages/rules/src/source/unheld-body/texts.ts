import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '印出的单位都在责任分工里', en: 'Every body that is printed has a role' },
  why: {
    zh: '“原样”“印作”印出的单位，或者“内容”里“牵头单位：”等字样后面的单位，如果“牵头”“责任”等都没有写，按单位查任务时就会漏掉，督办也找不到人。',
    en: 'A body that the printed form of a task names, or its words behind 牵头单位： and the like, and no role list holds is missed by every query for its tasks, and by whoever follows them up.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
};

export const texts = {
  messages: {
    unheld: {
      zh: '这里印有“{name}”，责任分工里却没有。请补进责任分工；不再负责的，一并从这里删去。',
      en: '{name} is printed here, and no role list holds it. Add it to a list, or take it out here too.',
    },
  },
} as const satisfies RuleTexts;
