import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '集合之外不再单列其成员', en: 'No member beside its collective' },
  why: {
    zh: '“各区县政府”“市政府各部门”已经包括每一个区县、部门。再单列其中一个，读者会以为另有所指。若有意突出某个单位，可改为牵头；若集合只指一部分，可写“相关区县政府”“市政府相关部门”。',
    en: '各区县政府 and 市政府各部门 hold every district and department. One of them listed beside the collective makes readers look for another meaning. To give it weight make it the lead; if only some are meant, write 相关区县政府 or 市政府相关部门.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly collective: string;
};

export const texts = {
  messages: {
    covered: { zh: '“{collective}”已经包括“{name}”，不必再单列。', en: '“{name}” is already among “{collective}”.' },
  },
  related: { collective: { zh: '“{collective}”在这里', en: '“{collective}” stands here' } },
} as const satisfies RuleTexts;
