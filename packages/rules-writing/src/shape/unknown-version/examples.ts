import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '工作方案: ⟦2⟧\n标题: 甲\n' },
    { yaml: 'workplan: "⟦1⟧"\ntitle: a\n' },
    { yaml: '工作方案: ⟦2016年工作要点⟧\n' },
    { yaml: 'workplan: ⟦1.0⟧\n' },
  ],
  good: ['工作方案: 1\n标题: 甲\n', 'workplan: 1\ntitle: a\n', '标题: 甲\n'],
};
