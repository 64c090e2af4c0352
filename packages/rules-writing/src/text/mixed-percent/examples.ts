import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: 1\n    内容: 完成率100%，满意率91.3%，减少70⟦％⟧以上。\n' },
    { yaml: 'title: 增长5％\ntasks:\n  - number: 1\n    text: "提高3％，达到90⟦%⟧"\n' },
    { yaml: '任务:\n  - 序号: 1\n    内容: 覆盖80⟦％⟧。\n    目标:\n      - 指标: 覆盖率\n        数值: 90%\n' },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 完成率100%，满意率91.3%。\n',
    '任务:\n  - 序号: 1\n    内容: 完成率100％，满意率91.3％。\n',
    'title: 以％计\ntasks:\n  - number: 1\n    text: 覆盖90% # 70％\n',
  ],
};
