import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 甲\n地区: 上海市\n⟦period⟧: 2016\n', fixed: '标题: 甲\n地区: 上海市\n期间: 2016\n' },
    {
      yaml: 'title: a\ntasks:\n  - number: 1\n    ⟦内容⟧: b\n',
      fixed: 'title: a\ntasks:\n  - number: 1\n    text: b\n',
    },
    { yaml: '标题: 甲\n公文: {⟦"title"⟧: 乙, 文号: 丙}\n', fixed: '标题: 甲\n公文: {标题: 乙, 文号: 丙}\n' },
  ],
  good: ['标题: 甲\n地区: 上海市\n', 'title: 甲\njurisdiction: 上海市\n', '标题: title\n地区: lead\n'],
};
