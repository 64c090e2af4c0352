import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    牵头: [⟦市经信委⟧, 市教委]\n    责任: ⟦各区、县人民政府⟧\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    牵头: [市经济信息化委, 市教委]\n    责任: 各区县政府\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead:\n      - "⟦上海市发展和改革委员会⟧" # 发改\n      - \'⟦中国（上海）自由贸易试验区管理委员会⟧\'\n',
      fixed:
        'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead:\n      - 市发展改革委 # 发改\n      - 自贸试验区管委会\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 受理\n        责任: [⟦12345市民服务热线管理办公室⟧]\n',
      fixed:
        '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 受理\n        责任: [“12345”市民服务热线管理办公室]\n',
    },
  ],
  good: [
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    牵头: [市经济信息化委, 浦东新区]\n    责任: [市政府有关部门, 各区县政府]\n',
    '地区: 上海市\n公文:\n  发文机关: 上海市人民政府办公厅\n任务:\n  - 序号: 1\n    内容: 请市经信委推进。\n',
    'jurisdiction: 全国\nperiod: 2018\ntasks:\n  - number: 1\n    lead: [国家发展改革委, 发展改革委, 中国人民银行]\n',
  ],
};
