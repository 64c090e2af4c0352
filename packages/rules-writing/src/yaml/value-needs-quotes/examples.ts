import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: ⟦[重点]推进对接⟧\n',
      fixed: '任务:\n  - 序号: 1\n    内容: "[重点]推进对接"\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: ⟦牵头部门: 市教委⟧\n',
      fixed: '任务:\n  - 序号: 1\n    内容: "牵头部门: 市教委"\n',
    },
    { yaml: '标题: ⟦*为重点任务⟧\n', fixed: '标题: "*为重点任务"\n' },
    { yaml: '标题: ⟦@上海发布⟧\n', fixed: '标题: "@上海发布"\n' },
    { yaml: '标题: ⟦"文""会"无纸化⟧\n', fixed: '标题: \'"文""会"无纸化\'\n' },
    { yaml: '标题: ⟦>5%的增长⟧\n', fixed: '标题: ">5%的增长"\n' },
  ],
  good: [
    '标题: "[重点]推进"\n',
    '任务:\n  - 序号: 1\n    牵头: [市教委, 市公安局]\n',
    '标题: 甲：乙\n',
    '标题: |\n  第一行\n',
  ],
};
