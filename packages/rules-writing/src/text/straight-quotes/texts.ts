import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '中文用弯引号', en: 'Chinese text takes curved quotation marks' },
  why: {
    zh: '中文的引号是“ ”和‘ ’（GB/T 15834）。英文直引号不分左右，排版后分不清起止，单位名称也可能因此核对不上。',
    en: 'Chinese quotation marks are “ ” and ‘ ’ (GB/T 15834). Straight quotes do not tell left from right, and names written with them may not be recognised.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly right: string;
};

export const texts = {
  messages: {
    straight: {
      zh: '中文里用了英文直引号，应为弯引号{right}。',
      en: 'Straight quotes stand in Chinese text; write {right}.',
    },
  },
  fixes: { curve: { zh: '改为{right}', en: 'Replace by {right}' } },
} as const satisfies RuleTexts;
