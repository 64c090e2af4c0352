import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题⟦：⟧2016年工作安排\n', fixed: '标题: 2016年工作安排\n' },
    {
      yaml: '任务:\n  - 序号⟦： ⟧1\n    内容⟦：⟧推进：对接。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 推进：对接。\n',
    },
    { yaml: 'title⟦：⟧Work plan: part one\n', fixed: 'title: Work plan: part one\n' },
    { yaml: '章节⟦：⟧\n  - 标题: 一\n', fixed: '章节:\n  - 标题: 一\n' },
  ],
  good: ['标题: 关于推进：一网通办\n', '任务:\n  - 序号: 1\n    内容: 目标：接入\n', '依据:\n  - 标题: 指导意见\n'],
};
