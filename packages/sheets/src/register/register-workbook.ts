import type { PlanDocument } from '@workplan/plan';
import { isCollective } from '@workplan/plan/names';
import { keyOf } from '../workbook/table/hidden-sheet.js';
import { planIdentity } from '../workbook/table/task-table.js';
import type { ColumnModel, ListModel, RowModel, SheetModel, WorkbookModel } from '../workbook/table/task-workbook.js';
import { REGISTER_COLUMNS, type RegisterColumn, type RegisterColumnId } from './columns.js';
import { hiddenRegisterRows, REGISTER_HIDDEN_SHEET } from './hidden.js';
import { type RegisterRow, registerRows, STATUS_PAIRS } from './register-rows.js';

const TABLE_SHEET = '督查台账';
const LISTS_SHEET = '_workplan_lists';
/** Rows above the first task: the title, a line about how to fill it in, the headings. */
const HEAD_ROWS = 3;

/** The register of a plan, or the part of it that one body sees. */
export interface RegisterOptions {
  /** The day of the register, `YYYY-MM-DD`. */
  readonly on: string;
  /** The body that fills it in; all rows when left out. */
  readonly body?: string | undefined;
}

interface Shown {
  readonly row: RegisterRow;
  readonly isAsked: boolean;
  readonly cells: ReadonlyMap<RegisterColumnId, string>;
}

/** Whether a body fills a row in, reads it only, or does not see it. */
function partOf({ item: { reporters, bodies } }: RegisterRow, body: string | undefined): 'fill' | 'read' | undefined {
  if (body === undefined || reporters.includes(body)) return 'fill';
  return Object.values(bodies).some((names) => names.includes(body)) ? 'read' : undefined;
}

/** Cells that a body fills in are empty, but for the status, and its own name. */
const emptied: ReadonlySet<RegisterColumnId> = new Set(['progress', 'completion', 'problem', 'next', 'date', 'note']);

function shownRows(rows: readonly RegisterRow[], body: string | undefined): Shown[] {
  return rows.flatMap((row): Shown[] => {
    const part = partOf(row, body);
    if (part === undefined) return [];
    const own = new Map(row.cells);
    if (body !== undefined && part === 'fill') {
      for (const id of emptied) own.set(id, '');
      // Each of several bodies writes its own name.
      own.set('body', isCollective(body) ? '' : body);
    }
    return [{ row, isAsked: part === 'fill', cells: own }];
  });
}

/** The bodies that fill in rows of the register, in the order in which they come. */
export const reportingBodies = (document: PlanDocument, on: string): string[] => [
  ...new Set(registerRows(document, on).flatMap(({ item }) => item.reporters)),
];

/**
 * The register (督查台账) of a plan as a workbook: the headings of the plan as merged rows, a list for the status, a date
 * format, and locked cells where nothing is filled in. A hidden sheet keeps the identity of the plan and of each row.
 */
export function registerWorkbook(document: PlanDocument, { on, body }: RegisterOptions): WorkbookModel {
  const plan = planIdentity(document);
  const shown = shownRows(registerRows(document, on), body);
  const columns = REGISTER_COLUMNS.filter(
    ({ id, isOpen }) =>
      isOpen === true || id === 'number' || id === 'text' || shown.some(({ cells }) => (cells.get(id) ?? '') !== ''),
  );
  const rows = shown.map(({ row, isAsked, cells }, at) => ({
    key: keyOf(at),
    source: row.source,
    isAsked,
    values: cells,
  }));
  const hidden = hiddenRegisterRows({ plan, body: body ?? '', columns: columns.map(({ id }) => id), rows });
  const title = `${plan.title}${TABLE_SHEET}`;
  return {
    title,
    sheets: [
      tableSheet(title, shown, columns, on, body),
      { name: REGISTER_HIDDEN_SHEET, isHidden: true, columns: [], rows: hidden.map(plainRow) },
      { name: LISTS_SHEET, isHidden: true, columns: [], rows: STATUS_PAIRS.map(([, zh]) => plainRow([zh])) },
    ],
  };
}

const plainRow = (cells: readonly string[]): RowModel => ({ kind: 'plain', cells });

function tableSheet(
  title: string,
  shown: readonly Shown[],
  columns: readonly RegisterColumn[],
  on: string,
  body: string | undefined,
): SheetModel {
  const rows = bodyRows(shown, columns);
  const who = body === undefined ? '' : `填报单位：${body}　`;
  const how = `${who}制表日期：${on}　请填写“状态”至“备注”各栏，填报日期写作2026-06-30；其余各栏和只需阅看的行不用改。`;
  return {
    name: TABLE_SHEET,
    isLocked: true,
    columns: [{ width: 4, isHidden: true }, ...columns.map(columnModel)],
    rows: [
      { kind: 'title', cells: ['', title], mergeFrom: 1 },
      { kind: 'plain', cells: ['', how], mergeFrom: 1 },
      { kind: 'columns', cells: ['标识', ...columns.map(({ heading }) => heading)] },
      ...rows,
    ],
    frozenRows: HEAD_ROWS,
    repeatFrom: HEAD_ROWS,
    lists: listsOf(columns, HEAD_ROWS + rows.length),
  };
}

const CENTRED: ReadonlySet<RegisterColumnId> = new Set(['number', 'deadline', 'status', 'completion', 'date']);

const columnModel = ({ id, width, isOpen }: RegisterColumn): ColumnModel => ({
  width,
  ...(CENTRED.has(id) && { isCentred: true }),
  ...(isOpen === true && { isOpen: id === 'date' ? 'date' : true }),
});

function bodyRows(shown: readonly Shown[], columns: readonly RegisterColumn[]): RowModel[] {
  let above: readonly string[] = [];
  return shown.flatMap(({ row: { headings }, isAsked, cells }, at): RowModel[] => {
    const known = headings.findIndex((heading, level) => above[level] !== heading);
    const fresh = known === -1 ? [] : headings.slice(known);
    above = headings;
    return [
      ...fresh.map((text, index): RowModel => ({
        kind: known + index === 0 ? 'heading' : 'subheading',
        cells: ['', text],
        mergeFrom: 1,
      })),
      {
        kind: 'cells',
        cells: [keyOf(at), ...columns.map(({ id }) => cells.get(id) ?? '')],
        ...(!isAsked && { isLocked: true as const }),
        height: heightOf(columns, cells),
      },
    ];
  });
}

function listsOf(columns: readonly RegisterColumn[], lastRow: number): ListModel[] {
  const at = columns.findIndex(({ id }) => id === 'status');
  const message = `状态请填：${STATUS_PAIRS.map(([, zh]) => zh).join('、')}。`;
  return at === -1 || lastRow <= HEAD_ROWS
    ? []
    : [
        {
          column: at + 1,
          firstRow: HEAD_ROWS + 1,
          lastRow,
          sheet: LISTS_SHEET,
          sourceColumn: 0,
          sourceRows: STATUS_PAIRS.length,
          warns: true,
          message,
        },
      ];
}

/** Points of a line, of the space around it, and of the highest row that there is. */
const LINE = 15;
const AROUND = 6;
const HIGHEST = 409;

/** Programs other than Excel do not make rows as high as their words by themselves. */
function heightOf(columns: readonly RegisterColumn[], cells: ReadonlyMap<RegisterColumnId, string>): number {
  const lines = columns.map(({ id, width }) => {
    const perLine = Math.max(1, Math.floor(width / 2.1));
    return (cells.get(id) ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(HIGHEST, Math.max(2, ...lines) * LINE + AROUND);
}
