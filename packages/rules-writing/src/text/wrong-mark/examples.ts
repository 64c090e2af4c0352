import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 包括教育、医疗⟦...⟧以及“一件事”⟦--⟧“一次办”⟦.⟧\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 包括教育、医疗……以及“一件事”——“一次办”。\n',
    },
    {
      yaml: '前言: 根据⟦<<优化营商环境条例>>⟧，推进⟦〝一网通办〞⟧、⟦＂跨省通办＂⟧等⟦。。。⟧\n',
      fixed: '前言: 根据《优化营商环境条例》，推进“一网通办”、“跨省通办”等……\n',
    },
    {
      yaml: 'tasks:\n  - number: 1\n    text: 教育、医疗⟦…⟧等领域\n',
      fixed: 'tasks:\n  - number: 1\n    text: 教育、医疗……等领域\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 清理陈旧文件⟦.⟧\n    时限: 6月底前\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 清理陈旧文件。\n    时限: 6月底前\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 上海—北京、2016—2018年，教育、医疗……等领域——全部覆盖。\n',
    '任务:\n  - 序号: 1\n    内容: 增长3.5，见 https://a.cn/... 和 v1.0--beta、a<<b>>c。\n',
    '前言: 完成Node.js和“C++”培训 # 注释...\n',
  ],
};
