import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: 'tasks:\n  - number: 1\n    lead: [市教委,\n      市公安局,\n      ⟦市教委⟧]\n',
      fixed: 'tasks:\n  - number: 1\n    lead: [市教委,\n      市公安局]\n',
    },
    {
      yaml: '任务:\n  - 序号: 1\n    责任: [市教委, 市财政局, ⟦市教委⟧, 等]\n',
      fixed: '任务:\n  - 序号: 1\n    责任: [市教委, 市财政局, 等]\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任:\n      - 市经济信息化委\n      - "⟦市经信委⟧" # 重复\n      - 市教委\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任:\n      - 市经济信息化委\n      - 市教委\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    clauses:\n      - text: 对接\n        support:\n          - 浦东新区政府\n          - ⟦浦东新区⟧',
      fixed:
        'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    clauses:\n      - text: 对接\n        support:\n          - 浦东新区政府',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    牵头: [市教委]\n    责任: [市财政局]\n  - 序号: 2\n    牵头: [市教委]\n',
    '任务:\n  - 序号: 5\n    分句:\n      - 内容: 甲\n        责任: [市教委]\n      - 内容: 乙\n        责任: [市教委]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市地税局, 市国税局, 市税务局, 市教委]\n    配合: 市教委\n',
  ],
};
