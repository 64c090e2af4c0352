import type { RuleExamples } from '@workplan/lint';

const WORDS = { terms: [{ write: '一网通办', not: ['一站式办理', '单一窗口'] }] };
const STYLE = {
  terms: [
    { not: ['有关部门'], because: '要写明单位' },
    { write: '限时完成', not: ['尽快*完成'] },
  ],
};
const SECTIONS = { requiredSections: ['组织保障'] };

export const examples: RuleExamples = {
  bad: [
    {
      config: WORDS,
      yaml: '任务:\n  - 序号: 1\n    内容: 推行⟦一站式办理⟧，建设⟦单一窗口⟧。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 推行一网通办，建设一网通办。\n',
    },
    {
      config: WORDS,
      yaml: 'tasks:\n  - number: 1\n    text: 由⟦单一窗口⟧办公室牵头。\n',
      fixed: 'tasks:\n  - number: 1\n    text: 由一网通办办公室牵头。\n',
    },
    { config: STYLE, yaml: '任务:\n  - 序号: 1\n    内容: ⟦有关部门⟧要⟦尽快协调、抓紧完成⟧改造。\n' },
    { config: SECTIONS, yaml: '标题: ⟦工作要点⟧\n章节:\n  - 标题: 重点任务\n    任务: []\n' },
  ],
  good: [
    { config: WORDS, yaml: '任务:\n  - 序号: 1\n    内容: 落实《国际贸易单一窗口管理办法》，推进一网通办。\n' },
    {
      config: { terms: [{ write: '单一窗口服务', not: ['单一窗口'] }] },
      yaml: '任务:\n  - 序号: 1\n    内容: 完善单一窗口服务。\n',
    },
    { config: STYLE, yaml: '任务:\n  - 序号: 1\n    内容: 尽快协调。年底前完成改造。\n' },
    { config: SECTIONS, yaml: '标题: 工作要点\n章节:\n  - 标题: 三、组织保障\n    任务: []\n' },
    '任务:\n  - 序号: 1\n    内容: 有关部门要建设单一窗口。\n',
  ],
};
