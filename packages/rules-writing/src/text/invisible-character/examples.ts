import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 工作⟦\u200b⟧安排\n', fixed: '标题: 工作安排\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 推进⟦\u00a0⟧对接，使用Windows⟦\u00a0⟧10。\n    责任: [市财政局⟦\u200b\u200b⟧, "⟦\ufeff⟧市教委"]\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 推进对接，使用Windows 10。\n    责任: [市财政局, "市教委"]\n',
    },
    { yaml: 'title: >-\n  统筹⟦\u00ad⟧推进⟦\u202a⟧平台⟦\u2028⟧建设\n', fixed: 'title: >-\n  统筹推进平台建设\n' },
    { yaml: '# 注⟦\u200b⟧释，⟦\u202e⟧见下\n标题: 工作安排\n', fixed: '# 注释，见下\n标题: 工作安排\n' },
    {
      yaml: '标题: 工作⟦\u061c⟧安⟦\u3164⟧排⟦\ufff9⟧，⟦\u{e0041}⟧推⟦\u2800⟧进⟦\u034f⟧对⟦\uffa0⟧接⟦\u0085⟧\n',
      fixed: '标题: 工作安排，推进对接\n',
    },
  ],
  good: [
    '\ufeff标题: 工作安排\n',
    '# 注\u00a0释 🏴\u{e0067}\u{e0062}\u{e007f}\n标题: 工作 安排\n',
    'title: 👨\u200d👩\u200d👧 家庭医生\n',
  ],
};
