import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '目标不应是已经做到的', en: 'A target asks for more than is done' },
  why: {
    zh: '目标与报告中已完成的数一样，这项任务就没有新要求。可能是照抄了报告的数，也可能本意是“保持”或“全部下沉”，请写清楚。',
    en: 'A target equal to a result already reported asks for nothing new. The number may have been copied from the report, or the aim may be to keep the level or to move it elsewhere; say which.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly measure: string;
  readonly target: string;
  readonly reported: string;
  readonly value: string;
};

export const texts = {
  messages: {
    met: {
      zh: '目标“{measure}”是 {target}，而报告中“{reported}”已经是 {value}。目标是否已达到？',
      en: 'The target {measure} is {target}, but the report already gives {value} for {reported}. Is it met?',
    },
  },
  related: { figure: { zh: '报告的数据：{reported} {value}', en: 'The reported figure: {reported} {value}' } },
} as const satisfies RuleTexts;
