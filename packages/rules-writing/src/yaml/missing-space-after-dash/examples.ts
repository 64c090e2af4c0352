import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  ⟦-⟧序号: 1\n    内容: 完成对接。\n', fixed: '任务:\n  - 序号: 1\n    内容: 完成对接。\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    牵头:\n      - 市教委\n      ⟦-⟧市公安局\n',
      fixed: '任务:\n  - 序号: 1\n    牵头:\n      - 市教委\n      - 市公安局\n',
    },
    { yaml: 'tasks:\n  ⟦-⟧number: 1\n    text: a\n', fixed: 'tasks:\n  - number: 1\n    text: a\n' },
  ],
  good: ['任务:\n  - 序号: 1\n', '---\n标题: x\n', '任务:\n  - 序号: 1\n    内容: -5度以下停工\n'],
};
