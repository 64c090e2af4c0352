import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2016\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    责任: [⟦各区县政府⟧, 市教委]\n  - 序号: 2\n    责任: [各区县政府]\n',
    },
    { yaml: '地区: 上海市\n期间: 2018\n任务:\n  - 序号: 1\n    责任:\n      - "⟦市工商局⟧"\n      - 市财政局\n' },
    { yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead: ⟦崇明县政府⟧\n' },
  ],
  good: [
    '地区: 上海市\n期间: 2017\n任务:\n  - 序号: 1\n    责任: [各区政府, 市工商局, 各区县政府]\n',
    '地区: 上海市\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    责任: [各区县政府]\n',
    '地区: 上海市\n期间: 2018\n任务:\n  - 序号: 1\n    责任: [市地税局, 静安区政府, 等]\n',
  ],
};
