import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '出处要指到这段文字所在的地方', en: 'An anchor points at the place of its text' },
  why: {
    zh: '原文增删段落后行号会变，出处便指到别处，读者按出处找不到依据。文字在原文中仍然存在时，改正出处即可。',
    en: 'When paragraphs are added to the official text, line numbers shift and anchors point elsewhere. Where the words are still in the text, moving the anchor is enough.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: Localized;
  readonly anchor: string;
  readonly moved?: string;
  readonly lines: Localized | readonly string[];
  readonly count?: number;
};

export const texts = {
  messages: {
    elsewhere: {
      zh: '出处 {anchor} 不是{name}的文字，它在原文{lines}。请把出处改为 {moved}。',
      en: 'At {anchor} the source does not have {name}; it stands in {lines}. Change the anchor to {moved}.',
    },
    cut: {
      zh: '出处 {anchor} 只包括{name}的一部分，全文在原文{lines}。请把出处改为 {moved}。',
      en: 'The anchor {anchor} holds only a part of {name}; all of it stands in {lines}. Change the anchor to {moved}.',
    },
    wide: {
      zh: '出处 {anchor} 的范围比{name}的文字大得多，这段文字只在原文{lines}。请把出处改为 {moved}。',
      en: 'The anchor {anchor} holds much more than {name}, which stands in {lines} only. Change the anchor to {moved}.',
    },
    several: {
      zh: '出处 {anchor} 不是{name}的文字；原文有 {count} 处相同的文字（第 {lines} 行等），不能确定是哪一处。请选定其中一处。',
      en: 'At {anchor} the source does not have {name}; the same words stand in {count} places (lines {lines} …). Choose one of them.',
    },
  },
  fixes: { move: { zh: '把出处改为 {moved}', en: 'Change the anchor to {moved}' } },
} as const satisfies RuleTexts;
