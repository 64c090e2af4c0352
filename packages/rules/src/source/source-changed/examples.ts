import type { RuleExamples } from '@workplan/lint';

const OLD = 'a'.repeat(64);
const NEW = '0'.repeat(64);
const TASKS = '任务:\n  - 序号: 1\n    内容: 完成网上政务大厅对接。\n    出处: ';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: `原文:\n  文件: 通知.txt\n  校验: ⟦${OLD}⟧\n${TASKS}L2\n`,
      source: '重点工作安排\n现印发给你们。\n1.完成网上政务大厅对接。\n',
      fixed: `原文:\n  文件: 通知.txt\n  校验: ${NEW}\n${TASKS}L3\n`,
    },
    {
      yaml: `原文:\n  文件: 通知.txt\n  校验: ⟦${OLD}⟧\n${TASKS}L2\n`,
      source: '2016年重点工作安排\n1.完成网上政务大厅对接。\n',
      fixed: `原文:\n  文件: 通知.txt\n  校验: ${NEW}\n${TASKS}L2\n`,
    },
    {
      yaml: `source:\n  file: notice.txt\n  sha256: "⟦${OLD}⟧"\ntasks:\n  - number: 1\n    text: 完成网上政务大厅对接。\n    source: L1\n`,
      source: '1.加强宣传。2.完成网上政务大厅对接。\n',
      fixed: `source:\n  file: notice.txt\n  sha256: "${NEW}"\ntasks:\n  - number: 1\n    text: 完成网上政务大厅对接。\n    source: L1\n`,
    },
    {
      yaml: `原文:\n  文件: 通知.docx\n  校验: ${NEW}\n  读法: ⟦docx-1⟧\n${TASKS}L2\n`,
      source: '重点工作安排\n现印发给你们。\n1.完成网上政务大厅对接。\n',
      reading: 'docx-2',
      fixed: `原文:\n  文件: 通知.docx\n  校验: ${NEW}\n  读法: docx-2\n${TASKS}L3\n`,
    },
  ],
  good: [
    {
      yaml: `原文:\n  文件: 通知.docx\n  校验: ${NEW}\n  读法: docx-1\n${TASKS}L1\n`,
      source: '1.完成网上政务大厅对接。\n',
      reading: 'docx-1',
    },
    { yaml: `原文:\n  文件: 通知.txt\n  校验: ${NEW}\n${TASKS}L1\n`, source: '1.完成网上政务大厅对接。\n' },
    { yaml: `原文:\n  文件: 通知.txt\n${TASKS}L1\n`, source: '1.完成网上政务大厅对接。\n' },
    `原文:\n  文件: 通知.txt\n  校验: ${OLD}\n${TASKS}L1\n`,
  ],
};
