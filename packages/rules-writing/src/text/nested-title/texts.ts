import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '书名号里再用书名号，里层用单书名号', en: 'A title within a title takes 〈〉' },
  why: {
    zh: '书名号里还要用书名号时，外层用“《》”，里层用“〈〉”（GB/T 15834—2011，4.15）。两层都用“《》”，读的人和机器都分不清篇名到哪里为止。',
    en: 'Where a title holds another one, the outer marks are 《》 and the inner ones 〈〉 (GB/T 15834-2011, 4.15). With the same marks twice nobody sees where the title ends.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = Record<never, never>;

export const texts = {
  messages: { nested: { zh: '书名号套用，里层应为“〈〉”。', en: 'The title within this title takes 〈〉.' } },
  fixes: { inner: { zh: '里层改为“〈〉”', en: 'Write 〈〉 inside' } },
} as const satisfies RuleTexts;
