import type { RuleTexts } from '../rule.js';

/** A rule that failed says so itself; it has no check of its own. */
export const internalErrorTexts = {
  title: { zh: '检查程序自身出错', en: 'A rule failed' },
  why: {
    zh: '某条规则在检查这份方案时出错，其余规则照常运行。这是本工具的缺陷，请把方案（或能重现问题的片段）报告给我们。',
    en: 'One rule failed on this plan; all others ran. This is a defect of the tool: please report it with the plan, or the part that shows it.',
  },
  messages: {
    crashed: {
      zh: '规则 {rule} 检查时出错（{detail}），其余规则已照常运行。这是工具的缺陷，请报告。',
      en: 'Rule {rule} failed ({detail}); all other rules ran. This is a defect of the tool, please report it.',
    },
  },
} as const satisfies RuleTexts;
