import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 甲\n任务: ⟦见附表⟧\n' },
    { yaml: '标题:\n  ⟦主: 甲⟧\n' },
    { yaml: '标题: 甲\n任务:\n  - 序号: 1\n    出处: ⟦第18行⟧\n' },
    { yaml: 'title: a\ntasks:\n  - number: 1\n    progress:\n      status: ⟦finished⟧\n' },
    { yaml: '标题: 甲\n原文:\n  文件: a.docx\n  读法: ⟦第1版⟧\n' },
    { yaml: '标题: 甲\n公文: ⟦沪府办发〔2016〕6号⟧\n' },
    { yaml: '标题: 甲\n任务:\n  - ⟦完成对接⟧\n' },
    { yaml: '标题: 甲\n任务:\n  - 序号: 1\n    牵头: [⟦{简称: 市教委}⟧, 市公安局]\n' },
    { yaml: '⟦- 标题: 甲⟧\n' },
  ],
  good: [
    '标题: 甲\n任务:\n  - 序号: 1\n    牵头: 市教委\n    出处: L18:C1-C44\n',
    '标题: 甲\n附件:\n  - 标题: 乙\n    缺: true\n',
    'title: a\ntasks:\n  - number: （四）\n    progress: {status: done}\n',
    '标题: 甲\n任务:\n  - 序号: 1\n    责任: []\n',
    '标题: 甲\n原文:\n  文件: a.docx\n  读法: docx-1\n',
  ],
};
