import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '任务:\n  - 序号: 1\n    内容: 推进 ⟦#1 工程⟧\n', fixed: '任务:\n  - 序号: 1\n    内容: "推进 #1 工程"\n' },
    { yaml: '标题: ⟦#上海发布#工作⟧\n', fixed: '标题: "#上海发布#工作"\n' },
    { yaml: 'title: Project ⟦#42⟧\n', fixed: 'title: "Project #42"\n' },
  ],
  good: ['标题: 推进 # 这是注释\n', '标题: C#平台\n', '标题: "推进 #1 工程"\n'],
};
