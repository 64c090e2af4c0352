import type { RuleExamples } from '@workplan/lint';

const SOURCE =
  '一、优化服务\n1.推进网上政务大厅对接。（责任部门：市民政局）\n2.完成目录编制（责任部门：市教委）；开展绩效评估（责任部门：市公务员局）。\n按职责分工落实。\n按职责分工落实。\n';
const HEAD = '原文:\n  文件: 通知.txt\n章节:\n  - 标题: 优化服务\n    出处: L1\n    任务:\n';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: `${HEAD}      - 序号: ⟦1⟧\n        内容: 推进网上政务大厅对接。\n        责任: [市民政局]\n`,
      source: SOURCE,
      fixed: `${HEAD}      - 序号: 1\n        内容: 推进网上政务大厅对接。\n        责任: [市民政局]\n        出处: L2\n`,
    },
    {
      yaml: `${HEAD}      - 序号: ⟦2⟧\n        分句:\n          - 内容: 完成目录编制\n            责任: [市教委]\n          - 内容: ；开展绩效评估\n            责任: [市公务员局]\n`,
      source: SOURCE,
      fixed: `${HEAD}      - 序号: 2\n        出处: L3\n        分句:\n          - 内容: 完成目录编制\n            责任: [市教委]\n          - 内容: ；开展绩效评估\n            责任: [市公务员局]\n`,
    },
    {
      yaml: 'source:\n  file: notice.txt\nsections:\n  - title: ⟦优化服务⟧ # 一\n    tasks:\n      - { number: 1, text: 推进网上政务大厅对接。, source: L2 }\n',
      source: SOURCE,
      fixed:
        'source:\n  file: notice.txt\nsections:\n  - title: 优化服务 # 一\n    source: L1\n    tasks:\n      - { number: 1, text: 推进网上政务大厅对接。, source: L2 }\n',
    },
    { yaml: `${HEAD}      - 序号: ⟦4⟧\n        内容: 按职责分工落实。\n`, source: SOURCE },
    { yaml: `${HEAD}      - 序号: ⟦5⟧\n        内容: 加强防汛调度演练。\n`, source: SOURCE },
  ],
  good: [
    { yaml: `${HEAD}      - 序号: 1\n        内容: 推进网上政务大厅对接。\n        出处: L2\n`, source: SOURCE },
    { yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 1\n    内容: 推进网上政务大厅对接。\n', source: SOURCE },
    `${HEAD}      - 序号: 1\n        内容: 推进网上政务大厅对接。\n`,
  ],
};
