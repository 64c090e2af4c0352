import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 推进网上政务大⟦厅⟧\n      对接，优化流程。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 推进网上政务大厅对接，优化流程。\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: >-\n      推进网上政务大厅对接⟦，⟧\n      优化流程；\n      完善目录。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: >-\n      推进网上政务大厅对接，优化流程；完善目录。\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: "推进网上政务大厅对⟦接⟧\n      ，优化流程。"\n',
      fixed: '任务:\n  - 序号: 1\n    内容: "推进网上政务大厅对接，优化流程。"\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 接入事项达到82⟦9⟧\n      项。\n    责任: [市发⟦展⟧\n      改革委]\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 接入事项达到829项。\n    责任: [市发展改革委]\n',
    },
    {
      yaml: "标题: '2026年重点工\n\n  作安⟦排⟧\n  表'\n",
      fixed: "标题: '2026年重点工\n\n  作安排表'\n",
    },
  ],
  good: [
    // Paragraphs keep their breaks.
    '任务:\n  - 序号: 1\n    内容: |-\n      推进对接。\n      优化流程。\n',
    '任务:\n  - 序号: 1\n    内容: 推进对接，优化流程。\n',
    // English words stand apart; an escaped break is no space; a blank line is a break.
    'title: Work\n  plan\n',
    '任务:\n  - 序号: 1\n    内容: "推进对接，\\\n      优化流程。"\n',
    '任务:\n  - 序号: 1\n    内容: >-\n      推进对接。\n\n      优化流程。\n',
    // Deeper lines keep their breaks too.
    '任务:\n  - 序号: 1\n    内容: >-\n      推进对接：\n        优化流程。\n',
  ],
};
