import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 1\n    责任: [⟦市工商局⟧, 市教委]\n',
      fixed: '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 1\n    责任: [市市场监管局, 市教委]\n',
    },
    {
      yaml: '地区: 上海市\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    责任:\n      - ⟦崇明区政府⟧\n      - "⟦崇明区⟧" # 7月才撤县设区\n',
      fixed:
        '地区: 上海市\n公文:\n  成文日期: 2016-02-18\n任务:\n  - 序号: 1\n    责任:\n      - 崇明县政府\n      - 崇明县政府 # 7月才撤县设区\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2017\ntasks:\n  - number: 1\n    clauses:\n      - text: 对接\n        responsible: [⟦各区县政府⟧, ⟦闸北区政府⟧]\n',
      fixed:
        'jurisdiction: 上海市\nperiod: 2017\ntasks:\n  - number: 1\n    clauses:\n      - text: 对接\n        responsible: [各区政府, 静安区政府]\n',
    },
    { yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [⟦崇明区政府⟧, 市教委]\n' },
    { yaml: '地区: 上海市\n期间: 2024\n任务:\n  - 序号: 1\n    责任: [⟦市民防办⟧, ⟦市政府法制办⟧]\n' },
    { yaml: '地区: 南京市\n期间: 2024\n任务:\n  - 序号: 1\n    责任: [⟦市工商局⟧, 市教育局]\n' },
  ],
  good: [
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市工商局, 各区县政府, 静安区政府, 崇明县]\n',
    '地区: 上海市\n期间: 2019\n任务:\n  - 序号: 1\n    责任: [市市场监管局, 各区政府, 没有的局]\n',
    '地区: 上海市\n任务:\n  - 序号: 1\n    责任: [市工商局, 市市场监管局]\n',
  ],
};
