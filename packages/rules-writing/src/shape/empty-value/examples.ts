import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 甲\n⟦地区⟧:\n' },
    { yaml: '⟦标题⟧: ""\n' },
    { yaml: '标题: 甲\n任务:\n  - 序号: 1\n  ⟦-⟧\n' },
    { yaml: 'title: a\n⟦period⟧: ~\n⟦tasks⟧: []\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头:\n      - 市教委\n      ⟦-⟧\n' },
    { yaml: '任务:\n  - 标题: 甲\n    其他栏:\n      - 乙\n      ⟦-⟧\n' },
  ],
  good: [
    '标题: 甲\n公文:\n  排列: []\n',
    '标题: 甲\n地区: 上海市\n',
    '任务:\n  - 序号: 0\n',
    '标题: 无\n任务:\n  - 序号: 1\n    牵头: [市教委]\n',
    '任务:\n  - 标题: 甲\n    其他栏:\n      - 乙\n      - ""\n',
  ],
};
