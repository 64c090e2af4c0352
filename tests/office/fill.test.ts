import { applyEdits, parsePlan } from '@workplan/core';
import { describeFilling, fillTable, leavesOut, reconcile, taskWorkbook, type Filling } from '@workplan/core/workbook';
import { readSheets } from '@workplan/office/xlsx';
import { renderWorkbook } from '@workplan/office/xlsx-out';
import { patchWorkbook } from '@workplan/office/xlsx-patch';
import { describe, expect, test } from 'vitest';
import { xlsx, type MadeCell, type MadeSheet } from '../../packages/office/test/support/xlsx.js';
import { canMeasure, convert } from './measure-pages.js';
import { toolOf } from './validate.js';
import { PLAN } from './workbook-edits.js';

/** What is in the table afterwards, what is said, and the bytes. */
function filled(bytes: Uint8Array, plan = PLAN): Filling & { readonly bytes: Uint8Array; readonly said: string[] } {
  const filling = fillTable(parsePlan(plan), readSheets(bytes));
  const patched = patchWorkbook(bytes, filling.values);
  // What cannot be written is known before.
  expect(patched.left).toEqual([]);
  return { ...filling, bytes: patched.bytes, said: describeFilling(filling).map(({ text }) => text.zh) };
}

const rowsOf = (bytes: Uint8Array, sheet = 0): string[] =>
  [...(readSheets(bytes)[sheet]?.rows ?? [])].map(([row, cells]) =>
    [row, ...[...cells].map(([column, text]) => `${column}:${text}`)].join(' '),
  );

const DATE = { formats: ['yyyy"年"m"月"d"日"'] };
const book = (rows: readonly (readonly MadeCell[])[], more: Partial<MadeSheet> = {}): Uint8Array =>
  xlsx({ ...DATE, sheets: [{ name: '督办台账', rows, ...more }] });
const HEAD = ['序号', '工作任务', '牵头单位', '办结时限', '科室意见'];

describe('a form of the user’s own', () => {
  test('its free rows get the tasks; its own columns, totals and notes stay', () => {
    const { bytes, said, changes } = filled(
      book([
        ['某某局督办台账'],
        HEAD,
        ['1', '', '', { style: 1 }, { inner: '<f>D3-TODAY()</f>', v: '9' }],
        ['2', '', '', { style: 1 }, { inner: '<f>D4-TODAY()</f>', v: '9' }],
        ['3', '', '', { style: 1 }],
        ['', '', '', { style: 1 }],
        ['合计', { inner: '<f>COUNTA(B3:B6)</f>', v: '0' }],
      ]),
    );
    expect(rowsOf(bytes)).toEqual([
      '1 1:某某局督办台账',
      '2 1:序号 2:工作任务 3:牵头单位 4:办结时限 5:科室意见',
      '3 1:1 2:完成业务流程改造。 3:市政府办公厅、市审改办 4:年底前 5:9',
      '4 1:2 2:推进“一网通办”：线上线下融合。 3:市民政局 5:9',
      '5 1:3 2:建成数据共享平台。 3:市经济信息化委 4:2026年6月30日',
      '6 1:4 2:梳理目录，\n开展试点。 3:（1）市发展改革委（市物价局、市粮食局）\n（2）市商务委',
      '7 1:合计 2:0',
    ]);
    expect(changes).toHaveLength(4);
    expect(said).toEqual([
      '第3行，新填：1 完成业务流程改造。',
      '第4行，新填：2 推进“一网通办”：线上线下融合。',
      '第5行，新填：3 建成数据共享平台。',
      '第6行，新填：4 梳理目录， 开展试点。',
      '表里没有这一栏，没有填：责任单位',
      '表里没有这一栏，没有填：进展状态',
      '表里没有这一栏，没有填：备注',
      '表里没有空行了，没有填：5 加强安全保障。',
    ]);
    expect(filled(bytes).changes.filter(({ column }) => column !== undefined)).toEqual([]);
  });

  test('headings without rows get rows', () => {
    const { bytes, said } = filled(book([HEAD.slice(0, 3)]));
    expect(rowsOf(bytes).slice(1, 3)).toEqual([
      '2 1:1 2:完成业务流程改造。 3:市政府办公厅、市审改办',
      '3 1:2 2:推进“一网通办”：线上线下融合。 3:市民政局',
    ]);
    expect(rowsOf(bytes)).toHaveLength(6);
    expect(said.filter((line) => line.includes('没有填'))).toHaveLength(4);
  });

  test('filling it twice changes nothing', () => {
    const once = filled(book([HEAD])).bytes;
    const twice = filled(once);
    expect(twice.values).toEqual([]);
    expect(twice.bytes).toBe(once);
  });
});

describe('a ledger with rows', () => {
  const row = (number: string, text: string, ...rest: readonly MadeCell[]): MadeCell[] => [number, text, ...rest];
  const LEDGER = book(
    [
      HEAD,
      row('1', '完成业务流程改造。', '市教委', '年底前', '同意'),
      row('3', '建成数据共享平台。', '市经济信息化委', { v: '46200', style: 1 }),
      row('7', '本局自己的事。', '市数据局'),
      row('2', '推进“一网通办”：线上线下融合。', '市民政局', '保留的时限'),
      row('5', '加强安全保障。', { t: 'str', inner: '<f>C3</f>', v: '市教委' }),
    ],
    { merges: [] },
  );

  test('only cells that say something else are written, tasks it lacks come below', () => {
    const { bytes, said, conflicts } = filled(LEDGER);
    expect(rowsOf(bytes)).toEqual([
      '1 1:序号 2:工作任务 3:牵头单位 4:办结时限 5:科室意见',
      '2 1:1 2:完成业务流程改造。 3:市政府办公厅、市审改办 4:年底前 5:同意',
      '3 1:3 2:建成数据共享平台。 3:市经济信息化委 4:2026年6月30日',
      '4 1:7 2:本局自己的事。 3:市数据局',
      '5 1:2 2:推进“一网通办”：线上线下融合。 3:市民政局 4:保留的时限',
      '6 1:5 2:加强安全保障。 3:市教委',
      '7 1:4 2:梳理目录，\n开展试点。 3:（1）市发展改革委（市物价局、市粮食局）\n（2）市商务委',
    ]);
    expect(conflicts.map(({ row: at, column, reason }) => [at, column, reason])).toEqual([
      [5, 'deadline', 'kept'],
      [6, 'lead', 'formula'],
    ]);
    expect(said.slice(0, 6)).toEqual([
      '第2行，牵头单位：“市教委”改为“市政府办公厅、市审改办”。',
      '第3行，完成时限：“2026年6月27日”改为“2026年6月30日”。',
      '第4行：方案里没有这项任务，没有动：7 本局自己的事。 市数据局',
      '第5行，完成时限：方案里没有，表里的“保留的时限”保留。',
      '第6行，牵头单位：这一格是公式，没有改为“市委网信办”。',
      '第7行，新填：4 梳理目录， 开展试点。',
    ]);
  });

  test('a merged cell that stands for several rows is left', () => {
    const merged = book([HEAD, row('1', '完成业务流程改造。', '市教委'), row('3', '建成数据共享平台。', '')], {
      merges: ['C2:C3'],
    });
    const { bytes, conflicts } = filled(merged);
    expect(conflicts.filter(({ column }) => column === 'lead').map(({ row: at, reason }) => [at, reason])).toEqual([
      [2, 'merged'],
      [3, 'merged'],
    ]);
    expect(rowsOf(bytes)[1]).toContain('3:市教委');
  });

  test.each([
    ['no-match', book([HEAD, row('1', '另一件事。', '甲局'), row('2', '再一件事。', '乙局')])],
    ['no-table', book([['随便', '什么']])],
    [
      'several-tables',
      xlsx({
        sheets: [
          { name: '甲', rows: [HEAD] },
          { name: '乙', rows: [HEAD] },
        ],
      }),
    ],
  ])('%s: nothing is written, and why is said', (problem, bytes) => {
    const filling = fillTable(parsePlan(PLAN), readSheets(bytes));
    expect([filling.problem, filling.values, leavesOut(filling)]).toEqual([problem, [], true]);
    expect(describeFilling(filling)[0]?.text.zh).toMatch(/没有/);
  });
});

describe('a table that was made of the plan', () => {
  const made = (edit: (text: string) => string = (text) => text): Uint8Array => {
    const model = taskWorkbook(parsePlan(PLAN));
    const [first, ...others] = model.sheets;
    if (first === undefined) throw new Error('no sheet');
    const rows = first.rows.map((row) => ({ ...row, cells: row.cells.map(edit) }));
    return renderWorkbook({ ...model, sheets: [{ ...first, rows }, ...others] });
  };
  const NEXT = PLAN.replace('时限: 年底前', '时限: 9月底前')
    .replace('[市民政局]', '[市民政局, 市数据局]')
    .concat('      - 序号: 6\n        内容: 开展评估。\n        牵头: [市商务委]\n');

  test('what the plan changed since is written, in the hidden sheet too, so that it is in step again', () => {
    const { bytes, said } = filled(made(), NEXT);
    expect(said).toEqual([
      '第4行，完成时限：“年底前”改为“9月底前”。',
      '第5行，牵头单位：“市民政局”改为“市民政局、市数据局”。',
      '第10行，新填：6 开展评估。',
    ]);
    expect(reconcile(parsePlan(NEXT), readSheets(bytes))).toMatchObject({ edits: [], conflicts: [], notes: [] });
    expect(filled(bytes, NEXT).values).toEqual([]);
    // A change of the table is seen as one again, also in the new row.
    const edited = patchWorkbook(bytes, [
      { sheet: '任务分解表', row: 4, column: 6, text: '10月底前' },
      { sheet: '任务分解表', row: 10, column: 4, text: '市教委' },
    ]).bytes;
    const back = reconcile(parsePlan(NEXT), readSheets(edited));
    expect(back.conflicts).toEqual([]);
    expect(applyEdits(NEXT, back.edits)).toBe(
      NEXT.replace('时限: 9月底前', '时限: 10月底前').replace(/\[市商务委\]\n$/, '[市教委]\n'),
    );
  });

  test('what a person changed in the table is left until it is taken back', () => {
    const table = made((text) => ({ 年底前: '8月底前', 进行中: '已完成' })[text] ?? text);
    const { bytes, said } = filled(table, NEXT);
    expect(said).toEqual([
      '第4行，完成时限：表里改成“8月底前”，方案里改成“9月底前”，没有动。请定下一个。',
      '第5行，牵头单位：“市民政局”改为“市民政局、市数据局”。',
      '第7行，进展状态：表里已改为“已完成”，还没有同步到方案，没有动。请先同步。',
      '第10行，新填：6 开展评估。',
    ]);
    const back = reconcile(parsePlan(NEXT), readSheets(bytes));
    expect(back.changes.map(({ column, after }) => [column, after])).toEqual([['status', '已完成']]);
    expect(back.conflicts.map(({ reason }) => reason)).toEqual(['both']);
  });

  test('a table of another plan is left alone', () => {
    expect(fillTable(parsePlan(PLAN.replace('2026年政务', '2025年政务')), readSheets(made()))).toMatchObject({
      problem: 'other-plan',
      values: [],
    });
  });
});

interface SheetJs {
  read(data: Uint8Array): {
    readonly Sheets: Readonly<Record<string, Readonly<Record<string, { readonly v?: unknown; readonly f?: string }>>>>;
  };
}
const isSheetJs = (tool: unknown): tool is SheetJs => typeof tool === 'object' && tool !== null && 'read' in tool;

test('LibreOffice and SheetJS read what was filled in, and the formulas are there', () => {
  const tool = toolOf('@e965/xlsx');
  if (!isSheetJs(tool) || !canMeasure()) {
    console.warn('The filled workbook was not opened by other programs: npm run test:office does it.');
    return;
  }
  // A workbook as LibreOffice writes it: shared strings, styles, formulas, formats, a hidden sheet.
  const own = convert(
    book([HEAD, ['1', '完成业务流程改造。', '市教委', { v: '46200', style: 1 }, { v: '2', inner: '<f>LEN(C2)</f>' }]]),
    'xlsx',
    'xlsx:Calc MS Excel 2007 XML',
  );
  const { bytes } = filled(own);
  const sheet = tool.read(bytes).Sheets['督办台账'];
  expect([sheet?.['C2']?.v, sheet?.['E2']?.f, sheet?.['B3']?.v]).toEqual([
    '市政府办公厅、市审改办',
    'LEN(C2)',
    '推进“一网通办”：线上线下融合。',
  ]);
  expect(rowsOf(convert(bytes, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))).toEqual(rowsOf(bytes));
});
