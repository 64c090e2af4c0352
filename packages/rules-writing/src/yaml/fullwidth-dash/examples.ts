import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  ⟦－ ⟧序号: 1\n    内容: 完成。\n', fixed: '任务:\n  - 序号: 1\n    内容: 完成。\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    牵头:\n      ⟦—⟧市教委\n      ⟦——⟧市公安局\n',
      fixed: '任务:\n  - 序号: 1\n    牵头:\n      - 市教委\n      - 市公安局\n',
    },
    { yaml: 'tasks:\n  ⟦– ⟧number: 1\n', fixed: 'tasks:\n  - number: 1\n' },
  ],
  good: ['任务:\n  - 序号: 1\n', '标题: 上海——杭州\n', '任务:\n  - 序号: 1\n    内容: 推进甲—乙对接\n'],
};
