import type { BadExample, RuleExamples } from '@workplan/lint';

const verbatim = '    原样: |-\n      **1. 建设平台**\n      - 责任单位：市教委\n      - 时限：6月底前\n';

// The rule comes with the source of a plan, whatever that says.
const source = '建设平台。\n';

const bad: readonly Omit<BadExample, 'source'>[] = [
  { yaml: `任务:\n  - 序号: 1\n    内容: 建设平台\n    责任: [市教委, ⟦市财政局⟧]\n    时限: 6月底前\n${verbatim}` },
  { yaml: `任务:\n  - 序号: 1\n    内容: 建设平台\n    责任: [市教委]\n    时限: ⟦9月底前⟧\n${verbatim}` },
  { yaml: `任务:\n  - 序号: 1\n    内容: ⟦建设系统⟧\n    责任: [市教委]\n${verbatim}` },
  { yaml: '章节:\n  - 标题: ⟦优化服务⟧\n    原样: "## 一、优化环境"\n' },
  { yaml: '公文:\n  标题: ⟦甲市关于开展评估的通知⟧\n  标题分行:\n    - 甲市关于开展\n    - 检查的通知\n' },
  {
    yaml: '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市教委]\n    印作: （市教委负责，6月底完成）\n    时限: ⟦9月底前⟧\n',
  },
  // The row above says nothing of this body either.
  {
    yaml: '任务:\n  - 标题: 甲\n    责任: [市教委]\n    原样: "甲\\t市教委"\n  - 标题: 乙\n    责任: [⟦市财政局⟧]\n    原样: 乙\n',
  },
];

const good: readonly string[] = [
  `任务:\n  - 序号: 1\n    内容: 建设平台\n    责任: [市教委]\n    时限: 6月底前\n${verbatim}`,
  // Lines broken inside words, and merged cells.
  '任务:\n  - 序号: 1\n    内容: 建设平台。\n    责任: [市教委, 等]\n    原样: |-\n      1.建设平\n      台。（责任单位：市教\n      委等）\n',
  '任务:\n  - 标题: 甲\n    责任: [市教委]\n    原样: "甲\\t市教委"\n  - 标题: 乙\n    责任: [市教委]\n    原样: 乙\n',
  '章节:\n  - 标题: 优化环境\n    原样: "## 一、优化环境"\n',
  'tasks:\n  - number: 1\n    text: 建设平台。\n    responsible: [市教委]\n',
];

export const examples: RuleExamples = {
  bad: bad.map((example) => ({ ...example, source })),
  good: good.map((yaml) => ({ yaml, source })),
};
