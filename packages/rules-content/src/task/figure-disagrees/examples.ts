import type { RuleExamples } from '@workplan/lint';

const report = (items: readonly string[]): string =>
  `附件:\n  - 标题: 报告\n    报告:\n      章节:\n        - 标题: 进展\n          条目:\n${items.map((item) => `            - ${item}\n`).join('')}`;
const figure = (lines: readonly string[]): string =>
  `内容: 已完成。\n              数据:\n                - ${lines.join('\n                  ')}`;

export const examples: RuleExamples = {
  bad: [
    {
      yaml: report([
        '内容: 全面推进。15个区县政府网上政务大厅（静安区有待进一步整合）已接入。',
        '内容: 取得良好效果。⟦17个区（县）政府⟧，利用微博发布信息。',
      ]),
    },
    {
      yaml: report([
        figure(['指标: 政务外网接入单位', '数值: 7400', '计量单位: 家']),
        figure(['指标: 政务外网接入单位数量', '数值: ⟦7500⟧', '计量单位: 家']),
      ]),
    },
    {
      yaml: 'tasks:\n  - number: 1\n    text: A.\n    targets:\n      - measure: Items connected\n        value: 829\n        unit: 项\n        by: 2016年底\n  - number: 2\n    text: B.\n    targets:\n      - measure: Items connected\n        value: "⟦839项⟧"\n        by: 2016-12-31\n',
    },
  ],
  good: [
    report([
      figure(['指标: 政府服务热线数量', '数值: 234', '计量单位: 条', '时间: 2012年']),
      figure(['指标: 政府服务热线数量', '数值: 62', '计量单位: 条']),
    ]),
    report([
      figure(['指标: 接听市民电话', '数值: 200余万', '计量单位: 个']),
      figure(['指标: 接听市民电话', '数值: 212万', '计量单位: 个']),
    ]),
    report(['内容: 17个区县政府均已接入。', '内容: 选择5个区县政府开展试点。16个部门参加。']),
    'tasks:\n  - number: 1\n    text: A.\n    targets:\n      - measure: 覆盖率\n        value: 90%\n  - number: 2\n    text: B.\n    targets:\n      - measure: 覆盖率\n        value: 80%\n',
  ],
};
