import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '标题: 甲\n任务:\n  - 序号: 1\n    ⟦牵头部门⟧: [市教委]\n',
      fixed: '标题: 甲\n任务:\n  - 序号: 1\n    牵头: [市教委]\n',
    },
    { yaml: 'title: a\ntasks:\n  - ⟦numbr⟧: 1\n', fixed: 'title: a\ntasks:\n  - number: 1\n' },
    { yaml: '标题: 甲\n⟦文号⟧: 沪府办发〔2016〕6号\n' },
    { yaml: '标题: 甲\n⟦联系电话⟧: 12345\n' },
    { yaml: '标题: 甲\n⟦地 区⟧: 上海市\n', fixed: '标题: 甲\n地区: 上海市\n' },
  ],
  good: ['标题: 甲\n地区: 上海市\n备注: 征求意见稿\n', 'title: a\njurisdiction: 上海市\n', '标题: 甲\nperiod: 2016\n'],
};
