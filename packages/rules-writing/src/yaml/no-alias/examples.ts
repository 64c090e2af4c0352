import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: ⟦&t⟧ 工作安排\n' },
    { yaml: '标题: ⟦*t⟧\n' },
    { yaml: '标题: ⟦!!str⟧ 2016\n' },
    { yaml: '任务:\n  - 序号: 1\n    牵头: [⟦*a⟧]\n' },
  ],
  good: ['标题: "*t"\n', '标题: 甲&乙\n', '任务:\n  - 序号: 1\n    内容: 完成100%!\n'],
};
