import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '地区: ⟦火星市⟧\n任务:\n  - 序号: 1\n    责任: [市财政局]\n' },
    { yaml: 'jurisdiction: "⟦上海市区⟧"\n' },
    { yaml: '任务:\n  - 序号: 1\n    责任: [⟦市教委⟧, 市财政局]\n' },
    { yaml: '地区: ⟦鼓楼区⟧\n任务:\n  - 序号: 1\n    责任: [区教育局]\n' },
    { yaml: '地区: ⟦江干区⟧\n期间: 2026\n任务:\n  - 序号: 1\n    责任: [区教育局]\n' },
    { yaml: "地区: '⟦沪⟧'\n任务:\n  - 序号: 1\n    牵头: 市教委\n" },
  ],
  good: [
    '地区: 江干区\n期间: 2018\n任务:\n  - 序号: 1\n    责任: [区教育局]\n',
    '地区: 上海市\n',
    'jurisdiction: "上海"\n',
    '地区: 全国\n',
    '标题: 没有写地区\n',
    '地区: 南京市\n任务:\n  - 序号: 1\n    责任: [市财政局]\n',
    '地区:\n',
  ],
};
