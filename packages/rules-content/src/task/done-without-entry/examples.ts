import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展: { 状态: ⟦已完成⟧ }\n' },
    { yaml: 'tasks:\n  - number: 1\n    text: 完成对接。\n    progress:\n      status: "⟦done⟧"\n      entries: []\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    分句:\n      - 内容: 完成对接，\n        牵头: 市教委\n        进展:\n          状态: ⟦已完成⟧\n      - 内容: 落实经费。\n        牵头: 市财政局\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      状态: ⟦已完成⟧\n      记录:\n        - { 日期: 2016-06-30, 内容: 部分接入。, 完成度: 60% }\n',
    },
    {
      yaml: 'tasks:\n  - number: 1\n    text: 完成对接。\n    progress:\n      status: ⟦not-started⟧\n      entries:\n        - { date: 2016-06-30, text: 部分接入。, completion: 12/16 }\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      状态: 未启动\n      记录:\n        - { 日期: 2016-06-30, 内容: 正在立项。, 完成度: 0% }\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      状态: 已完成\n      记录:\n        - 日期: 2016-06-30\n          内容: 全部接入。\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展: { 状态: 进行中 }\n',
    '任务:\n  - 序号: 1\n    分句:\n      - 内容: 完成对接。\n        牵头: 市教委\n        进展: { 状态: 已完成 }\n    进展:\n      记录:\n        - { 日期: 2016-06-30, 内容: 全部接入。 }\n',
  ],
};
