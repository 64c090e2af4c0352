import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 16\n    分句:\n      - 内容: 、市场监管领域\n        牵头: [市工商局]\n        责任: [市质量技监局, 市食品药品监管局, ⟦等⟧]\n',
    },
    { yaml: 'tasks:\n  - number: 1\n    support:\n      - 市教委\n      - "⟦等⟧"\n' },
    { yaml: '任务:\n  - 序号: 1\n    责任: ⟦等⟧\n' },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 推进政务大厅等建设\n    责任: [市教委, 市政府相关部门]\n',
    'tasks:\n  - number: 1\n    lead: [市教委]\n',
    '任务:\n  - 序号: 1\n    责任:\n      - 同等教育管理中心\n',
    '任务:\n  - 序号: 1\n    责任: [教育部, 等]\n    印作: （教育部等国务院相关部门负责）\n',
    '标注格式:\n  未列全: 等有关单位\n任务:\n  - 序号: 1\n    责任: [市教委, 等]\n',
  ],
};
