import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '⟦标题⟧: 甲\r\n', fixed: '工作方案: 1\r\n标题: 甲\r\n' },
    { yaml: '⟦标题⟧: 甲\n', fixed: '工作方案: 1\n标题: 甲\n' },
    {
      yaml: '工作方案: 1\n标题: 甲\n任务:\n  - ⟦内容⟧: 完成对接。\n    责任: [市教委]\n',
      fixed: '工作方案: 1\n标题: 甲\n任务:\n  - 内容: 完成对接。\n    序号: 1\n    责任: [市教委]\n',
    },
    {
      yaml: '⟦工作方案⟧: 1 # 版本\n任务:\n  - 序号: 1\n    内容: 完成对接。 # 待核实\n',
      fixed: '工作方案: 1 # 版本\n标题: （待补）\n任务:\n  - 序号: 1\n    内容: 完成对接。 # 待核实\n',
    },
    {
      yaml: '工作方案: 1\n标题: 甲\n章节:\n  - ⟦任务⟧:\n      - 序号: 1\n        内容: 完成对接。 # 待核实\n',
      fixed:
        '工作方案: 1\n标题: 甲\n章节:\n  - 标题: （待补）\n    任务:\n      - 序号: 1\n        内容: 完成对接。 # 待核实\n',
    },
    { yaml: 'workplan: 1\ntitle: a\ntasks:\n  - ⟦number⟧: 1\n    lead: [市教委]\n' },
    { yaml: '工作方案: 1\n标题: 甲\n依据:\n  - ⟦备注⟧: 只有说明\n' },
    { yaml: '工作方案: 1\n标题: 甲\n原文: ⟦{网址: http://example.com}⟧\n' },
  ],
  good: [
    '工作方案: 1\n标题: 甲\n',
    '工作方案: 1\n标题: 甲\n任务:\n  - 序号: 1\n    内容: 完成对接。\n',
    'workplan: 1\ntitle: a\ntasks:\n  - number: 1\n    clauses:\n      - text: a\n',
    '工作方案: 1\n标题:\n',
  ],
};
