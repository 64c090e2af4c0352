import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 印数减少⟦70％⟧以上。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 印数减少70%以上。\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 开展社区“⟦1＋1＋1⟧”分级诊疗试点。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 开展社区“1+1+1”分级诊疗试点。\n',
    },
    {
      yaml: 'title: "⟦２０１６⟧年⟦ＡＰＰ⟧上线"\ntasks:\n  - number: 1\n    text: 增长⟦３．５％⟧，⟦9５⟧项。\n',
      fixed: 'title: "2016年APP上线"\ntasks:\n  - number: 1\n    text: 增长3.5%，95项。\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    目标:\n      - 指标: 覆盖率\n        数值: ⟦９０％⟧以上\n',
      fixed: '任务:\n  - 序号: 1\n    目标:\n      - 指标: 覆盖率\n        数值: 90%以上\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 接入100%，推进“互联网+政务服务”。\n',
    '前言: “互联网＋”行动、占比以％计。\n',
    'title: 2016年1+1+1试点APP\n',
    '任务:\n  - 序号: 1 # ７０％\n    内容: 第1项。\n',
  ],
};
