import type { RuleExamples } from '@workplan/lint';

const entry = (roles: string, body: string): string =>
  `任务:\n  - 序号: 1\n    内容: 完成对接。\n${roles}    进展:\n      记录:\n        - 日期: 2016-06-30\n          单位: ${body}\n          内容: 已接入。\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: entry('    牵头: 市教委\n', '⟦市财政局⟧') },
    { yaml: entry('    牵头: 市教委\n    配合: [市卫生局, 市民政局]\n', '⟦市文广局⟧') },
    { yaml: entry('    责任: 各区政府\n', '⟦市财政局⟧') },
    {
      yaml: '任务:\n  - 序号: 1\n    分句:\n      - 内容: 完成对接，\n        牵头: 市教委\n        进展: { 记录: [{ 日期: 2016-06-30, 单位: ⟦市财政局⟧, 内容: 已接入。 }] }\n      - 内容: 落实经费。\n        牵头: 市财政局\n',
    },
  ],
  good: [
    entry('    牵头: 市教委\n', '市教委'),
    entry('    牵头: 市教委\n    配合: [市卫生局]\n', '市卫生局'),
    entry('    牵头: 市教委\n    责任: [市卫生局, 等]\n', '市财政局'),
    entry('    责任: 各区政府\n', '黄浦区政府'),
    entry('    责任: [市教委, 各有关部门]\n', '市财政局'),
    entry('', '市财政局'),
  ],
};
