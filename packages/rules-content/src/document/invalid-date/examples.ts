import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '公文:\n  成文日期: ⟦2016-02-30⟧\n' },
    { yaml: '公文:\n  成文日期: ⟦2016年2月18日⟧\n', fixed: '公文:\n  成文日期: 2016-02-18\n' },
    { yaml: 'document:\n  issued: "⟦2016/2/18⟧"\n', fixed: 'document:\n  issued: "2016-02-18"\n' },
    { yaml: '公文:\n  成文日期: ⟦二〇一六年二月十八日⟧ # 旧写法\n', fixed: '公文:\n  成文日期: 2016-02-18 # 旧写法\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      记录:\n        - 日期: ⟦2016.6⟧\n          内容: 启动\n        - 日期: ⟦2016-13-01⟧\n          内容: 完成\n        - 日期: ⟦上周⟧\n          内容: 验收\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 启动后，⟦2023年2月29日⟧前\n  - 序号: 2\n    内容: 完成验收。\n    时限: ⟦4月31日⟧前\n',
    },
    {
      yaml: 'tasks:\n  - number: 1\n    text: 完成对接。\n    targets:\n      - measure: 接入事项\n        value: 829\n        unit: 项\n        by: "⟦13月⟧底前"\n  - number: 2\n    text: 完成验收。\n    deadline: ⟦2024-06-31⟧\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 2月29日前\n  - 序号: 2\n    内容: 完成验收。\n    时限: 2023-2024年\n  - 序号: 3\n    内容: 完成评估。\n    时限: 启动后18个月内，每月31日报送\n',
    '公文:\n  成文日期: 2016-02-29\n',
    'document:\n  issued: "2018-12-23"\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 2016年6月底前\n    进展:\n      记录:\n        - 日期: 2016-06-30\n          内容: 已完成\n',
  ],
};
