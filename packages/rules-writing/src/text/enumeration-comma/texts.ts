import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '并列的引号、书名号之间不用顿号', en: 'No 、 between quoted items or titles' },
  why: {
    zh: '标有引号或书名号的并列成分之间通常不用顿号（GB/T 15834—2011，4.5.3.5）；中间插有括注等其他成分时才用。',
    en: 'Between parallel items in quotation marks or title marks 、 is usually left out (GB/T 15834-2011, 4.5.3.5). It is right only when something else, such as a note in brackets, stands between them.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly marks: string;
};

export const texts = {
  messages: { between: { zh: '“{marks}”之间的顿号可以省去。', en: 'The 、 between {marks} can be left out.' } },
  fixes: { remove: { zh: '删去顿号', en: 'Remove the 、' } },
} as const satisfies RuleTexts;
