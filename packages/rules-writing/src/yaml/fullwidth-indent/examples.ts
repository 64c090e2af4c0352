import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n⟦　⟧- 序号: 1\n', fixed: '任务:\n  - 序号: 1\n' },
    { yaml: '公文:\n⟦\u00a0\u00a0⟧标题: 通知\n', fixed: '公文:\n  标题: 通知\n' },
    {
      yaml: '公文:\n⟦　⟧标题: 通知\n　文号: 沪府办发〔2016〕6号\n',
      fixed: '公文:\n  标题: 通知\n  文号: 沪府办发〔2016〕6号\n',
    },
  ],
  good: ['任务:\n  - 序号: 1\n', '标题: 全角　空格在文字中间\n', '标题: x\n　\n地区: 上海市\n'],
};
