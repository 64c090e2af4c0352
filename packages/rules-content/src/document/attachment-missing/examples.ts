import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '附件:\n  - 标题: ⟦重点工作中有关网上政务大厅建设任务分解⟧\n    出处: L86\n' },
    { yaml: '附件:\n  - 标题: ⟦重点工作中有关网上政务大厅建设任务分解⟧\n    缺: true\n' },
    { yaml: 'attachments:\n  - title: "⟦任务分解表⟧"\n    tasks: []\n  - title: 工作报告\n    text: 全文。\n' },
    { yaml: '附件:\n  - 标题: ⟦工作报告⟧\n    缺: 是\n    正文: 2015年，各项工作顺利完成。\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 落实各项任务（⟦详见附件2⟧）。\n附件:\n  - 标题: 任务分解表\n    正文: 略\n',
    },
    // A plan that lists none gets one finding.
    {
      yaml: '前言: 材料（⟦见附件2⟧）和情况表（见附件1、见附件2）。\n任务:\n  - 序号: 1\n    内容: 报送统计表（见附件3）。\n',
    },
    { yaml: '任务:\n  - 序号: 1\n    内容: 报送统计表（⟦见附件⟧），再次报送（见附件）。\n' },
  ],
  good: [
    '附件:\n  - 标题: 工作报告\n    报告:\n      章节:\n        - 标题: 深化建设\n          条目:\n            - 内容: 完成对接。\n',
    'attachments:\n  - title: 任务分解表\n    missing: false\n    tasks:\n      - number: 1\n        text: 完成对接。\n',
    '任务:\n  - 序号: 1\n    内容: 落实各项任务（见附件1）。\n附件:\n  - 标题: 任务分解表\n    正文: 略\n',
    '任务:\n  - 序号: 1\n    内容: 按照附件要求报送材料。\n',
  ],
};
