import type { RuleExamples } from '@workplan/lint';

const HEAD = '工作方案: 1\n标题: 甲\n任务:\n';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: `${HEAD}  # workplan-disable-next-line ⟦open-list⟧ -- 原文如此\n  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委]\n`,
      fixed: `${HEAD}  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委]\n`,
    },
    {
      yaml: `# workplan-disable ⟦vague-deadline⟧, open-list -- 原文如此\n${HEAD}  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委, 等]\n`,
      fixed: `# workplan-disable open-list -- 原文如此\n${HEAD}  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委, 等]\n`,
    },
    {
      yaml: `${HEAD}  - 序号: 1\n    内容: 完成对接。\n    # workplan-disable-next-line ⟦open-list⟧ -- 待定\n    责任: [市教委]\n# workplan-disable-next-line ⟦open-list⟧ -- 已是最后一行\n`,
      fixed: `${HEAD}  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委]\n`,
    },
  ],
  good: [
    `${HEAD}  - 序号: 1\n    内容: 完成对接。\n    # workplan-disable-next-line open-list -- 原文如此\n    责任: [市教委, 等]\n`,
    `# workplan-disable open-list -- 原文如此\n${HEAD}  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委, 等]\n`,
    `${HEAD}  - 序号: 1\n    内容: |\n      # workplan-disable-next-line open-list -- 这是正文，不是说明\n    责任: [市教委]\n`,
  ],
};
