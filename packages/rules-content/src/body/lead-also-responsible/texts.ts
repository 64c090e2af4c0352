import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '牵头单位不再列为责任单位', en: 'A lead is not listed as responsible too' },
  why: {
    zh: '牵头单位本来就负责，同一处责任分工里不必再列入责任单位；两处都列，印出来重复，统计任务数也会多算。',
    en: 'A lead answers for the task anyway. Listed again among the responsible bodies of the same attribution it prints twice and counts twice.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
};

export const texts = {
  messages: {
    both: {
      zh: '“{name}”已是牵头单位，不必再列为责任单位。',
      en: '“{name}” leads already; it need not be listed as responsible too.',
    },
  },
  fixes: { remove: { zh: '从责任单位中删去“{name}”', en: 'Remove {name} from the responsible bodies' } },
  related: { lead: { zh: '“{name}”在这里牵头', en: '“{name}” leads here' } },
} as const satisfies RuleTexts;
