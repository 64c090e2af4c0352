import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 投诉55万件⟦,⟧回访满意率91.3%。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 投诉55万件，回访满意率91.3%。\n',
    },
    {
      yaml: '任务:\n  - 序号: 19\n    印作: （牵头部门⟦:⟧市政府办公厅；责任部门、单位：各区县政府）\n',
      fixed: '任务:\n  - 序号: 19\n    印作: （牵头部门：市政府办公厅；责任部门、单位：各区县政府）\n',
    },
    {
      yaml: 'title: "推进平台⟦(一期)⟧建设⟦,⟧ 完成率100%⟦;⟧按期上线⟦!⟧"\n',
      fixed: 'title: "推进平台（一期）建设，完成率100%；按期上线！"\n',
    },
    {
      yaml: `前言: '资源计划⟦(GRP)⟧系统（试点⟦)⟧；APP⟦,⟧微信'\n`,
      fixed: `前言: '资源计划（GRP）系统（试点）；APP，微信'\n`,
    },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 推进改革⟦(含“一次办成”)⟧⟦,⟧优化流程。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 推进改革（含“一次办成”），优化流程。\n',
    },
    {
      yaml: '章节:\n  - 标题: 保障\n    导语: |\n      加强统筹⟦,⟧\n      落实责任。\n',
      fixed: '章节:\n  - 标题: 保障\n    导语: |\n      加强统筹，\n      落实责任。\n',
    },
  ],
  good: [
    '任务:\n  - 序号: 1\n    内容: 12:30前完成1,200件，见https://www.shanghai.gov.cn/a,b:c(1)和附件list(2).txt。\n',
    'title: "Work plan: part (one), draft; ok?"\n',
    '前言: 依据GB/T 15834-2011和GRP (resource plan)开展；“互联网+”行动。\n',
    '任务:\n  - 序号: 1\n    内容: 推进对接。 # 注释里,不管\n    牵头: [市教委, 市公安局]\n',
  ],
};
