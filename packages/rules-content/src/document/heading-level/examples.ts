import type { RuleExamples } from '@workplan/lint';

export const examples: RuleExamples = {
  bad: [
    {
      yaml: '章节:\n  - 标题: ⟦一、⟧保障体系建设\n    章节:\n      - 标题: ⟦（一）⟧加强经费保障\n        导语: 略。\n',
      fixed: '章节:\n  - 标题: 保障体系建设\n    章节:\n      - 标题: 加强经费保障\n        导语: 略。\n',
    },
    {
      yaml: 'sections:\n  - title: 总体要求\n    sections:\n      - title: 主要目标\n        sections:\n          - title: ⟦近期目标⟧\n            sections:\n              - title: 上半年\n                text: 略。\n',
    },
    {
      yaml: '章节:\n  - 标题: 保障体系建设\n    章节:\n      - 标题: 经费\n        导语: 略。\n    ⟦任务⟧:\n      - 序号: 1\n        内容: 加强保障。\n',
    },
    {
      yaml: '附件:\n  - 标题: 任务分解\n    缺: true\n  - 标题: "⟦2.⟧2015年上海市电子政务工作报告"\n    正文: 略\n',
      fixed: '附件:\n  - 标题: 任务分解\n    缺: true\n  - 标题: "2015年上海市电子政务工作报告"\n    正文: 略\n',
    },
    {
      yaml: '附件:\n  - 标题: 报告\n    报告:\n      章节:\n        - 标题: 健全机制\n          条目:\n            - 内容: ⟦一是⟧建立健全体制机制。\n',
      fixed:
        '附件:\n  - 标题: 报告\n    报告:\n      章节:\n        - 标题: 健全机制\n          条目:\n            - 内容: 建立健全体制机制。\n',
    },
  ],
  good: [
    '章节:\n  - 标题: 一、二、三产业融合发展\n    章节:\n      - 标题: 深化无纸化应用\n        任务:\n          - 序号: 1\n            内容: 深化应用。\n',
    'sections:\n  - title: 2016年重点任务\n    tasks:\n      - number: 1\n        text: 深化应用。\n',
    '附件:\n  - 标题: 2015年上海市电子政务工作报告\n    章节:\n      - 标题: 第一批改革举措\n        任务:\n          - 序号: 1\n            内容: 推广。\n',
  ],
};
