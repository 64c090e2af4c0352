import type { RuleExamples } from '@workplan/lint';

const entries = (...dates: readonly string[]): string =>
  `任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      记录:\n${dates
    .map((date) => `        - { 日期: ${date}, 内容: 已接入。 }\n`)
    .join('')}`;

export const examples: RuleExamples = {
  bad: [
    { yaml: entries('2016-06-30', '⟦2016-03-31⟧') },
    { yaml: entries('2016-03-31', '2016-06-30', '⟦2015-09-30⟧', '2016-12-31') },
    {
      yaml: 'tasks:\n  - number: 1\n    clauses:\n      - text: 完成对接。\n        lead: 市教委\n        progress:\n          entries:\n            - date: 2016-06-30\n              text: 已接入。\n            - date: "⟦2016-06-29⟧"\n              text: 已验收。\n',
    },
  ],
  good: [entries('2016-03-31', '2016-06-30'), entries('2016-06-30', '2016-06-30'), entries('2016-06-30', '去年')],
};
