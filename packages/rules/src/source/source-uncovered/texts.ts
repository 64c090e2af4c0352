import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '原文的每一段都应收入方案', en: 'Every passage of the official text is in the plan' },
  why: {
    zh: '原文中没有收入方案的段落，可能是漏掉的任务。不属于任务的文字（网页栏目、版记等），写进“其他”，注明出处。',
    en: 'A passage that the plan does not hold may be a task that was lost. Words that are no task (page furniture, imprint) belong in `passages`, with their anchor.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly lines?: Localized;
  readonly text?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly start?: number;
  readonly end?: number;
  readonly count?: number;
  readonly percent?: number;
};

export const texts = {
  messages: {
    passage: {
      zh: '原文{lines}没有收入方案：“{text}”。请补上相应的标题或任务，或写进“其他”。',
      en: 'The plan does not hold {lines} of the source: “{text}”. Add the heading or task, or put it in `passages`.',
    },
    more: {
      zh: '原文还有 {count} 段没有收入方案；目前已收入全文的 {percent}%。',
      en: 'The plan does not hold {count} more passages; it covers {percent}% of the source.',
    },
  },
} as const satisfies RuleTexts;
