import type { RuleExamples } from '@workplan/lint';

const plain = (...numbers: readonly string[]): string =>
  `任务:\n${numbers.map((number) => `  - 序号: ${number}\n    内容: 完成对接。\n`).join('')}`;

/** Tasks with their sub-tasks: the number of each, then those below it. */
const below = (...tasks: readonly (readonly [string, ...string[]])[]): string =>
  `任务:\n${tasks
    .map(([number, ...subTasks]) => {
      const items = subTasks.map((sub) => `      - 序号: ${sub}\n        内容: 印发细则。\n`);
      return `  - 序号: ${number}\n    内容: 完成对接。\n${items.length === 0 ? '' : `    任务:\n${items.join('')}`}`;
    })
    .join('')}`;

export const examples: RuleExamples = {
  bad: [
    {
      yaml: below(['（一）', '1', '2'], ['（二）', '1', '⟦3⟧']),
      fixed: below(['（一）', '1', '2'], ['（二）', '1', '2']),
    },
    { yaml: below(['（一）', '1', '⟦1⟧'], ['⟦（三）⟧', '1']), fixed: below(['（一）', '1', '2'], ['（二）', '1']) },
    { yaml: plain('1', '2', '⟦4⟧', '5'), fixed: plain('1', '2', '3', '4') },
    { yaml: plain('1', '2', '⟦2⟧', '4'), fixed: plain('1', '2', '3', '4') },
    { yaml: plain('1', '2', '⟦2⟧', '3'), fixed: plain('1', '2', '3', '4') },
    { yaml: plain('1', '⟦3⟧', '2', '4'), fixed: plain('1', '2', '3', '4') },
    { yaml: plain('1', '2', '⟦30⟧', '4', '5'), fixed: plain('1', '2', '3', '4', '5') },
    { yaml: plain('（一）', '（二）', '⟦（四）⟧', '"（四）"'), fixed: plain('（一）', '（二）', '（三）', '"（四）"') },
    { yaml: plain('⟦2⟧', '1', '3'), fixed: plain('1', '2', '3') },
    { yaml: plain('1', '2', '3', '⟦2⟧', '3', '4'), fixed: plain('1', '2', '3', '4', '5', '6') },
    { yaml: plain('⟦3⟧', '4'), fixed: plain('1', '2') },
    {
      yaml: plain('（一）', '1', '2', '（二）', '1', '⟦3⟧', '（三）', '1'),
      fixed: plain('（一）', '1', '2', '（二）', '1', '2', '（三）', '1'),
    },
    {
      yaml: 'tasks:\n  - number: 1.\n    text: A\n  - number: "⟦1.⟧"\n    text: B\n  - number: 2.\n    text: C\nattachments:\n  - title: Report\n    report:\n      sections:\n        - title: Progress\n          items:\n            - text: Done.\n              tasks: [1, 2]\n',
      fixed:
        'tasks:\n  - number: 1.\n    text: A\n  - number: "2."\n    text: B\n  - number: 3.\n    text: C\nattachments:\n  - title: Report\n    report:\n      sections:\n        - title: Progress\n          items:\n            - text: Done.\n              tasks: [1, 3]\n',
    },
    {
      yaml: '章节:\n  - 标题: 甲\n    任务:\n      - 序号: 1\n      - 序号: 2\n  - 标题: 乙\n    任务:\n      - 序号: 1\n      - 序号: ⟦3⟧\n',
      fixed:
        '章节:\n  - 标题: 甲\n    任务:\n      - 序号: 1\n      - 序号: 2\n  - 标题: 乙\n    任务:\n      - 序号: 1\n      - 序号: 2\n',
    },
  ],
  good: [
    plain('1', '2', '3'),
    // Sub-tasks count within their task, or run on.
    below(['（一）', '1', '2'], ['（二）', '1', '2', '3'], ['（三）']),
    below(['（一）', '1', '2'], ['（二）', '3', '4']),
    // Two levels: the lower one counts anew.
    plain('（一）', '1', '2', '（二）', '1', '2', '3', '（三）', '1'),
    '章节:\n  - 标题: 甲\n    任务:\n      - 序号: 1\n      - 序号: 2\n  - 标题: 乙\n    任务:\n      - 序号: 3\n附件:\n  - 标题: 分解表\n    任务:\n      - 序号: 一\n      - 序号: 二\n',
    'sections:\n  - title: A\n    tasks:\n      - number: 1\n      - number: 2\n  - title: B\n    tasks:\n      - number: 1\n',
    '章节:\n  - 标题: 总体要求\n    章节:\n      - 标题: 指导思想\n        导语: 略\n      - 标题: 基本原则\n        导语: 略\n      - 标题: 发展目标\n        导语: 略\n  - 标题: 重点任务\n    任务:\n      - 序号: （四）\n      - 序号: （五）\n',
    '附件:\n  - 标题: 推广清单\n    章节:\n      - 标题: 科技金融\n        任务:\n          - 序号: 14\n          - 序号: 15\n        备注: 前13项见另表。\n      - 标题: 军民融合\n        备注: 第16项至第20项未公开。\n      - 标题: 管理体制\n        任务:\n          - 序号: 21\n',
    plain('1.1', '1.2', '2.1', '3之一'),
  ],
};
