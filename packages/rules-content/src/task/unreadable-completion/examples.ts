import type { RuleExamples } from '@workplan/lint';

const entry = (completion: string): string =>
  `任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      记录:\n        - 日期: 2016-06-30\n          内容: 已接入。\n          完成度: ${completion}\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: entry('⟦75⟧') },
    { yaml: entry('⟦一半⟧') },
    { yaml: entry('⟦120%⟧') },
    { yaml: entry('⟦17/16⟧') },
    { yaml: entry('⟦12/0⟧') },
  ],
  good: [entry('75%'), entry('12/16'), entry('"100%"'), entry('62.5%'), entry('0/8')],
};
