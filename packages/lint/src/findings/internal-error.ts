import type { RuleTexts } from '../rule.js';

/** A rule that failed says so itself; it has no check of its own. A rule that somebody else defined is no fault of ours. */
export const internalErrorTexts = {
  messages: {
    crashed: {
      zh: '规则 {rule} 检查时出错（{detail}），其余规则已照常运行。{ours}',
      en: 'Rule {rule} failed ({detail}); all other rules ran. {ours}',
    },
    ours: { zh: '这是工具的缺陷，请报告。', en: 'This is a defect of the tool, please report it.' },
  },
} as const satisfies RuleTexts;
