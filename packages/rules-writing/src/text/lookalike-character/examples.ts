import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    { yaml: '标题: 电子政务⟦⽂⟧件\n', fixed: '标题: 电子政务文件\n' },
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 各部⟦⻔⟧落实。\n    责任: [市⟦⺠⟧政局, "市⟦⾦⟧融办"]\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 各部门落实。\n    责任: [市民政局, "市金融办"]\n',
    },
    { yaml: 'title: |-\n  ⟦⼯⼈⟧名单⟦\uf900⟧\n', fixed: 'title: |-\n  工人名单\u8c48\n' },
    { yaml: 'title: ⟦⺪⟧\n' },
  ],
  good: ['标题: 电子政务文件、部门、民政\n', '# ⽂\n标题: 一般文字\n', 'title: 丨亅丶 﨎﨏﨑\n'],
};
