import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '汉字、标点之间不空格', en: 'No space between Chinese characters or beside Chinese marks' },
  why: {
    zh: '从网页、PDF 复制来的文字常在词间、标点前后夹着空格，印出来疏密不一，也查不到完整的词。姓名、标题、并列的发文机关中有意空开的（“张 三”“目 录”“中共中央 国务院”）和序号后的空格不受影响。',
    en: 'Text copied from pages and PDF files often has spaces between words or beside marks; it prints unevenly, and whole words cannot be found. What is set apart on purpose (张 三, 目 录, 中共中央 国务院, lines of a title) and spaces behind numbers are left alone.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = Record<never, never>;

export const texts = {
  messages: { space: { zh: '这里有多余的空格。', en: 'This space is not needed.' } },
  fixes: { remove: { zh: '删去空格', en: 'Remove the space' } },
} as const satisfies RuleTexts;
