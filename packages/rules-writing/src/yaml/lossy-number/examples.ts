import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: ⟦1.10⟧\n', fixed: '任务:\n  - 序号: "1.10"\n' },
    { yaml: '任务:\n  - 序号: ⟦010⟧\n  - 序号: ⟦0x10⟧\n', fixed: '任务:\n  - 序号: "010"\n  - 序号: "0x10"\n' },
    { yaml: 'tasks:\n  - number: ⟦1e3⟧\n', fixed: 'tasks:\n  - number: "1e3"\n' },
  ],
  good: [
    '任务:\n  - 序号: 1\n  - 序号: 10\n',
    '任务:\n  - 序号: "1.10"\n',
    '任务:\n  - 序号: （四）\n    目标:\n      - 指标: 满意率\n        数值: 91.3\n',
  ],
};
