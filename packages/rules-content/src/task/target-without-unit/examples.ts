import type { RuleExamples } from '@workplan/lint';

const target = (lines: readonly string[]): string =>
  `任务:\n  - 序号: 1\n    内容: 完成对接。\n    目标:\n      - ${lines.join('\n        ')}\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: target(['指标: 下沉社区的事项', '数值: ⟦184⟧']) },
    { yaml: target(['指标: 网上办理量', '数值: "⟦1.1万⟧"', '时间: 年底前']) },
    {
      yaml: 'tasks:\n  - number: 1\n    text: Connect.\n    targets:\n      - measure: Items connected\n        value: ⟦829⟧\n',
    },
  ],
  good: [
    target(['指标: 下沉社区的事项', '数值: 184', '计量单位: 项']),
    target(['指标: 审批事项接入率', '数值: 100%']),
    target(['指标: 新增网点', '数值: 200余家']),
    target(['指标: 电子政务发展指数', '数值: 0.85']),
    'attachments:\n  - title: Report\n    report:\n      sections:\n        - title: Progress\n          items:\n            - text: Done.\n              figures:\n                - measure: Followers\n                  value: 1172\n',
    target(['指标: 覆盖范围', '数值: 全覆盖']),
  ],
};
