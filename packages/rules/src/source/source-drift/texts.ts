import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '方案的文字与原文一致', en: 'The plan says what the official text says' },
  why: {
    zh: '方案以公文为准。文字与原文不一致，执行的就不是印发的内容。确属原文有误的，请先更正原文；否则恢复原文的文字。',
    en: 'The official text is what holds. Where the plan differs, something else is carried out than was issued. Restore the wording, or correct the official text first.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: Localized;
  readonly anchor?: string;
  readonly count?: number;
  readonly text?: string;
  readonly lines?: Localized;
  readonly source?: string;
  readonly plan?: string;
  readonly more?: number;
};

export const texts = {
  messages: {
    differs: {
      zh: '{name}与原文（{lines}）不一致：原文为「{source}」，方案为「{plan}」。请核对，并恢复原文的文字。',
      en: 'The wording of {name} differs from the source ({lines}): the source has 「{source}」, the plan 「{plan}」. Check it and restore the wording.',
    },
    several: {
      zh: '{name}与原文（{lines}）不一致：原文为「{source}」，方案为「{plan}」，另有 {more} 处不同。请核对，并恢复原文的文字。',
      en: 'The wording of {name} differs from the source ({lines}): the source has 「{source}」, the plan 「{plan}」, and {more} more differences. Check it and restore the wording.',
    },
    typography: {
      zh: '{name}的标点或字符写法与原文（{lines}）不一致：原文为「{source}」，方案为「{plan}」。请照原文书写。',
      en: 'In punctuation or characters {name} differs from the source ({lines}): the source has 「{source}」, the plan 「{plan}」. Check it and restore the wording.',
    },
    lost: {
      zh: '出处 {anchor} 处是「{text}」，不是{name}的文字，原文别处也没有找到。请核对文字和出处。',
      en: 'At {anchor} the source has 「{text}」, not {name}, and the words are nowhere else in it. Check wording and anchor.',
    },
    blank: {
      zh: '出处 {anchor} 处是空行，原文别处也没有找到{name}的文字。请核对文字和出处。',
      en: 'At {anchor} the source is blank, and {name} is nowhere else in it. Check wording and anchor.',
    },
    beyond: {
      zh: '出处 {anchor} 超出了原文（共 {count} 行），原文中也没有找到{name}的文字。请核对文字和出处。',
      en: 'The anchor {anchor} lies beyond the source ({count} lines), and {name} is nowhere in it. Check wording and anchor.',
    },
    attribution: {
      zh: '{name}的责任分工与原文（{lines}）不一致：原文为「{source}」。请核对单位、角色和顺序。',
      en: 'Who answers for {name} differs from the source ({lines}), which has 「{source}」. Check bodies, roles and order.',
    },
    deadline: {
      zh: '{name}的时限与原文（{lines}）不一致：原文为「{source}」，方案为「{plan}」。请核对，并恢复原文的时限。',
      en: 'The deadline of {name} differs from the source ({lines}): the source has 「{source}」, the plan 「{plan}」. Check it and restore the wording.',
    },
    number: {
      zh: '{name}在原文（{lines}）中的序号是「{source}」，方案写的是「{plan}」。请核对。',
      en: 'In the source ({lines}) the number of {name} is 「{source}」, in the plan 「{plan}」. Check it.',
    },
  },
  fixes: { restore: { zh: '恢复原文的文字', en: 'Restore the wording of the source' } },
} as const satisfies RuleTexts;
