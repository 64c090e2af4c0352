import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '任务:\n  - 序号: 1\n    内容: 增加“零上门”⟦、⟧“一次上门”事项。\n',
      fixed: '任务:\n  - 序号: 1\n    内容: 增加“零上门”“一次上门”事项。\n',
    },
    { yaml: `前言: '落实《办法》⟦、⟧《规定》⟦、⟧《通知》'\n`, fixed: `前言: '落实《办法》《规定》《通知》'\n` },
    { yaml: 'title: “文”⟦、⟧“会”系统\n', fixed: 'title: “文”“会”系统\n' },
  ],
  good: [
    '前言: 落实《办法》（国办发〔2014〕66号）、《规定》。\n',
    '任务:\n  - 序号: 1\n    内容: 覆盖“文”“会”“报”，建设“单一窗口”、网站。\n',
    'title: 《甲》、“乙”、丙\n',
  ],
};
