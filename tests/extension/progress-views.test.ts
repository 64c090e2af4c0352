import { COLOUR_WORDS } from '@workplan/core/register';
import type { CollectedReturns, Dashboard, DashboardItem } from '@workplan/language-service/protocol';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectReport } from '../../extension/src/commands/progress/collect-report.js';
import { localDay } from '../../extension/src/client/today.js';
import { TEXTS } from '../../extension/src/texts/catalogue.js';
import { bodyTree } from '../../extension/src/views/body-tree.js';
import { deadlineTree } from '../../extension/src/views/deadline-tree.js';
import { moveOf } from '../../extension/src/views/drag.js';
import { childrenOf, tasksOf, type TreeNode } from '../../extension/src/views/node.js';
import { progressTree } from '../../extension/src/views/progress-tree.js';
import { sectionTree } from '../../extension/src/views/section-tree.js';
import { narrowed, type Shown, type TreeFilter } from '../../extension/src/views/shown.js';
import { taskRows } from '../../extension/src/views/task-rows.js';
import { dashboardOf, LATE, optionsOf, stillThere } from '../../extension/src/webviews/dashboard-view.js';
import { printPage } from '../../extension/src/webviews/print-page.js';
import { dashboardOn } from '../../packages/language-service/test/support/dashboard.js';
import { progressView } from '../../packages/language-service/src/features/progress/progress-view.js';
import { overview } from '../../packages/language-service/src/features/views/overview.js';
import { editsOf } from '../../packages/language-service/src/features/views/table-edit.js';
import { applyEdits, parsePlan } from '@workplan/core';
import { lightCases } from '../../packages/plan/test/progress/light-table.js';
import { openPlan } from '../../packages/language-service/test/support/plan.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.plan.yaml`, import.meta.url), 'utf8');
const ON = '2026-11-10';
const shownOf = (text: string, on = ON): Shown => {
  const plan = openPlan(text);
  return { overview: overview(plan), progress: progressView(plan, { on }) };
};
const EXAMPLE = shownOf(example('progress-2026'));

/** A tree as lines: what a reader sees, below each other. */
const lines = (nodes: readonly TreeNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.label}${node.detail === undefined ? '' : ` | ${node.detail}`}`,
    ...lines(childrenOf(node), depth + 1),
  ]);
const NAMES = {
  lights: {
    red: COLOUR_WORDS.red.zh,
    yellow: COLOUR_WORDS.yellow.zh,
    green: COLOUR_WORDS.green.zh,
    grey: COLOUR_WORDS.grey.zh,
    done: COLOUR_WORDS.done.zh,
  },
  nobody: '未明确',
  count: (items: number) => `${items} 项`,
};

describe('lights in the trees', () => {
  test('tree and dashboard show every light of the table made by hand', () => {
    const shown = lightCases().map(({ name, yaml, on, every, colour }) => {
      const plan = openPlan(yaml);
      const own: Shown = { overview: overview(plan), progress: progressView(plan, { on, every }) };
      const counts = dashboardOn(plan, { on, every });
      return {
        is: [name, lines(progressTree(own, NAMES))[0], counts?.items.map((item) => item.colour)],
        shouldBe: [name, `${NAMES.lights[colour]} | 1 项`, [colour]],
      };
    });
    expect(shown.length).toBeGreaterThanOrEqual(200);
    expect(shown.map(({ is }) => is)).toEqual(shown.map(({ shouldBe }) => shouldBe));
  });

  test('by light and then by body, with counts', () => {
    expect(lines(progressTree(EXAMPLE, NAMES))).toMatchInlineSnapshot(`
      [
        "红灯 | 1 项",
        "  市财政局 | 1 项",
        "    2 实现财政补贴资金拨付信息网上可查。 | 逾期 41 天、滞后 · 2026-09-30",
        "黄灯 | 2 项",
        "  市教委 | 1 项",
        "    3（2） 并按目录完成教育数据归集。 | 还有 20 天 · 2026-11-30",
        "  市政府办公厅 | 1 项",
        "    5 建成政务服务绩效评估指标体系。 | 未按期填报 · 2026-12-31",
        "灰灯 | 1 项",
        "  市政府办公厅 | 1 项",
        "    4 常态化开展网上办事满意度调查。 | 无明确时限",
        "已完成 | 2 项",
        "  市教委 | 1 项",
        "    1 完成教育资助事项网上办理流程改造。 | 已完成 · 2026-06-30",
        "  市政府办公厅 | 1 项",
        "    3（1） 编制政务服务数据目录， | 已完成 · 2026-11-30",
      ]
    `);
  });

  test('stand beside the deadline of a task, and how many are red beside a section and a body', () => {
    expect(lines(sectionTree(EXAMPLE, '红灯'))).toMatchInlineSnapshot(`
      [
        "一、优化网上办事服务 | 2 · 红灯 1",
        "  1 完成教育资助事项网上办理流程改造。 | 已完成 · 6月底前",
        "  2 实现财政补贴资金拨付信息网上可查。 | 逾期 41 天、滞后 · 9月底前",
        "二、加强数据共享 | 3",
        "  3 编制政务服务数据目录，并按目录完成教育数据归集。 | 还有 20 天 · 11月底前",
        "  4 常态化开展网上办事满意度调查。 | 无明确时限 · 持续推进",
        "  5 建成政务服务绩效评估指标体系。 | 未按期填报 · 年底前",
      ]
    `);
    expect(
      lines(
        bodyTree(
          EXAMPLE,
          { lead: '牵头', responsible: '责任', support: '配合', implement: '落实', guide: '指导', supervise: '督办' },
          '红灯',
        ),
      ).filter((line) => !line.startsWith(' ')),
    ).toMatchInlineSnapshot(`
      [
        "市政府办公厅 | 牵头 3",
        "市教委 | 牵头 2",
        "市财政局 | 牵头 1 · 配合 1 · 红灯 1",
      ]
    `);
  });

  test('what is done stands under «done», and not under what is overdue', () => {
    const groups = {
      overdue: '到期',
      thisMonth: '本月',
      later: '以后',
      lasting: '长期',
      unclear: '不明',
      none: '无',
      done: '办结',
    };
    const tree = deadlineTree(EXAMPLE, ON, groups);
    const tasksUnder = (label: string): number[] => tasksOf(tree.filter((node) => node.label === label));
    // Of task 3 only one of two clauses is done.
    expect(tasksUnder('办结')).toEqual([0]);
    expect(tasksUnder('到期')).toEqual([1]);
  });

  test('are never a colour alone: each line says its light in words', () => {
    const leaves = (nodes: readonly TreeNode[]): TreeNode[] =>
      nodes.flatMap((node) => (childrenOf(node).length === 0 ? [node] : leaves(childrenOf(node))));
    for (const node of leaves(progressTree(EXAMPLE, NAMES))) expect(node.detail).toMatch(/\p{Script=Han}/u);
  });

  test('of a task whose clauses differ, the worst one is shown', () => {
    const shown = shownOf(
      '工作方案: 1\n标题: 安排\n地区: 上海市\n公文:\n  成文日期: 2026-11-01\n任务:\n  - 序号: 1\n    分句:\n' +
        '      - 内容: 修订办法；\n        责任: [市司法局]\n        进展: { 状态: 已完成 }\n' +
        '      - 内容: 开展宣传。\n        责任: [市教委]\n        时限: 10月底前\n',
    );
    expect(lines(sectionTree(shown))).toEqual(['1 修订办法；开展宣传。 | 逾期 10 天 · 10月底前']);
  });

  test('the day is that of the reader', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('a filter of the trees', () => {
  const numbers = (filter: TreeFilter): string[] => {
    const found = tasksOf(sectionTree(narrowed(EXAMPLE, filter)));
    return found.map((task) => EXAMPLE.overview.tasks[task]?.number ?? '');
  };

  test.each<[string, TreeFilter]>([
    ['words', { text: '财政补贴' }],
    ['a body', { body: '市财政局' }],
    ['a section', { section: [EXAMPLE.overview.sections[1]?.title ?? ''] }],
    ['a light', { light: 'red' }],
    ['several of them', { body: '市财政局', light: 'red' }],
  ])('by %s leaves what fits, in all trees', (_, filter) => {
    const left = narrowed(EXAMPLE, filter);
    const all = numbers({});
    const found = numbers(filter);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    const inOthers = tasksOf(progressTree(left, NAMES)).map((task) => EXAMPLE.overview.tasks[task]?.number);
    expect(inOthers).toEqual(found);
  });

  test('that fits nothing leaves nothing', () => {
    const left = narrowed(EXAMPLE, { text: '没有这样的话' });
    expect(sectionTree(left)).toEqual([]);
    expect(progressTree(left, NAMES)).toEqual([]);
  });

  test('leaves the task of a sub-task that fits', () => {
    const shown = shownOf(example('sub-tasks'));
    const sub = shown.overview.tasks.findIndex(({ tasks }) => tasks.length > 0);
    const below = shown.overview.tasks[shown.overview.tasks[sub]?.tasks[0] ?? 0];
    const left = sectionTree(narrowed(shown, { text: below?.text.slice(0, 12) ?? '' }));
    expect(tasksOf(left)).toContain(sub);
  });
});

describe('tasks that are dragged', () => {
  const PLAN =
    '工作方案: 1\n标题: 安排\n章节:\n  - 标题: 甲\n    任务:\n      - 序号: 1 # 一\n        内容: 一。\n      - 序号: 2\n' +
    '        内容: 二。\n        任务:\n          - 序号: 1\n            内容: 二之一。\n  - 标题: 乙\n    任务:\n' +
    '      - 序号: 3\n        内容: 三。\n';
  const view = overview(openPlan(PLAN));
  const at = (label: string): number => view.tasks.findIndex((task) => task.label === label);
  const dropped = (labels: readonly string[], target: { task: number } | { section: number } | undefined) => {
    const change = moveOf(view, labels.map(at), target);
    const edits = change === undefined ? undefined : editsOf(parsePlan(PLAN), change);
    if (edits === undefined) return undefined;
    return overview(openPlan(applyEdits(PLAN, edits))).tasks.map(({ label, path }) => `${path.join()} ${label}`);
  };

  test('take the place of the task that they are dropped on', () => {
    expect(dropped(['三。'], { task: at('一。') })).toEqual([
      '一、甲 三。',
      '一、甲 一。',
      '一、甲 二。',
      '一、甲 二之一。',
    ]);
    expect(dropped(['一。'], { task: at('三。') })).toEqual([
      '一、甲 二。',
      '一、甲 二之一。',
      '二、乙 三。',
      '二、乙 一。',
    ]);
  });

  test('go behind the last task of a section', () => {
    expect(dropped(['一。', '二。'], { section: 1 })).toEqual([
      '二、乙 三。',
      '二、乙 一。',
      '二、乙 二。',
      '二、乙 二之一。',
    ]);
  });

  test('keep their comments', () => {
    const change = moveOf(view, [at('一。')], { section: 1 });
    const edits = change === undefined ? [] : (editsOf(parsePlan(PLAN), change) ?? []);
    expect(applyEdits(PLAN, edits)).toContain('- 序号: 1 # 一\n        内容: 一。\n');
  });

  test.each([
    ['on itself', ['一。'], { task: at('一。') }],
    ['a sub-task, which belongs to its task', ['二之一。'], { section: 1 }],
    ['on a sub-task', ['一。'], { task: at('二之一。') }],
    ['behind all sections', ['一。'], undefined],
  ] as const)('change nothing: %s', (_, labels, target) => {
    expect(moveOf(view, labels.map(at), target)).toBe(undefined);
  });

  test('never lose or double a task, wherever they are dropped', () => {
    const all = view.tasks.map(({ label }) => label).sort();
    fc.assert(
      fc.property(
        fc.subarray(
          view.tasks.map((_, index) => index),
          { minLength: 1 },
        ),
        fc.oneof(
          fc.nat(view.tasks.length - 1).map((task) => ({ task })),
          fc.nat(1).map((section) => ({ section })),
        ),
        (tasks, target) => {
          const change = moveOf(view, tasks, target);
          const edits = change === undefined ? [] : (editsOf(parsePlan(PLAN), change) ?? []);
          const after = overview(openPlan(applyEdits(PLAN, edits))).tasks.map(({ label }) => label);
          expect(after.sort()).toEqual(all);
        },
      ),
    );
  });
});

test('tasks of a tree become rows, with all of their words', () => {
  const [row] = taskRows(EXAMPLE, new Map([[0, '全文。']]), [0], 'zh');
  expect(row).toEqual([
    '1',
    EXAMPLE.overview.tasks[0]?.path.join(' › '),
    '全文。',
    '市教委、市财政局',
    '6月底前',
    '已完成',
    '已完成',
    '2026-06-24 市教委 16项全部上线，并通过验收。',
  ]);
});

describe('the report on returns', () => {
  const text = (zh: string) => ({ zh, en: zh });
  const COLLECTED: CollectedReturns = {
    version: 1,
    edits: [],
    changes: 1,
    known: 2,
    lines: [
      { kind: 'change', text: text('收了一条') },
      { kind: 'conflict', text: text('矛盾|一条') },
      { kind: 'missing', text: text('市财政局 未报 3 项') },
      { kind: 'figures', text: text('报送率25%') },
    ],
    unread: [{ file: '坏.xlsx', problem: 'damaged' }],
  };

  test('says what came in, what was left out and who is missing, all of it', () => {
    const report = collectReport(COLLECTED, ON, 'zh', {
      escape: (words) => words.replaceAll('|', '&#124;'),
      problemOf: () => TEXTS['office-damaged'].zh,
    });
    expect(report).toMatchInlineSnapshot(`
      "# 收表报告

      截至 2026-11-10：可收 1 条，方案已有 2 行，需核对 2 处，1 个单位有未报。

      报送率25%

      ## 读不了的文件

      - 坏.xlsx: 文件不完整或者已经损坏，读不了。请用 Excel 或 WPS 打开，另存一份再试。

      ## 可收的进展

      - 收了一条

      ## 没有收、请核对

      - 矛盾&#124;一条

      ## 提示

      无。

      ## 未报

      - 市财政局 未报 3 项
      "
    `);
  });
});

describe('the dashboard', () => {
  const item = (number: string, more: Partial<DashboardItem> = {}): DashboardItem => ({
    number,
    label: `任务${number}`,
    section: '一、甲',
    reporters: ['市教委'],
    colour: 'green',
    words: '正常',
    due: '2026-12-31',
    newest: '',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    ...more,
  });
  const DASHBOARD: Dashboard = {
    on: ON,
    every: 'month',
    plans: [
      {
        uri: 'file:///a',
        title: '甲方案',
        items: [
          item('1', { colour: 'red', due: '2026-09-30', reporters: ['市教委', '市财政局'] }),
          item('2', { colour: 'red', due: '2026-06-30', section: '二、乙' }),
          item('3', { reporters: ['市财政局'] }),
        ],
      },
      { uri: 'file:///b', title: '乙方案', items: [item('1', { colour: 'done', reporters: [] })] },
    ],
    left: [],
  };
  const shown = (change: Partial<typeof LATE>) => dashboardOf(DASHBOARD, { ...LATE, ...change });

  test('lists the late ones first, the longest late before the others', () => {
    expect(shown({}).items.map(({ plan, number }) => plan + number)).toEqual(['甲方案2', '甲方案1']);
    expect(shown({ light: '' }).items.map(({ number, colour }) => number + colour)).toEqual([
      '2red',
      '1red',
      '3green',
      '1done',
    ]);
  });

  test('counts an item for each body that reports on it, and once in all', () => {
    const { total, counts, bodies } = shown({});
    expect([total, counts]).toEqual([4, { red: 2, yellow: 0, green: 1, grey: 0, done: 1 }]);
    expect(bodies.map(({ name, total: own, counts: { red } }) => [name, own, red])).toEqual([
      ['市教委', 2, 2],
      ['市财政局', 2, 1],
    ]);
  });

  test('narrows figures and list together; the light narrows the list alone', () => {
    expect(shown({ body: '市财政局' })).toMatchObject({ total: 2, bodies: [{ name: '市财政局', total: 2 }] });
    expect(shown({ section: '二、乙' }).items.map(({ number }) => number)).toEqual(['2']);
    expect(shown({ plan: 'file:///b', light: 'done' }).items.map(({ plan }) => plan)).toEqual(['乙方案']);
    expect(shown({ words: '任务3', light: 'green' }).total).toBe(1);
    expect(shown({ light: 'green' }).counts).toEqual(shown({}).counts);
  });

  test('keeps plans of one title apart', () => {
    const twice = { ...DASHBOARD, plans: DASHBOARD.plans.map((plan) => ({ ...plan, title: '同名' })) };
    expect(dashboardOf(twice, LATE).plans.map(({ name, total }) => [name, total])).toEqual([
      ['同名', 3],
      ['同名', 1],
    ]);
  });

  test('a choice of something that is gone shows all of it again', () => {
    const options = optionsOf(DASHBOARD);
    expect(options).toEqual({
      plans: [
        { uri: 'file:///a', title: '甲方案' },
        { uri: 'file:///b', title: '乙方案' },
      ],
      bodies: ['市教委', '市财政局'],
      sections: ['一、甲', '二、乙'],
    });
    expect(stillThere({ ...LATE, body: '市水务局', section: '二、乙' }, options)).toEqual({
      ...LATE,
      section: '二、乙',
    });
  });

  test('is saved as a page that runs and loads nothing', () => {
    const page = printPage({
      title: '总览<1>',
      page: 'dashboard',
      language: 'zh',
      css: 'a{}</style>',
      html: '<div id="report"></div>',
    });
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('<title>总览&lt;1&gt;</title>');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|https?:/);
  });
});
