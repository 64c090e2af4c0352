import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '填报单位应是任务的责任单位', en: 'Bodies that report are bodies of the task' },
  why: {
    zh: '进展由任务的牵头、责任或配合单位填报，单位名称与责任分工的写法一致，统计时才能归到同一个单位。责任分工以“等”结尾或写“各区政府”的，不作检查。',
    en: 'Progress is reported by a body that the task names, under the name that the attribution has: then it counts for the right body. Lists that end in 等 and collectives such as 各区政府 are not checked.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly body: string;
  readonly names: string;
};

export const texts = {
  messages: {
    strange: {
      zh: '“{body}”不在这项任务的责任分工中（{names}）。请核对填报单位。',
      en: '{body} is no body of this task ({names}). Check who reported.',
    },
  },
} as const satisfies RuleTexts;
