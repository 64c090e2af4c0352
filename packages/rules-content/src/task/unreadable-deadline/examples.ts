import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: ⟦甲乙丙丁前⟧\n' },
    { yaml: '期间: 2026\n任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: ⟦收到申请后10个工作日内⟧\n' },
    {
      yaml: 'period: 2026\ntasks:\n  - number: 1\n    text: 完成走访。\n    deadline: "⟦春节前⟧"\n  - number: 2\n    text: 完成评估。\n    targets:\n      - measure: 接入事项\n        value: 829\n        unit: 项\n        by: "⟦竣工后⟧"\n',
    },
    { yaml: '期间: ⟦2025-26学年⟧\n任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: 2026年6月底前\n' },
    { yaml: '期间: 2026\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 完成改造\n        时限: ⟦11月至2月⟧\n' },
  ],
  good: [
    '期间: 2025-2030年\n任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: 明年6月底前\n  - 序号: 2\n    内容: 完成评估。\n    时限: 6月底前启动，年底前完成\n',
    '任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: 6月底前\n  - 序号: 2\n    内容: 推进共享。\n    时限: 每季度末\n',
    'period: 2026\ntasks:\n  - number: 1\n    text: 完成改造。\n    deadline: 尽快\n  - number: 2\n    text: 完成验收。\n    deadline: 2月31日前\n',
    '期间: 十五五\n任务:\n  - 序号: 1\n    内容: 完成改造。\n    时限: 2027年春节前\n',
  ],
};
