import type { PlanDocument } from '@workplan/plan';
import { joinNames, namesIn } from './cell-words.js';
import type { CellKind, ColumnId } from '../columns.js';
import { HIDDEN_SHEET, hiddenRows, keyOf } from './hidden-sheet.js';
import { STATUSES } from './task-cells.js';
import { taskTable, type TaskTable } from './task-table.js';

/** A workbook as `renderWorkbook` of `@workplan/office` writes it. */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
}

/** A sheet, as a writer of workbooks takes it. */
export interface SheetModel {
  readonly name: string;
  readonly isHidden?: true;
  readonly columns: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** Rows at the top that stay in view, and are repeated on each printed page from `repeatFrom`. */
  readonly frozenRows?: number;
  readonly repeatFrom?: number;
  readonly lists?: readonly ListModel[];
  /** Cells that are not open cannot be typed over. There is no password: it guards against mistakes. */
  readonly isLocked?: true;
}

/** A column of a sheet. */
export interface ColumnModel {
  /** In characters of the usual font. */
  readonly width: number;
  readonly isHidden?: true;
  readonly isCentred?: true;
  /** Cells of the table are filled in by people: they stay open where the sheet is locked. */
  readonly isOpen?: true | 'date';
}

/** A row of a sheet. */
export interface RowModel {
  readonly kind: 'title' | 'columns' | 'heading' | 'subheading' | 'cells' | 'plain';
  readonly cells: readonly string[];
  /** Points; as high as its words when left out. */
  readonly height?: number;
  /** The words of this column, from 0, go over all that follow. */
  readonly mergeFrom?: number;
  /** All of its cells are locked, those of open columns too. */
  readonly isLocked?: true;
}

/** Words that a person may choose in cells; others may be typed too. */
export interface ListModel {
  /** From 0; rows from 1. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Where the words stand. */
  readonly sheet: string;
  readonly sourceColumn: number;
  readonly sourceRows: number;
  /** The program asks before it takes other words. */
  readonly warns: boolean;
  readonly message: string;
}

/** The name of the sheet with the tasks. */
export const TABLE_SHEET = '任务分解表';
const LISTS_SHEET = '_workplan_lists';
/** Rows above the first task: title and headings. */
const HEAD_ROWS = 2;

const CENTRED: ReadonlySet<CellKind> = new Set<CellKind>(['number', 'status', 'deadline']);

/**
 * The table of tasks (任务分解表) of a plan as a workbook. A hidden sheet keeps what each cell said, so that
 * {@link reconcile} can tell later what a person changed in the table, and what changed in the plan meanwhile.
 */
export function taskWorkbook(document: PlanDocument): WorkbookModel {
  const table = taskTable(document);
  return {
    title: table.plan.title,
    sheets: [
      tableSheet(table, bodiesIn(table)),
      { name: HIDDEN_SHEET, isHidden: true, columns: [], rows: hiddenRows(table).map(plainRow) },
      listsSheet(bodiesIn(table)),
    ],
  };
}

const plainRow = (cells: readonly string[]): RowModel => ({ kind: 'plain', cells });

function tableSheet({ plan, columns, rows }: TaskTable, bodies: readonly string[]): SheetModel {
  let task = 0;
  const body = rows.map((row): RowModel => {
    if (row.kind === 'heading')
      return { kind: row.level === 0 ? 'heading' : 'subheading', cells: ['', row.text], mergeFrom: 1 };
    const cells = columns.map(({ id }) => row.cells.get(id)?.text ?? '');
    task += 1;
    return { kind: 'cells', cells: [keyOf(task - 1), ...cells], height: heightOf(cells, columns) };
  });
  const lastRow = HEAD_ROWS + body.length;
  return {
    name: TABLE_SHEET,
    columns: [
      { width: 4, isHidden: true },
      ...columns.map(({ width, kind }) => ({ width, ...(CENTRED.has(kind) && { isCentred: true as const }) })),
    ],
    rows: [
      { kind: 'title', cells: ['', `${plan.title}任务分解表`], mergeFrom: 1 },
      { kind: 'columns', cells: ['标识', ...columns.map(({ heading }) => heading)] },
      ...body,
    ],
    frozenRows: HEAD_ROWS,
    repeatFrom: HEAD_ROWS,
    lists: columns.flatMap(({ id, kind }, at) => listOf(id, kind, at + 1, lastRow, bodies.length)),
  };
}

function listOf(id: ColumnId, kind: CellKind, column: number, lastRow: number, bodies: number): ListModel[] {
  const place = { column, firstRow: HEAD_ROWS + 1, lastRow, sheet: LISTS_SHEET };
  if (id === 'status')
    return [
      {
        ...place,
        sourceColumn: 0,
        sourceRows: STATUSES.length,
        warns: true,
        message: `进展状态请填：${STATUSES.join('、')}。`,
      },
    ];
  const isBodies = kind === 'names' && !['leader', 'person', 'contact'].includes(id);
  if (!isBodies || bodies === 0) return [];
  // A cell may name several bodies, which no list has as one entry: nobody is asked about them.
  return [{ ...place, sourceColumn: 1, sourceRows: bodies, warns: false, message: '' }];
}

/** The bodies of the table, each once, in the order in which they come. */
function bodiesIn({ columns, rows }: TaskTable): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    if (row.kind === 'heading') continue;
    for (const { id, kind } of columns) {
      const cell = row.cells.get(id);
      if (kind !== 'names' || cell === undefined || cell.locked !== undefined) continue;
      for (const name of namesIn(cell.text)) if (joinNames([name]) !== '等') found.add(name);
    }
  }
  return [...found];
}

const listsSheet = (bodies: readonly string[]): SheetModel => ({
  name: LISTS_SHEET,
  isHidden: true,
  columns: [],
  rows: Array.from({ length: Math.max(STATUSES.length, bodies.length) }, (_, at) =>
    plainRow([STATUSES[at] ?? '', bodies[at] ?? '']),
  ),
});

/** Points of a line of the table, and of the space around it. */
const LINE = 15;
const AROUND = 6;
const HIGHEST = 409;

/** Programs other than Excel do not make rows as high as their words by themselves. */
function heightOf(cells: readonly string[], columns: TaskTable['columns']): number {
  const lines = cells.map((cell, at) => {
    const perLine = Math.max(1, Math.floor((columns[at]?.width ?? 10) / 2.1));
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + AROUND);
}
