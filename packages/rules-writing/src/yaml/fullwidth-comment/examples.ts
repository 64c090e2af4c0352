import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '⟦＃⟧ 说明\n标题: x\n', fixed: '# 说明\n标题: x\n' },
    { yaml: '任务:\n  ⟦＃⟧待补\n  - 序号: 1\n', fixed: '任务:\n  # 待补\n  - 序号: 1\n' },
    { yaml: '标题: x\n⟦＃⟧\n', fixed: '标题: x\n# \n' },
  ],
  good: ['# 说明\n标题: x\n', '标题: 第＃1号工程\n', '任务:\n  - 序号: 1\n    内容: ＃1工程\n'],
};
