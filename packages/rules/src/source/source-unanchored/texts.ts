import type { RuleAbout, RuleTexts } from '@workplan/lint';
import type { Localized } from '@workplan/plan';

export const about = {
  title: { zh: '每个标题和任务都要有出处', en: 'Every heading and task has an anchor' },
  why: {
    zh: '出处把方案的文字与原文对应起来。有的写了、有的没写，没写的就无法核对，也发现不了后来的改动。',
    en: 'Anchors tie the words of a plan to the official text. Where one is missing, the words cannot be checked and later changes go unnoticed.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly name: Localized;
  readonly key: Localized;
  readonly anchor?: string;
};

export const texts = {
  messages: {
    found: {
      zh: '{name}没有写“{key}”。这段文字在原文 {anchor}，请补上。',
      en: 'No `{key}` is given for {name}. The words stand at {anchor} of the source; add it.',
    },
    several: {
      zh: '{name}没有写“{key}”，原文中有几处相同的文字。请选定一处补上。',
      en: 'No `{key}` is given for {name}, and the words stand in several places of the source. Add the one that is meant.',
    },
    unknown: {
      zh: '{name}没有写“{key}”，原文中也没有找到相同的文字。请核对文字，再补上出处。',
      en: 'No `{key}` is given for {name}, and the source does not have these words. Check the wording and add the anchor.',
    },
  },
  fixes: { insert: { zh: '补上“{key}: {anchor}”', en: 'Add `{key}: {anchor}`' } },
} as const satisfies RuleTexts;
