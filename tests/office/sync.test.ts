import { parsePlan } from '@workplan/core';
import { reconcile, taskWorkbook } from '@workplan/core/workbook';
import { expect, test } from 'vitest';
import {
  columnOf,
  edited,
  PLAN,
  rowOf,
  sheetsOf,
  takenBack,
  type,
  type Outcome,
  type Table,
} from './workbook-edits.js';

type Edit = (table: Table) => void;

/** What a table changes, as lines of the plan; edits that a person makes in Excel. */
const EDITS: readonly (readonly [string, Edit, readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['a deadline', (t) => type(t, '1', '完成时限', '2026年9月底前'), ['        时限: 2026年9月底前']],
  [
    'a deadline typed as a day with dots',
    (t) => type(t, '1', '完成时限', '2026.9.30'),
    ['        时限: 2026年9月30日'],
  ],
  ['a deadline typed with slashes', (t) => type(t, '1', '完成时限', '2026/9/30'), ['        时限: 2026年9月30日']],
  ['a deadline that became a number', (t) => type(t, '1', '完成时限', '46203'), ['        时限: 2026年6月30日']],
  ['a deadline in wide digits', (t) => type(t, '1', '完成时限', '２０２６年９月底前'), ['        时限: 2026年9月底前']],
  ['a new deadline', (t) => type(t, '2', '完成时限', '6月底前'), ['        时限: 6月底前']],
  ['a deadline taken away', (t) => type(t, '1', '完成时限', ''), []],
  ['the same deadline in wide digits', (t) => type(t, '3', '完成时限', '２０２６年６月３０日'), []],
  ['the same deadline as a number', (t) => type(t, '3', '完成时限', '46203'), []],
  ['a status', (t) => type(t, '3', '进展状态', '已完成'), ['        进展: { 状态: 已完成 }']],
  ['a first status', (t) => type(t, '5', '进展状态', '进行中'), ['        进展: { 状态: 进行中 }']],
  ['a status taken away', (t) => type(t, '3', '进展状态', ''), []],
  [
    'a name more',
    (t) => type(t, '1', '牵头单位', '市政府办公厅、市审改办、市商务委'),
    ['        牵头: [市政府办公厅, 市审改办, 市商务委] # 牵头两家'],
  ],
  ['a name less', (t) => type(t, '1', '牵头单位', '市政府办公厅'), ['        牵头: [市政府办公厅] # 牵头两家']],
  ['names one a line', (t) => type(t, '1', '牵头单位', '市政府办公厅\n市审改办'), []],
  ['names with a full stop', (t) => type(t, '1', '牵头单位', '市政府办公厅、市审改办。'), []],
  ['names with other marks', (t) => type(t, '1', '牵头单位', '市政府办公厅，市审改办；'), []],
  [
    'names in another order',
    (t) => type(t, '1', '牵头单位', '市审改办、市政府办公厅'),
    ['        牵头: [市审改办, 市政府办公厅] # 牵头两家'],
  ],
  ['an open list', (t) => type(t, '1', '责任单位', '市财政局、市商务委等'), ['        责任: [市财政局, 市商务委, 等]']],
  ['a block list', (t) => type(t, '2', '责任单位', '各区政府、市教委'), ['          - 市教委']],
  [
    'a single name as a list',
    (t) => type(t, '3', '牵头单位', '市经济信息化委、市数据局'),
    ['        牵头: [市经济信息化委, 市数据局]'],
  ],
  ['a first role', (t) => type(t, '5', '责任单位', '各区政府'), ['        责任: [各区政府]']],
  ['a role taken away', (t) => type(t, '2', '牵头单位', ''), []],
  ['the text', (t) => type(t, '3', '工作内容', '建成全市数据共享平台。'), ['        内容: 建成全市数据共享平台。']],
  ['a text in quotes', (t) => type(t, '2', '工作内容', '推进“一网通办”。'), ['        内容: "推进“一网通办”。"']],
  ['spaces at the end of a text', (t) => type(t, '3', '工作内容', '建成数据共享平台。  '), []],
  [
    'a text that begins like a formula',
    (t) => type(t, '3', '工作内容', '=SUM(A1)+数据'),
    ['        内容: =SUM(A1)+数据'],
  ],
  [
    'a text that YAML would read otherwise',
    (t) => type(t, '3', '工作内容', '- 平台: [甲]'),
    ['        内容: "- 平台: [甲]"'],
  ],
  ['a number', (t) => type(t, '3', '序号', '６'), ['      - 序号: 6']],
  ['a note', (t) => type(t, '5', '备注', '已细化'), ['        备注: 已细化']],
  ['rows that were sorted', (t) => void t.rows.splice(2, t.rows.length - 2, ...t.rows.slice(2).reverse()), []],
  [
    'rows that were sorted without their keys',
    (t) => {
      const tasks = t.rows.filter(({ kind }) => kind === 'cells');
      const keys = tasks.map(({ cells }) => cells[0] ?? '').reverse();
      t.rows = [
        ...t.rows.filter(({ kind }) => kind !== 'cells'),
        ...tasks.map((row, at) => ({ ...row, cells: [keys[at] ?? '', ...row.cells.slice(1)] })),
      ];
      type(t, '3', '进展状态', '滞后');
    },
    ['        进展: { 状态: 滞后 }'],
  ],
  [
    'headings that were renamed',
    (t) => {
      const row = t.rows[1];
      if (row !== undefined)
        t.rows[1] = {
          ...row,
          cells: row.cells.map((text) => ({ 牵头单位: '哪家牵头', 完成时限: '办结日期' })[text] ?? text),
        };
      const at = rowOf(t, '1');
      const cells = [...(t.rows[at]?.cells ?? [])];
      cells[3] = '市审改办';
      t.rows[at] = { kind: 'cells', cells };
    },
    ['        牵头: [市审改办] # 牵头两家'],
  ],
  [
    'columns that were moved',
    (t) => {
      t.rows = t.rows.map((row) =>
        row.cells.length < 3 ? row : { ...row, cells: [...row.cells.slice(0, 1), ...row.cells.slice(1).reverse()] },
      );
      const at = t.rows.findIndex(({ cells }) => cells[0] === 'T5');
      const cells = [...(t.rows[at]?.cells ?? [])];
      cells[1] = '完成';
      t.rows[at] = { kind: 'cells', cells };
    },
    ['        备注: 完成'],
  ],
  [
    'a row above the headings',
    (t) => {
      t.rows.splice(1, 0, { kind: 'plain', cells: ['', '填报单位：市教委'] });
      const at = rowOf(t, '1');
      t.rows[at] = {
        kind: 'cells',
        cells: (t.rows[at]?.cells ?? []).map((text) => (text === '年底前' ? '9月底前' : text)),
      };
    },
    ['        时限: 9月底前'],
  ],
  [
    'a sheet that was renamed',
    (t) => {
      t.model = {
        ...t.model,
        sheets: t.model.sheets.map((sheet, at) => (at === 0 ? { ...sheet, name: '台账' } : sheet)),
      };
      type(t, '1', '完成时限', '9月底前');
    },
    ['        时限: 9月底前'],
  ],
  [
    'a sheet that was copied and left as it was',
    (t) => {
      const [first] = t.model.sheets;
      if (first !== undefined)
        t.model = { ...t.model, sheets: [...t.model.sheets, { ...first, name: '任务分解表 (2)' }] };
      type(t, '1', '完成时限', '9月底前');
    },
    ['        时限: 9月底前'],
  ],
  [
    'a name with brackets',
    (t) => type(t, '5', '牵头单位', '市委网信办、市发展改革委（市物价局、市粮食局）'),
    ['        牵头: [市委网信办, 市发展改革委（市物价局、市粮食局）]'],
  ],
];

test.each(EDITS)('%s: the right lines of the plan change, and nothing else', (_, edit, lines) => {
  const { conflicts, notes, problem, ...outcome } = edited(edit);
  expect(problem).toBeUndefined();
  expect(conflicts).toEqual([]);
  expect(notes).toEqual([]);
  expect(outcome.lines).toEqual(lines);
  expect(parsePlan(outcome.text).plan).toBeDefined();
  // Comments stay.
  expect(outcome.text.match(/#/g)).toEqual(PLAN.match(/#/g));
});

test.each(EDITS)('%s: doing it twice changes nothing', (_, edit) => {
  const model = taskWorkbook(parsePlan(PLAN));
  const table: Table = { rows: [...(model.sheets[0]?.rows ?? [])], merges: [], model };
  edit(table);
  const first = takenBack(parsePlan(PLAN), sheetsOf(table));
  const second = takenBack(parsePlan(first.text), sheetsOf(table));
  expect(second.edits).toEqual([]);
  expect(second.conflicts).toEqual([]);
});

/** Edits that nobody can be sure about: each is reported, and changes nothing. */
/** Cells of bodies that say more than names. */
const MORE_THAN_NAMES = [
  '牵头：市经济信息化委；配合：市教委',
  '市经济信息化委（牵头）、市教委',
  '市经济信息化委牵头',
  '市经济信息化委 市教委',
  '市经济信息化委会同市教委',
];

const REPORTED: readonly (readonly [string, Edit, (outcome: Outcome) => unknown, unknown])[] = [
  ...MORE_THAN_NAMES.map(
    (cell) =>
      [
        `bodies with other words: ${cell}`,
        (t: Table) => type(t, '3', '牵头单位', cell),
        (o: Outcome) => o.conflicts.map(({ reason }) => reason),
        ['names'],
      ] as const,
  ),
  [
    'a row more',
    (t) => void t.rows.push({ kind: 'cells', cells: ['', '6', '新任务', '市教委'] }),
    (o) => o.notes,
    [{ kind: 'added', row: 10, words: '6 新任务 市教委' }],
  ],
  [
    'a row less',
    (t) => void t.rows.splice(rowOf(t, '3'), 1),
    (o) => o.notes,
    [{ kind: 'removed', words: '3 建成数据共享平台。' }],
  ],
  [
    'a row whose cells were emptied',
    (t) => {
      const at = rowOf(t, '3');
      t.rows[at] = { kind: 'cells', cells: ['T3'] };
    },
    (o) => o.notes,
    [{ kind: 'removed', words: '3 建成数据共享平台。' }],
  ],
  [
    'a copied row',
    (t) => {
      const row = t.rows[rowOf(t, '1')];
      if (row !== undefined) t.rows.push(row);
    },
    (o) => o.notes.map(({ kind }) => kind),
    ['copied'],
  ],
  [
    'a copied row that was made a new task',
    (t) => {
      const row = t.rows[rowOf(t, '1')];
      if (row !== undefined) t.rows.push({ ...row, cells: [row.cells[0] ?? '', '6', '新任务', ...row.cells.slice(3)] });
    },
    (o) => o.notes.map(({ kind }) => kind),
    ['copied'],
  ],
  [
    'a copied row that says something else',
    (t) => {
      const row = t.rows[rowOf(t, '1')];
      if (row !== undefined) t.rows.push(row);
      type(t, '1', '完成时限', '9月底前');
    },
    (o) => o.conflicts.map(({ reason, column }) => [reason, column]),
    [['copies', 'deadline']],
  ],
  ['an emptied text', (t) => type(t, '3', '工作内容', ''), (o) => o.conflicts.map(({ reason }) => reason), ['emptied']],
  ['an emptied number', (t) => type(t, '3', '序号', ''), (o) => o.conflicts.map(({ reason }) => reason), ['emptied']],
  [
    'a status that there is not',
    (t) => type(t, '3', '进展状态', '快好了'),
    (o) => o.conflicts.map(({ reason }) => reason),
    ['status'],
  ],
  [
    'the text of clauses',
    (t) => type(t, '4', '工作内容', '梳理目录。'),
    (o) => o.conflicts.map(({ reason }) => reason),
    ['locked'],
  ],
  [
    'bodies of clauses',
    (t) => type(t, '4', '牵头单位', '市商务委'),
    (o) => o.conflicts.map(({ reason }) => reason),
    ['locked'],
  ],
  [
    'cells that were merged',
    (t) => {
      const column = columnOf(t, '牵头单位') + 1;
      const top = rowOf(t, '1') + 1;
      t.merges.push({ top, bottom: top + 1, left: column, right: column });
      type(t, '2', '牵头单位', '');
    },
    (o) => o.conflicts.map(({ reason, row }) => [reason, row]),
    [['merged', 5]],
  ],
  [
    'a number and a text that are both new',
    (t) => {
      type(t, '3', '工作内容', '完全不同的工作');
      type(t, '3', '序号', '9');
    },
    (o) => o.notes.map(({ kind }) => kind),
    ['doubtful'],
  ],
  [
    'a heading that was changed',
    (t) => {
      t.rows = t.rows.map((row) =>
        row.kind === 'heading' && row.cells[1] === '二、数据资源' ? { ...row, cells: ['', '二、数据'] } : row,
      );
    },
    (o) => o.notes.map(({ kind, words }) => [kind, words]),
    [
      ['heading', '二、数据'],
      ['heading', '二、数据资源'],
    ],
  ],
  [
    'a column less',
    (t) => {
      const at = columnOf(t, '完成时限');
      t.rows = t.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== at) }));
    },
    (o) => o.notes,
    [{ kind: 'column', words: '完成时限' }],
  ],
  [
    'a column of the user’s own',
    (t) => {
      t.rows = t.rows.map((row) => ({ ...row, cells: [...row.cells, row.kind === 'columns' ? '分管处室' : '一处'] }));
    },
    (o) => o.notes.filter(({ kind }) => kind === 'own-column'),
    [{ kind: 'own-column', words: '分管处室' }],
  ],
  [
    'a column 责任分工 before the bodies, whose cells are sentences',
    (t) => {
      t.rows = t.rows.map((row) =>
        row.cells.length < 3
          ? row
          : {
              ...row,
              cells: [
                ...row.cells.slice(0, 1),
                row.kind === 'columns' ? '责任分工' : '市教委牵头，市财政局配合',
                ...row.cells.slice(1),
              ],
            },
      );
    },
    (o) => [o.changes, o.conflicts, o.notes.filter(({ kind }) => kind === 'own-column')],
    [[], [], [{ kind: 'own-column', words: '责任分工' }]],
  ],
  [
    'a copied sheet in which other things were changed',
    (t) => {
      const [first] = t.model.sheets;
      const rows =
        first?.rows.map((row) => ({ ...row, cells: row.cells.map((text) => (text === '进行中' ? '滞后' : text)) })) ??
        [];
      if (first !== undefined)
        t.model = { ...t.model, sheets: [...t.model.sheets, { ...first, rows, name: '任务分解表 (2)' }] };
      type(t, '1', '完成时限', '9月底前');
    },
    (o) => o.problem,
    'several-tables',
  ],
  [
    'a workbook without the table',
    (t) => {
      t.rows = [{ kind: 'plain', cells: ['随便', '什么'] }];
    },
    (o) => o.problem,
    'no-table',
  ],
  [
    'a table that was copied into a new workbook',
    (t) => {
      t.model = { ...t.model, sheets: t.model.sheets.slice(0, 1) };
      type(t, '1', '完成时限', '9月底前');
    },
    (o) => o.conflicts.map(({ reason, column, table }) => [reason, column, table]),
    [['no-base', 'deadline', '9月底前']],
  ],
  [
    'rows of the hidden sheet that were typed over',
    (t) => {
      t.model = {
        ...t.model,
        sheets: t.model.sheets.map((sheet, at) =>
          at !== 1
            ? sheet
            : {
                ...sheet,
                rows: sheet.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((text) => (text === '年底前' ? '6月底前' : text)),
                })),
              },
        ),
      };
    },
    (o) => o.notes.map(({ kind }) => kind),
    ['added', 'damaged'],
  ],
];

test.each(REPORTED)('%s: is reported, and changes nothing', (_, edit, read, wanted) => {
  const outcome = edited(edit);
  expect(read(outcome)).toEqual(wanted);
  expect(outcome.edits).toEqual([]);
  expect(outcome.text).toBe(PLAN);
});

test('the plan and the table were both changed', () => {
  const outcome = edited(
    (table) => {
      type(table, '1', '完成时限', '9月底前');
      type(table, '3', '进展状态', '已完成');
      type(table, '5', '牵头单位', '市数据局');
    },
    (plan) => plan.replace('时限: 年底前', '时限: 10月底前').replace('[市委网信办]', '[市数据局]'),
  );
  expect(outcome.conflicts).toEqual([
    { row: 4, task: 0, column: 'deadline', reason: 'both', plan: '10月底前', table: '9月底前' },
  ]);
  // Both made the change of task 5: there is nothing to do.
  expect(outcome.changes.map(({ column, after }) => [column, after])).toEqual([['status', '已完成']]);
  expect(outcome.lines).toEqual(['        进展: { 状态: 已完成 }']);
});

test('a task that the plan no longer has is reported', () => {
  const outcome = edited(
    (table) => type(table, '5', '完成时限', '6月底前'),
    (plan) => plan.slice(0, plan.indexOf('      - 序号: 5')),
  );
  expect(outcome.notes).toEqual([{ kind: 'gone', row: 9, words: '5 加强安全保障。' }]);
  expect(outcome.edits).toEqual([]);
});

test('tasks that were renumbered in the plan are found by their text', () => {
  const outcome = edited(
    (table) => type(table, '3', '进展状态', '已完成'),
    (plan) => plan.replace('序号: 3', '序号: 30'),
  );
  expect(outcome.lines).toEqual(['        进展: { 状态: 已完成 }']);
  expect(outcome.conflicts).toEqual([]);
});

test('a table of another plan changes nothing', () => {
  const other = parsePlan(PLAN.replace('2026年政务服务工作要点', '2025年政务服务工作要点'));
  const model = taskWorkbook(other);
  const table: Table = { rows: [...(model.sheets[0]?.rows ?? [])], merges: [], model };
  expect(reconcile(parsePlan(PLAN), sheetsOf(table))).toMatchObject({ problem: 'other-plan', edits: [] });
});

test('English plans get their own words', () => {
  const plan = parsePlan('workplan: 1\ntitle: Plan\ntasks:\n  - number: 1\n    text: 一\n    lead: [甲局]\n');
  const model = taskWorkbook(plan);
  const table: Table = { rows: [...(model.sheets[0]?.rows ?? [])], merges: [], model };
  type(table, '1', '进展状态', '已完成');
  expect(takenBack(plan, sheetsOf(table)).lines).toEqual(['    progress: { status: done }']);
});
