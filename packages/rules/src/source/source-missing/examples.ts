import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 重点工作安排\n原文:\n  文件: ⟦通知.txt⟧\n', problem: 'missing' },
    { yaml: '标题: 重点工作安排\n原文:\n  文件: "⟦../../通知.txt⟧"\n', problem: 'outside' },
    { yaml: '标题: 重点工作安排\n原文:\n  文件: "⟦../原文/通知.txt⟧"\n', problem: 'outside', folder: '/公文/原文' },
    { yaml: 'title: 重点工作安排\nsource:\n  file: ⟦通知.pdf⟧\n', problem: 'not-text' },
    { yaml: '标题: 重点工作安排\n原文:\n  文件: ⟦通知.txt⟧\n', problem: 'too-large' },
  ],
  good: [
    '标题: 重点工作安排\n',
    { yaml: '标题: 重点工作安排\n原文:\n  文件: 通知.txt\n', source: '重点工作安排\n' },
    { yaml: '标题: 重点工作安排\n', problem: 'missing' },
  ],
};
