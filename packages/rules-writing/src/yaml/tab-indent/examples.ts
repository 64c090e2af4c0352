import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n⟦\t⟧- 序号: 1\n', fixed: '任务:\n  - 序号: 1\n' },
    {
      yaml: '公文:\n⟦\t⟧标题: 通知\n\t文号: 沪府办发〔2016〕6号\n',
      fixed: '公文:\n  标题: 通知\n  文号: 沪府办发〔2016〕6号\n',
    },
    { yaml: '任务:\n  - 序号: 1\n⟦  \t⟧内容: 完成。\n', fixed: '任务:\n  - 序号: 1\n    内容: 完成。\n' },
    { yaml: '前言: "第一行\n⟦\t⟧第二行"\n', fixed: '前言: "第一行\n  第二行"\n' },
    { yaml: '任务:\n  -⟦\t⟧序号: 1\n', fixed: '任务:\n  - 序号: 1\n' },
  ],
  good: ['任务:\n  - 序号: 1\n', '标题:\t有制表符的内容\n', '标题: 甲\t乙\n'],
};
