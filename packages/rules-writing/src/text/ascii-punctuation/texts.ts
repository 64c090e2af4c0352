import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '中文里用全角标点', en: 'Chinese text takes full-width punctuation' },
  why: {
    zh: '中文公文使用全角标点（GB/T 15834）。夹在汉字之间的英文逗号、冒号、括号等多是输入法没有切换造成的，印出来间距不齐。数字、网址和英文词内部的标点不受影响。',
    en: 'Official Chinese text uses full-width punctuation (GB/T 15834). ASCII marks between Chinese characters come from the wrong input mode and print unevenly. Marks inside numbers, addresses and Latin words are left alone.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly written?: string;
  readonly right?: string;
};

export const texts = {
  messages: {
    mark: {
      zh: '汉字之间用了英文标点“{written}”，应为“{right}”。',
      en: 'ASCII “{written}” stands in Chinese text; write {right}.',
    },
    brackets: { zh: '中文里用了英文括号，应为“（）”。', en: 'ASCII brackets stand in Chinese text; write （ ）.' },
  },
  fixes: {
    mark: { zh: '改为“{right}”', en: 'Replace by {right}' },
    brackets: { zh: '改为全角括号“（）”', en: 'Replace by full-width brackets' },
  },
} as const satisfies RuleTexts;
