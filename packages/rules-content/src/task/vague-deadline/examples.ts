import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    时限: ⟦尽快完成⟧\n' },
    { yaml: '任务:\n  - 序号: 1\n    内容: 研究管理制度，⟦适时⟧建立移动政务项目审批的规定。\n' },
    {
      yaml: 'tasks:\n  - number: 1\n    text: 完成系统对接。\n    targets:\n      - measure: 接入事项\n        value: 829\n        unit: 项\n        by: "⟦适时⟧"\n',
    },
    { yaml: '任务:\n  - 序号: 1\n    分句:\n      - 内容: 推进数据共享\n      - 内容: ，⟦早日⟧全面建成统一平台。\n' },
    { yaml: '期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成系统对接。\n    时限: ⟦6月底左右⟧\n' },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 抓紧完成系统对接，年底前投入使用。\n',
    '任务:\n  - 序号: 1\n    内容: 尽快完成系统对接。\n    时限: 6月底前\n',
    'tasks:\n  - number: 1\n    text: 逐步实现服务的“全城通办”，适时调整服务内容。\n    deadline: 持续推进\n',
    '任务:\n  - 序号: 1\n    内容: 逐步形成权威信息平台。\n    时限: 逐步推进，年底前见效\n',
  ],
};
