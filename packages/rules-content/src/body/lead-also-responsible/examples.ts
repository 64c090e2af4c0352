import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    牵头: [市教委]\n    责任: [⟦市教委⟧, 市财政局]\n',
      fixed: '任务:\n  - 序号: 1\n    牵头: [市教委]\n    责任: [市财政局]\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 推进\n        责任:\n          - 市财政局\n          - "⟦市发改委⟧"\n        牵头: 市发展改革委\n',
      fixed:
        '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 推进\n        责任:\n          - 市财政局\n        牵头: 市发展改革委\n',
    },
    { yaml: 'tasks:\n  - number: 1\n    lead: [市教委, 市财政局]\n    responsible: [⟦市财政局⟧]\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    牵头: [市教委]\n    责任: [市财政局]\n    配合: [⟦市教委⟧, ⟦市财政局⟧, 市公安局]\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    牵头: [市教委]\n    责任: [市财政局]\n    配合: [市公安局]\n    督办: [市教委]\n',
    '任务:\n  - 序号: 5\n    分句:\n      - 内容: 甲\n        牵头: [市教委]\n      - 内容: 乙\n        责任: [市教委]\n',
    'tasks:\n  - number: 1\n    lead: [市政府办公厅]\n    responsible: [市政府各部门, 等]\n',
  ],
};
