import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '牵头单位不再列为责任、配合单位', en: 'A lead is not listed as responsible or supporting too' },
  why: {
    zh: '牵头单位本来就负责，同一处责任分工里不必再列入责任单位；两处都列，印出来重复，统计任务数也会多算。责任单位与配合单位也是如此。',
    en: 'A lead answers for the task anyway. Listed again among the responsible bodies of the same attribution it prints twice and counts twice. So does a responsible body among those that support.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly role: Localized;
  readonly first: Localized;
};

export const texts = {
  messages: {
    both: {
      zh: '“{name}”已是{first}单位，不必再列为{role}单位。',
      en: '“{name}” is {first} already; it need not be {role} too.',
    },
  },
  fixes: { remove: { zh: '从{role}单位中删去“{name}”', en: 'Remove {name} from {role}' } },
  related: { lead: { zh: '“{name}”先列在这里', en: '“{name}” is listed here' } },
} as const satisfies RuleTexts;
