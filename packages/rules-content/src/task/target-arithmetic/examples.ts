import type { RuleExamples } from '@workplan/lint';

const figure = (lines: readonly string[]): string =>
  `附件:\n  - 标题: 报告\n    报告:\n      章节:\n        - 标题: 进展\n          条目:\n            - 内容: 已完成。\n              数据:\n                - ${lines.join('\n                  ')}\n`;
const text = (words: string): string => `任务:\n  - 序号: 1\n    内容: ${words}\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: figure(['指标: 区县子平台', '数值: 15', '计量单位: 个', '总量: 17', '占比: ⟦90%⟧']) },
    { yaml: figure(['指标: 当场解答咨询', '数值: 102万', '总量: 200余万', '占比: "⟦55%⟧"']) },
    {
      yaml: 'tasks:\n  - number: 1\n    text: Connect.\n    targets:\n      - measure: Items connected\n        value: ⟦929⟧\n        unit: 项\n        of: 829\n',
    },
    { yaml: text('确定接入的829项审批事项中，已完成675项，占总量的⟦85%⟧。') },
    { yaml: text('"17个区县子平台中，已建和在建15个，覆盖率达⟦90%⟧。"') },
  ],
  good: [
    figure(['指标: 审批事项接入', '数值: 675', '计量单位: 项', '总量: 829', '占比: 81%']),
    figure(['指标: 审批事项接入区县大厅', '数值: 4892', '总量: 6707', '占比: 73%']),
    figure(['指标: 当场解答咨询', '数值: 102万', '总量: 200余万', '占比: 51%']),
    figure(['指标: 区县子平台', '数值: 15', '占比: 90%']),
    text(
      '829项市级部门审批事项中，已完成675项，占总量的81%，超额完成60%的年度目标。6707项审批事项中，已完成4892项，占总量的73%。',
    ),
    text('区县子平台已建和在建15个，覆盖率达90%，累计查询358万次，满意率91.3%。'),
    text('共接听电话200余万个，当场解答咨询102万个，当场解答率51%。'),
    'tasks:\n  - number: 1\n    text: Connect.\n    targets:\n      - measure: Items connected\n        value: 100%\n        of: 829\n',
  ],
};
