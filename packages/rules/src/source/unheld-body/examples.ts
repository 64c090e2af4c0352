import type { BadExample, RuleExamples } from '@workplan/lint';

// The rule comes with the source of a plan, whatever that says.
const source = '建设平台。\n';

const bad: readonly Omit<BadExample, 'source'>[] = [
  {
    yaml: '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市教委]\n    原样: 1.建设平台。（责任单位：市教委、⟦市财政局⟧）\n',
  },
  {
    yaml: '任务:\n  - 序号: 1\n    内容: 建设平台。\n    牵头: [市教委]\n    原样: 1.建设平台。由市教委牵头，会同⟦市财政局⟧负责。\n',
  },
  { yaml: '任务:\n  - 标题: 建设平台\n    牵头: [市教委]\n    原样: "| 建设平台 | 市教委 | ⟦各区县政府⟧ |"\n' },
  {
    yaml: 'tasks:\n  - number: 1\n    text: 建设平台。\n    responsible: [甲县教育局]\n    printed: （甲县教育局、⟦甲县财政局⟧负责）\n',
  },
  {
    yaml: '任务:\n  - 序号: 1\n    内容: 建设平台。（牵头单位：⟦市教委⟧备注：张某；配合单位：市财政局）\n    配合: [市财政局]\n',
  },
];

const good: readonly string[] = [
  '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市教委, 市财政局]\n    原样: 1.建设平台。（责任单位：市教委、市财政局）\n',
  // A body in the words of a task, and a name that a line breaks.
  '任务:\n  - 序号: 1\n    内容: 协助市公安局建设平台，市司法局等部门使用。\n    责任: [市教委]\n    原样: 1.协助市公安局建设平台，市司法局等部门使用。（责任单位：市教委）\n',
  '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市住房城乡建设局]\n    原样: |-\n      1.建设平台。（责任单位：市住房城\n      乡建设局）\n',
  'tasks:\n  - number: 1\n    text: 建设平台。\n    responsible: [市教委]\n',
  // A label that a line breaks is no body.
  '任务:\n  - 序号: 1\n    内容: 建设平台。\n    牵头: [市教委]\n    原样: |-\n      1.建设平台。（牵头部\n      门：市教委）\n',
  // 其他 before a label makes no body of it.
  '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市教委, 市财政局]\n    原样: 1.建设平台。（主要责任单位：市教委，其他责任单位：市财政局）\n',
  // The mark of an open list in a cell of its own names nobody.
  '任务:\n  - 标题: 建设平台\n    责任: [市教委, 等]\n    原样: "| 建设平台 | 市教委 | 等相关市直部门 |"\n',
  // Words behind a label that name nobody.
  '任务:\n  - 序号: 1\n    内容: 狠抓落实：组织各类活动，压实责任：层层签订。\n    责任: [市教委]\n',
];

export const examples: RuleExamples = {
  bad: bad.map((example) => ({ ...example, source })),
  good: good.map((yaml) => ({ yaml, source })),
};
