import type { RuleExamples } from '../../rule.js';

export const examples: RuleExamples = {
  bad: [
    { yaml: '公文:\n  成文日期: ⟦2016-02-30⟧\n' },
    { yaml: '公文:\n  成文日期: ⟦2016年2月18日⟧\n', fixed: '公文:\n  成文日期: 2016-02-18\n' },
    { yaml: 'document:\n  issued: "⟦2016/2/18⟧"\n', fixed: 'document:\n  issued: "2016-02-18"\n' },
    { yaml: '公文:\n  成文日期: ⟦二〇一六年二月十八日⟧ # 旧写法\n', fixed: '公文:\n  成文日期: 2016-02-18 # 旧写法\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      记录:\n        - 日期: ⟦2016.6⟧\n          内容: 启动\n        - 日期: ⟦2016-13-01⟧\n          内容: 完成\n        - 日期: ⟦上周⟧\n          内容: 验收\n',
    },
  ],
  good: [
    '公文:\n  成文日期: 2016-02-29\n',
    'document:\n  issued: "2018-12-23"\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 2016年6月底前\n    进展:\n      记录:\n        - 日期: 2016-06-30\n          内容: 已完成\n',
  ],
};
