import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '简称只指一个单位', en: 'A name means one body' },
  why: {
    zh: '几个单位共用一个简称时，收到方案的人分不清是谁的任务。请写能区分的名称。',
    en: 'Where several bodies share a short form, nobody can tell whose task it is. Write a name that tells them apart.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly candidates: readonly string[];
};

export const texts = {
  messages: {
    several: {
      zh: '“{name}”可以指：{candidates}，请写明是哪一个。',
      en: '“{name}” can mean any of: {candidates}. Say which one.',
    },
  },
  fixes: { use: { zh: '改为“{to}”', en: 'Replace by {to}' } },
} as const satisfies RuleTexts;
