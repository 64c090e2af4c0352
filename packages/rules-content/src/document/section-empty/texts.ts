import type { RuleAbout, RuleTexts } from '@workplan/lint';

export const about = {
  title: { zh: '章节不能只有标题', en: 'A section has more than a heading' },
  why: {
    zh: '只有标题的章节，读者会以为内容被漏掉了。请补上下级章节、任务或导语；原文确实没有内容的，用“备注”说明原因。',
    en: 'Readers take a bare heading for lost content. Add sections, tasks or text; where the official text has nothing there, say why in a `note`.',
  },
} as const satisfies RuleAbout;

/** What its findings carry. */
export type Data = {
  readonly title?: string;
};

export const texts = {
  messages: {
    plan: {
      zh: '这份方案没有章节、任务或附件。请写“任务”或“章节”。',
      en: 'This plan has no sections, tasks or attachments. Add `tasks` or `sections`.',
    },
    section: {
      zh: '章节“{title}”是空的。请补上内容，或用“备注”说明。',
      en: 'The section {title} is empty. Add text or tasks, or say why in a `note`.',
    },
    report: {
      zh: '报告章节“{title}”下面没有条目。请补上条目或导语。',
      en: 'The report section {title} has no items. Add items or text.',
    },
  },
} as const satisfies RuleTexts;
