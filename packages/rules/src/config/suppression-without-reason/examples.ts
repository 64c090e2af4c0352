import type { RuleExamples } from '@workplan/lint';

const TASK = '  - 序号: 1\n    内容: 完成对接。\n';
const HEAD = '工作方案: 1\n标题: 甲\n任务:\n';

export const examples: RuleExamples = {
  bad: [
    { yaml: `${HEAD}${TASK}    ⟦# workplan-disable-next-line open-list⟧\n    责任: [市教委, 等]\n` },
    { yaml: `⟦# workplan-disable open-list --⟧\n${HEAD}${TASK}    责任: [市教委, 等]\n` },
    { yaml: `${HEAD}${TASK}    ⟦# workplan-disable-next-line -- 原文如此⟧\n    责任: [市教委, 等]\n` },
  ],
  good: [
    `${HEAD}${TASK}    # workplan-disable-next-line open-list -- 原文如此\n    责任: [市教委, 等]\n`,
    `${HEAD}${TASK}    # workplan-disable-next-line open-list ——原文如此\n    责任: [市教委, 等]\n`,
    `# workplan-disabled 是另一个词\n${HEAD}${TASK}    责任: [市教委]\n`,
  ],
};
