import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '条目的先后与原文一致', en: 'Items come in the order of the official text' },
  why: {
    zh: '方案照原文的顺序编排，便于逐条核对。顺序不同，可能是移动过条目，也可能是出处标错了。',
    en: 'A plan follows the order of its official text, so that both can be read side by side. Another order means that items were moved, or that an anchor is wrong.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: Localized;
  readonly lines: Localized;
  readonly other: Localized;
  readonly otherLines: Localized;
};

export const texts = {
  messages: {
    before: {
      zh: '{name}在原文{lines}，却排在{other}（原文{otherLines}）之后。请核对顺序或出处。',
      en: 'In the source {name} stands in {lines}, but here it comes after {other} ({otherLines}). Check the order or the anchor.',
    },
    behind: {
      zh: '{name}在原文{lines}，却排在{other}（原文{otherLines}）之前。请核对顺序或出处。',
      en: 'In the source {name} stands in {lines}, but here it comes before {other} ({otherLines}). Check the order or the anchor.',
    },
  },
  related: { other: { zh: '对照的条目在这里', en: 'The other item is here' } },
} as const satisfies RuleTexts;
