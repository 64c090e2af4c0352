import type { RuleExamples } from '@workplan/lint';

const report = (tasks: string): string =>
  `附件:\n  - 标题: 报告\n    报告:\n      章节:\n        - 标题: 进展\n          条目:\n            - 内容: 已完成。\n              任务: ${tasks}\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: `任务:\n  - 序号: 1\n    内容: 完成对接。\n${report('[1, ⟦2⟧]')}` },
    { yaml: `任务:\n  - 序号: （一）\n    内容: 完成对接。\n${report('["⟦（三）⟧", （一）]')}` },
    {
      yaml: 'tasks:\n  - number: 1.1\n    text: A\nattachments:\n  - title: Report\n    report:\n      sections:\n        - title: Progress\n          items:\n            - text: Done.\n              tasks:\n                - 1.1\n                - ⟦1.2⟧\n',
    },
  ],
  good: [
    `任务:\n  - 序号: 1\n    内容: 完成对接。\n  - 序号: 2\n    内容: 推进共享。\n${report('[2, "1"]')}`,
    `任务:\n  - 序号: （四）\n    内容: 完成对接。\n${report('[4]')}`,
    report('[3, 36]'),
  ],
};
