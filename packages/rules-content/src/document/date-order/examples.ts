import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '期间: 2016\n公文:\n  成文日期: ⟦2017-02-18⟧\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 6月底前\n',
    },
    {
      yaml: '期间: 2016\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: ⟦1月底前⟧\n',
    },
    {
      yaml: 'document:\n  issued: 2016-02-18\ntasks:\n  - number: 1\n    text: 完成对接。\n    targets:\n      - measure: 接入事项\n        value: 829\n        by: "⟦2015年底⟧"\n',
    },
    {
      yaml: '公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    进展:\n      记录:\n        - 日期: ⟦2015-06-30⟧\n          内容: 已完成\n',
    },
    {
      yaml: '期间: 2026\n公文:\n  成文日期: 2026-05-18\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: ⟦1-3月⟧\n',
    },
  ],
  good: [
    '期间: 2026\n公文:\n  成文日期: 2026-05-18\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 3月启动，6月底前完成\n',
    '期间: 2016\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 6月底前\n',
    '期间: 2017\n公文:\n  成文日期: 2016-12-30\n任务:\n  - 序号: 1\n    内容: 完成对接。\n    时限: 持续推进\n',
    'period: 2016-2020\ndocument:\n  issued: 2016-02-18\nattachments:\n  - title: 报告\n    report:\n      sections:\n        - title: 进展\n          items:\n            - text: 已接入675项。\n              figures:\n                - measure: 接入事项\n                  value: 675\n                  by: 2015年底\n',
  ],
};
