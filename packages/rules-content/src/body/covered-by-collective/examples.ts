import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [⟦浦东新区政府⟧, 各区县政府]\n' },
    {
      yaml: '地区: 上海市\n公文:\n  成文日期: 2017-03-01\n任务:\n  - 序号: 1\n    责任:\n      - 各区政府\n      - "⟦崇明区⟧"\n      - ⟦市教委⟧\n      - 市政府各部门\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    clauses:\n      - text: 对接\n        support: [市政府各委、办、局, ⟦市政府办公厅⟧]\n',
    },
  ],
  good: [
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 40\n    责任: [市信访办, 各区县政府, 市政府相关部门]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 49\n    责任: [市公务网管理中心, 各区县政府, 市政府各部门]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 53\n    牵头: [市公安局, 浦东新区政府]\n    责任: [各区县政府, 市政府各部门]\n',
  ],
};
