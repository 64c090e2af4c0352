import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    牵头: [市政府办公厅]\n    责任: [⟦市财政句⟧, 等]\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    牵头: [市政府办公厅]\n    责任: [市财政局, 等]\n',
    },
    {
      yaml: 'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead:\n      - "⟦市发展改个委⟧"\n      - ⟦“12345”市民服务热线办公室⟧\n',
      fixed:
        'jurisdiction: 上海市\nperiod: 2016\ntasks:\n  - number: 1\n    lead:\n      - 市发展改革委\n      - “12345”市民服务热线管理办公室\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    分句:\n      - 内容: 推进对接\n        责任: [⟦市星际航行局⟧]\n      - 内容: 。\n        配合: 各有关单位\n',
    },
    {
      yaml: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任:\n      - ⟦各区县政俯⟧ # 错字\n',
      fixed: '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任:\n      - 各区县政府 # 错字\n',
    },
    // A name of the same sound is meant; what merely looks alike is not offered beside it.
    {
      yaml: '地区: 上海市\n期间: 2024\n任务:\n  - 序号: 1\n    责任: [⟦市名政局⟧, ⟦市财政厅⟧]\n',
      fixed: '地区: 上海市\n期间: 2024\n任务:\n  - 序号: 1\n    责任: [市民政局, 市财政局]\n',
    },
    // A district of another city, and one that is gone.
    { yaml: '地区: 南京市\n期间: 2023\n任务:\n  - 序号: 1\n    责任: [⟦姑苏区政府⟧, 江宁区政府]\n' },
  ],
  good: [
    // Names that places without a list rightly have, though a usual name is one character away.
    '地区: 长兴县\n期间: 2023\n任务:\n  - 序号: 1\n    责任: [县人民医院, 镇妇联, 镇财政所, 县护林防火指挥部办公室]\n',
    '地区: 重庆市\n期间: 2021\n任务:\n  - 序号: 1\n    责任: [市规划自然资源局, 渝北区政府, 江北区]\n',
    '地区: 北京市西城区\n期间: 2024\n任务:\n  - 序号: 1\n    责任: [区教委, 区发展改革委]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [“12345”市民服务热线管理办公室, "\\"12345\\"市民服务热线管理办公室", 中国（上海）自由贸易试验区管理委员会, 中国(上海)自由贸易试验区管理委员会]\n    配合: [市教委, 各区县政府, 等]\n',
    '地区: 火星市\n任务:\n  - 序号: 1\n    责任: [市星际航行局]\n',
    '任务:\n  - 序号: 1\n    责任: [市星际航行局]\n',
    '地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    责任: [市教委、市公安局, 市⺠政局, "市财政局\u200b"]\n    配合: [市教委, 公安局]\n',
    'jurisdiction: 上海市\nperiod: 2019\ntasks:\n  - number: 1\n    lead: [市工商局, 国家发展改革委]\n',
  ],
};
