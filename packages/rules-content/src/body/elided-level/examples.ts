import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市教委, ⟦公安局⟧, ⟦民政局⟧]\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市教委, 市公安局, 市民政局]\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 1\n    责任:\n      - 市财政局\n      - "⟦市场监管局⟧"\n',
      fixed: '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 1\n    责任:\n      - 市财政局\n      - 市市场监管局\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead: [市教委, ⟦经信委⟧]\n',
      fixed: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead: [市教委, 市经济信息化委]\n',
    },
  ],
  good: [
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [公安局, 市教委]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市教委, 财政部, 国务院, 没有的局]\n',
    '任务:\n  - 序号: 1\n    责任: [市教委, 公安局]\n',
  ],
};
