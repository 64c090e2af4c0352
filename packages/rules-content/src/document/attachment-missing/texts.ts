import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '列出的附件要有内容', en: 'An announced attachment is there' },
  why: {
    zh: '正文列出的附件应当随文附上。附件有内容的，写“报告”“章节”“任务”或“正文”；确实没有收到文本的，写“缺: true”，让读者知道它不在这里，而不是被漏掉。',
    en: 'An attachment that is announced should come with the document. Give its `report`, `sections`, `tasks` or `text`; where the text was never received, write `missing: true`, so that readers know it is absent and was not forgotten.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly title?: string;
  readonly text?: string;
  readonly count?: number;
  readonly numbers?: readonly string[];
};

export const texts = {
  messages: {
    empty: {
      zh: '附件“{title}”没有内容。请补上；没有收到的，写“缺: true”。',
      en: 'The attachment {title} has no content. Add it, or write `missing: true`.',
    },
    marked: {
      zh: '附件“{title}”只有标题：已注明缺，收到文本后请补上。',
      en: 'The attachment {title} is marked as missing. Add its text when at hand.',
    },
    both: {
      zh: '附件“{title}”注明缺，却写有内容。内容齐了就删去“缺”。',
      en: 'The attachment {title} is marked as missing, yet has content. Remove `missing` if it is complete.',
    },
    reference: {
      zh: '正文提到“{text}”，方案只列出 {count} 个附件。请核对，或补列。',
      en: 'The text mentions {text}; the plan announces {count} attachments.',
    },
    noneListed: {
      zh: '正文提到附件{numbers}，方案没有列出。请在“附件”下列出；没有收到的，写“缺: true”。',
      en: 'The text mentions attachments {numbers}; the plan announces none.',
    },
  },
} as const satisfies RuleTexts;
