import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '每个单位都写全级别', en: 'Every name has its level word' },
  why: {
    zh: '“市行政审批局、住建局”省去了后一个“市”字。单独摘出这一项，就看不出是市里还是区里的单位。请每个名称都写全。',
    en: 'In 市行政审批局、住建局 the second name leaves out 市. Taken on its own it does not say which level is meant. Write every name in full.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: string;
  readonly whole: string;
};

export const texts = {
  messages: {
    elided: {
      zh: '“{name}”承前省去了级别，应写作“{whole}”。',
      en: '“{name}” leaves out the level word; write {whole}.',
    },
  },
  fixes: { complete: { zh: '改为“{whole}”', en: 'Replace by {whole}' } },
} as const satisfies RuleTexts;
