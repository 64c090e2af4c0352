import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 甲\n地区: 上海市\n⟦标题⟧: 乙\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头: [市教委]\n    ⟦lead⟧: [市公安局]\n' },
    { yaml: '任务:\n  - 序号: 1\n    内容: 甲\n    ⟦内容⟧: 丙\n' },
    { yaml: '公文: {文号: 甲, ⟦\u2F42号⟧: 乙}\n' },
  ],
  good: ['标题: 甲\n地区: 上海市\n', '任务:\n  - 序号: 1\n  - 序号: 2\n', '公文:\n  标题: 通知\n标题: 安排\n'],
};
