import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: ⟦1⟧\n    内容: 完成网上政务大厅对接。\n' },
    { yaml: '任务:\n  - 序号: ⟦1⟧\n    内容: 完成网上政务大厅对接。\n    配合: [市教委]\n' },
    { yaml: '任务:\n  - 序号: ⟦2⟧\n    分句:\n      - 内容: 建立机制\n      - 内容: ；加强监管\n' },
    { yaml: '任务:\n  - 序号: ⟦1⟧\n    内容: 建设平台。\n  - 序号: 2\n    内容: 推进改革。\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    责任: [市财政局]\n  - 序号: ⟦2⟧\n    内容: 推进改革。\n  - 序号: ⟦3⟧\n    内容: 推进共享。\n',
    },
    // Where most tasks name nobody, that is said once.
    {
      yaml: '任务:\n  - 序号: 1\n    责任: [市财政局]\n  - 序号: ⟦2⟧\n    内容: 推进改革。\n  - 序号: 3\n    内容: 推进共享。\n  - 序号: 4\n    内容: 推进开放。\n',
    },
    // Of the sub-tasks of a task that names nobody, one names nobody either.
    {
      yaml: '任务:\n  - 序号: （一）\n    内容: 建设平台。\n    任务:\n      - 序号: 1\n        内容: 制定办法。\n        责任: [市教委]\n      - 序号: ⟦2⟧\n        内容: 印发细则。\n',
    },
    // A statement below another section, one for the tasks above it, and one with exceptions cover none of these.
    {
      yaml: '章节:\n  - 标题: 经济工作\n    导语: 以下任务均由各区政府落实。\n    任务:\n      - 序号: 1\n        内容: 建设平台。\n  - 标题: 民生工作\n    导语: 以上任务均由各区政府落实。\n    任务:\n      - 序号: ⟦2⟧\n        内容: 推进改革。\n',
    },
    {
      yaml: '前言: 以下任务除第1项外，均由各区政府落实。\n任务:\n  - 序号: ⟦1⟧\n    内容: 建设平台。\n  - 序号: 2\n    责任: [市财政局]\n',
    },
    {
      yaml: '前言: 以下任务均需年底前完成。\n任务:\n  - 序号: ⟦1⟧\n    内容: 建设平台。\n  - 序号: 2\n    责任: [市财政局]\n',
    },
    { yaml: 'tasks:\n  - number: "⟦3⟧"\n    text: 完善目录。\n    lead: []\n' },
  ],
  good: [
    // Regulations share out no work, whether by their title or by their articles.
    '标题: 某某市商业健康保险业务管理办法（试行）\n任务:\n  - 序号: （一）\n    内容: 内部验收报告；\n  - 序号: （二）\n    内容: 其他材料。\n    责任: [市财政局]\n',
    '标题: 关于印发《某某市保险机构备案管理办法》的通知\n任务:\n  - 序号: 1\n    内容: 内部验收报告；\n',
    '任务:\n  - 序号: 第三十四条\n    内容: 市财政局负责监督。\n    责任: [市财政局]\n  - 序号: 第三十五条\n    内容: 保险公司应当进行信息披露。\n',
    '任务:\n  - 序号: 1\n    内容: 完成对接。\n    责任: [市财政局]\n',
    '任务:\n  - 序号: 1\n    分句:\n      - 内容: 建立机制\n        牵头: [市审改办]\n      - 内容: ；加强监管\n',
    // Whoever answers for a task answers for its sub-tasks, and the other way round.
    '任务:\n  - 序号: （一）\n    内容: 建设平台。\n    牵头: [市教委]\n    任务:\n      - 序号: 1\n        内容: 制定办法。\n      - 序号: 2\n        内容: 印发细则。\n  - 序号: （二）\n    内容: 推进改革。\n    任务:\n      - 序号: 1\n        内容: 清理事项。\n        责任: [市财政局]\n',
    // A statement for all tasks names who answers for those that name nobody.
    '章节:\n  - 标题: 经济工作\n    导语: 聚焦重点。以下任务均需各区政府、市有关部门落实。\n    任务:\n      - 序号: 1\n        内容: 建设平台。\n        责任: [市财政局]\n      - 序号: 2\n        内容: 推进改革。\n',
    '前言: 以下任务除已注明的外，均由各区政府负责落实。\n章节:\n  - 标题: 经济工作\n    任务:\n      - 序号: 1\n        内容: 建设平台。\n        责任: [市财政局]\n      - 序号: 2\n        内容: 推进改革。\n',
    '章节:\n  - 标题: 重点任务（以下任务均由各区政府落实）\n    章节:\n      - 标题: 经济工作\n        任务:\n          - 序号: 1\n            内容: 建设平台。\n',
    '章节:\n  - 标题: 重点领域\n    导语: 聚焦重点。以下任务均需各区（市）政府、开发区管委会落实，不再逐一列出。\n    任务:\n      - 序号: 1\n        责任: [市财政局]\n      - 序号: 2\n        内容: 推进改革。\n',
    '章节:\n  - 标题: 经济工作\n    分工说明:\n      - 落实: [各区政府]\n    任务:\n      - 序号: 1\n        内容: 建设平台。\n        责任: [市财政局]\n      - 序号: 2\n        内容: 推进改革。\n',
    '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市财政局]\n    分工说明:\n      - 落实: [各区政府]\n  - 序号: 2\n    内容: 推进改革。\n',
    // A statement in the attribution of a task speaks of the tasks behind it.
    '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市财政局]\n    印作: （责任单位：市财政局。以下任务均需各区政府落实）\n  - 序号: 2\n    内容: 推进改革。\n',
    '任务:\n  - 序号: 1\n    内容: 建设平台。\n结语: 以上各项任务均由市有关部门落实。\n',
    'preamble: 各项任务均由市有关部门负责落实。\ntasks:\n  - number: 1\n    text: 推广改革举措。\n',
    'tasks:\n  - number: 1\n    text: 推广改革举措。\n    guide: [科技部]\n',
  ],
};
