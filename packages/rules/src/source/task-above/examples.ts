import type { RuleExamples } from '@workplan/lint';

const ABOVE =
  '工作方案: 1\n标题: 省工作要点\n任务:\n  - 序号: 1\n    内容: 改造老旧小区。\n  - 序号: 2\n    内容: 加装电梯。\n';
const above = { '省要点.plan.yaml': ABOVE };
const taking = (file: string, task: string): string =>
  `任务:\n  - 序号: 1\n    内容: 加装电梯80部。\n    承接:\n      - 文件: ${file}\n        任务: ${task}\n`;

export const examples: RuleExamples = {
  bad: [
    { yaml: taking('省要点.plan.yaml', '⟦3⟧'), above },
    { yaml: taking('⟦省计划.plan.yaml⟧', '2'), above },
    { yaml: taking('省要点.plan.yaml', '⟦2⟧'), above: { '省要点.plan.yaml': ABOVE.replace('序号: 1', '序号: 2') } },
    { yaml: taking('⟦通知.txt⟧', '2'), above: { '通知.txt': '关于印发省工作要点的通知\n' } },
    {
      yaml: 'tasks:\n  - number: 1\n    text: 加装电梯80部。\n    takesUp: [{ file: 省要点.plan.yaml, task: ⟦1.1⟧ }]\n',
      above,
    },
  ],
  good: [
    { yaml: taking('省要点.plan.yaml', '2'), above },
    { yaml: taking('省要点.plan.yaml', '（二）'), above },
    taking('省要点.plan.yaml', '9'),
    { yaml: '任务:\n  - 序号: 1\n    内容: 加装电梯80部。\n', above },
  ],
};
