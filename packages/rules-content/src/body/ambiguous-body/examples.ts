import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 32\n    责任: [⟦市税务局⟧]\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 32\n    责任: [市地税局]\n',
    },
    {
      yaml: "jurisdiction: 上海市\nperiod: 2017\ntasks:\n  - number: 1\n    support:\n      - '⟦市税务局⟧'\n      - 市教委\n",
      fixed:
        'jurisdiction: 上海市\nperiod: 2017\ntasks:\n  - number: 1\n    support:\n      - 市地税局\n      - 市教委\n',
    },
    {
      yaml: '地区: 上海\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    牵头: ⟦市税务局⟧\n',
      fixed: '地区: 上海\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    牵头: 市地税局\n',
    },
  ],
  good: [
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 32\n    责任: [市地税局, 市国税局]\n',
    '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 32\n    责任: [市税务局]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 32\n    内容: 市税务局推广电子发票。\n    责任: [静安区政府, 市税务句]\n',
  ],
};
