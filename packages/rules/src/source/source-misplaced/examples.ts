import type { RuleExamples } from '@workplan/lint';

const SOURCE =
  '重点工作安排\n一、优化网上办事服务\n1.完成教育资助事项网上办理流程改造。（责任部门：市教委）\n2.推进市、区两级网上政务大厅对接。（责任部门：市民政局）\n';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '原文:\n  文件: 通知.txt\n章节:\n  - 标题: 优化网上办事服务\n    出处: ⟦L1⟧\n',
      source: SOURCE,
      fixed: '原文:\n  文件: 通知.txt\n章节:\n  - 标题: 优化网上办事服务\n    出处: L2\n',
    },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 2\n    内容: 推进市、区两级网上政务大厅对接。\n    责任: [市民政局]\n    出处: ⟦L12⟧\n',
      source: SOURCE,
      fixed:
        '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 2\n    内容: 推进市、区两级网上政务大厅对接。\n    责任: [市民政局]\n    出处: L4\n',
    },
    {
      yaml: 'source:\n  file: notice.txt\ntasks:\n  - number: 1\n    text: 完成教育资助事项网上办理流程改造。\n    responsible: [市教委]\n    source: "⟦L1⟧"\n',
      source: '1.完成教育资助事项网上\n办理流程改造。（责任部门：市教委）\n',
      fixed:
        'source:\n  file: notice.txt\ntasks:\n  - number: 1\n    text: 完成教育资助事项网上办理流程改造。\n    responsible: [市教委]\n    source: "L1-L2"\n',
    },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 3\n    内容: 按职责分工落实。\n    出处: ⟦L2⟧\n',
      source: '按职责分工落实。\n重点工作安排\n按职责分工落实。\n',
      fixed: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 3\n    内容: 按职责分工落实。\n    出处: L1\n',
    },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 1\n    内容: 推进对接。\n    责任: [市民政局]\n    出处: ⟦L1-L2⟧\n',
      source: '1.推进对接。（责任部门：市民政局）\n各地区、各部门要高度重视，切实加强组织领导，健全工作机制。\n',
      fixed: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 1\n    内容: 推进对接。\n    责任: [市民政局]\n    出处: L1\n',
    },
  ],
  good: [
    { yaml: '原文:\n  文件: 通知.txt\n章节:\n  - 标题: 优化网上办事服务\n    出处: L2\n', source: SOURCE },
    {
      yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 2\n    内容: 推进市、区两级网上政务大厅对接。\n    责任: [市民政局]\n    出处: L4:C1-C20\n',
      source: SOURCE,
    },
    { yaml: '原文:\n  文件: 通知.txt\n任务:\n  - 序号: 3\n    内容: 开展防汛演练。\n    出处: L4\n', source: SOURCE },
    '任务:\n  - 序号: 2\n    内容: 推进对接。\n    出处: L9\n',
  ],
};
