import type { RuleExamples } from '@workplan/lint';

const dashes = '- '.repeat(64);
const brackets = '['.repeat(64);

export const examples: RuleExamples = {
  bad: [
    { yaml: `任务:\n  ${'- '.repeat(63)}⟦${'- '.repeat(5)}深⟧\n` },
    { yaml: `任务: ${brackets}⟦[⟧${']'.repeat(65)}\n` },
    {
      yaml: `${Array.from({ length: 64 }, (_, depth) => `${' '.repeat(depth)}章节:\n`).join('')}${' '.repeat(64)}⟦章节: 深⟧\n`,
    },
  ],
  good: [
    `任务:\n  ${dashes.slice(0, 60)}浅\n`,
    `任务: ${brackets.slice(0, 60)}${']'.repeat(60)}\n`,
    '章节:\n  - 标题: 甲\n    章节:\n      - 标题: 乙\n',
  ],
};
