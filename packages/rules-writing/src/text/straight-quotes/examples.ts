import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 推进⟦"单一窗口"⟧建设\n', fixed: '标题: 推进“单一窗口”建设\n' },
    { yaml: 'title: "推进⟦\\"一网通办\\"⟧和⟦\'放管服\'⟧改革"\n', fixed: 'title: "推进“一网通办”和“放管服”改革"\n' },
    {
      yaml: `前言: '加强⟦"12345"⟧市民热线，实现⟦''双向转送''⟧机制'\n`,
      fixed: `前言: '加强“12345”市民热线，实现“双向转送”机制'\n`,
    },
    {
      yaml: `任务:\n  - 序号: 1\n    内容: |\n      推进“单一窗口⟦"⟧建设，清理“僵尸⟦'睡眠'⟧”现象。\n`,
      fixed: `任务:\n  - 序号: 1\n    内容: |\n      推进“单一窗口”建设，清理“僵尸‘睡眠’”现象。\n`,
    },
  ],
  good: [
    '标题: "推进“单一窗口”建设"\n',
    `title: Jing'an区's plan, 5" 屏幕\n`,
    `前言: 采用 "Work Plan" format 和 'draft' 状态。\n`,
    `任务:\n  - 序号: 1\n    内容: '推进对接'\n    责任: ["市教委"]\n`,
  ],
};
