import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题⟦:⟧2016年工作安排\n', fixed: '标题: 2016年工作安排\n' },
    { yaml: '任务:\n  - 序号⟦:⟧1\n    内容⟦:⟧完成对接。\n', fixed: '任务:\n  - 序号: 1\n    内容: 完成对接。\n' },
    {
      yaml: '前言⟦:⟧现安排如下：\n任务:\n  - 序号: 1\n    内容⟦:⟧目标：接入 # 注：甲\n',
      fixed: '前言: 现安排如下：\n任务:\n  - 序号: 1\n    内容: 目标：接入 # 注：甲\n',
    },
    { yaml: 'title⟦:⟧plan: a\n', fixed: 'title: plan: a\n' },
  ],
  good: ['标题: 12:30开会\n', '原文:\n  文件: a.txt\n  网址: http://example.com/a:b\n', '章节:\n  - 标题: 一\n'],
};
