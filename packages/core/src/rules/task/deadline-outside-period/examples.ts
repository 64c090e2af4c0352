import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  bad: [
    { yaml: '期间: 2016\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: ⟦2017年6月底前⟧\n' },
    { yaml: 'period: 2016\ntasks:\n  - number: 1\n    text: 完成对接。\n    deadline: "⟦2015-12-31⟧"\n' },
    {
      yaml: '期间: 2016-2018\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    目标:\n      - 指标: 接入事项\n        数值: 829\n        时间: ⟦2019年⟧\n',
    },
    { yaml: '期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 完成对接\n        时限: ⟦明年⟧\n' },
  ],
  good: [
    '期间: 2016\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 年底前\n',
    '期间: 2016\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 今明两年\n  - 序号: 2\n    内容: 推进共享。\n    时限: 持续推进\n',
    'period: 十三五\ntasks:\n  - number: 1\n    text: 完成对接。\n    deadline: 2020年底前\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 2030年底前\n',
  ],
};
