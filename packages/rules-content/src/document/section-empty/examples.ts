import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: ⟦2026年工作要点⟧\n地区: 上海市\n期间: 2026\n' },
    { yaml: '标题: ⟦2026年工作要点⟧\n前言: 为做好全年工作，制定本要点。\n' },
    { yaml: '章节:\n  - 标题: ⟦保障体系建设⟧\n    出处: L70\n' },
    {
      yaml: '章节:\n  - 标题: 保障体系建设\n    章节:\n      - 标题: "⟦加强经费保障⟧"\n        任务:\n      - 标题: 强化安全保密\n        导语: 按有关规定执行。\n',
    },
    { yaml: '章节:\n  - 标题: ⟦基本原则。⟧\n' },
    { yaml: 'sections:\n  - title: ⟦Safeguards⟧\n    tasks: []\n' },
    {
      yaml: '附件:\n  - 标题: 工作报告\n    报告:\n      章节:\n        - 标题: ⟦深化网上政务大厅建设⟧\n          条目: []\n',
    },
  ],
  good: [
    '标题: 备案管理办法\n章节:\n  - 标题: 附则\n    章节:\n      - 序号: 第十五条\n        标题: 本办法由市财政局负责解释。\n',
    '标题: 2026年工作要点\n任务:\n  - 序号: 1\n    内容: 建设平台。\n',
    '章节:\n  - 标题: 保障体系建设\n    任务:\n      - 序号: 1\n        内容: 加强经费保障。\n',
    '章节:\n  - 标题: 军民深度融合方面6项\n    备注: 原文此处只写项数，未列出举措名称。\n',
    'sections:\n  - title: Safeguards\n    text: As laid down elsewhere.\n',
    '附件:\n  - 标题: 工作报告\n    报告:\n      章节:\n        - 标题: 总体情况\n          导语: 各项工作进展顺利。\n',
  ],
};
