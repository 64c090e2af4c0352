import type { RuleExamples } from '@workplan/lint';

const SOURCE = '一、优化服务\n1.推进网上政务大厅对接。\n2.完成目录编制。\n3.开展绩效评估。\n二、加强保障\n';
const task = (number: number, text: string, anchor: string): string =>
  `  - 序号: ${number}\n    内容: ${text}\n    出处: ${anchor}\n`;

export const examples: RuleExamples = {
  bad: [
    {
      yaml: `原文:\n  文件: 通知.txt\n任务:\n${task(1, '推进网上政务大厅对接。', 'L2')}${task(3, '开展绩效评估。', '⟦L4⟧')}${task(2, '完成目录编制。', 'L3')}`,
      source: SOURCE,
    },
    {
      yaml: `原文:\n  文件: 通知.txt\n任务:\n${task(3, '开展绩效评估。', '⟦L4⟧')}${task(1, '推进网上政务大厅对接。', 'L2')}${task(2, '完成目录编制。', 'L3')}`,
      source: SOURCE,
    },
    {
      yaml: 'source:\n  file: notice.txt\nsections:\n  - title: 加强保障\n    source: ⟦L5⟧\n  - title: 优化服务\n    source: L1\n',
      source: SOURCE,
    },
  ],
  good: [
    {
      yaml: `原文:\n  文件: 通知.txt\n任务:\n${task(1, '推进网上政务大厅对接。', 'L2')}${task(2, '完成目录编制。', 'L3')}${task(3, '开展绩效评估。', 'L4')}`,
      source: SOURCE,
    },
    {
      yaml: `原文:\n  文件: 通知.txt\n任务:\n${task(1, '推进网上政务大厅对接。', 'L2')}${task(2, '完成目录编制。', 'L3')}附件:\n  - 标题: 任务分解\n    任务:\n${task(1, '推进网上政务大厅对接。', 'L2').replace(/^/gm, '    ').trimEnd()}\n`,
      source: SOURCE,
    },
    '任务:\n  - 序号: 1\n    内容: 甲\n    出处: L4\n  - 序号: 2\n    内容: 乙\n    出处: L2\n',
  ],
};
