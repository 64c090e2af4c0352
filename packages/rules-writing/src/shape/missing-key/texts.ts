import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '必写的键不能缺', en: 'Required keys are there' },
  why: {
    zh: '少了必写的键，方案就不完整：没有“工作方案: 1”，软件认不出格式；任务没有序号或内容，别处就无法引用。请补上。',
    en: 'Without its required keys a plan is incomplete: without `workplan: 1` no program knows the format; a task without number or text cannot be referred to. Add them.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly place: Localized;
  readonly keys?: readonly string[];
  readonly key?: string;
};

export const texts = {
  messages: {
    missing: {
      zh: '“{place}”缺少必写的“{key}”。请补上一行“{key}: …”。',
      en: 'This {place} lacks the required key `{key}`. Add a line `{key}: …`.',
    },
    oneOf: {
      zh: '“{place}”至少要写这些键中的一个：{keys}。',
      en: 'This {place} needs at least one of these keys: {keys}.',
    },
  },
  fixes: { insert: { zh: '补上“{key}”', en: 'Add `{key}`' } },
} as const satisfies RuleTexts;
