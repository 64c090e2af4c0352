import type { PlanDocument } from '@workplan/plan';
import { canonical, isSame } from '../table/cell-words.js';
import { type ColumnId, columnOf, COLUMNS } from '../columns.js';
import { findBase, type FoundBase } from '../read/find-base.js';
import { freeRows } from './free-rows.js';
import type { AddedRows, CellFill, FillChange, FillConflict, Filling, FillNote, FillReason } from './filling.js';
import type { TableNote } from '../notes.js';
import { type Pairing, pairRows } from '../reconcile/pair-rows.js';
import { type ReadTable, readTable } from '../read/read-table.js';
import { visible } from '../reconcile/reconcile.js';
import { renewBase } from './renew-base.js';
import { isSamePlan } from '../reconcile/same-plan.js';
import type { SheetCells } from '../read/sheet-cells.js';
import { planIdentity, type TaskRow, taskRows } from '../table/task-table.js';

const NOTHING = { values: [], changes: [], conflicts: [], notes: [] } as const;

/**
 * Fills the table of tasks of a workbook with what a plan says: a table that was made of the plan, or one of the user's
 * own whose headings are known. A cell is written only where the plan says something else; a task without a row goes into
 * the next free row below the table. Where the table says what it was made with, a cell that a person changed since is
 * left. Rows are never moved, added between others or taken away. Doing it twice changes nothing the second time.
 *
 * @param sheets the sheets of the workbook, as `readSheets` of `@workplan/office` gives them
 */
export function fillTable(document: PlanDocument, sheets: readonly SheetCells[]): Filling {
  const found = findBase(sheets);
  if (found !== undefined && !isSamePlan(found.base.plan, planIdentity(document)))
    return { ...NOTHING, problem: 'other-plan' };
  const tasks = taskRows(document);
  const tables = visible(sheets).flatMap((sheet): Found[] => {
    const read = readTable(sheet, found?.base);
    if (read === undefined) return [];
    const table = found === undefined ? withoutForms(read) : read;
    const shown = found === undefined ? tasks.map((task) => shownIn(task, table)) : tasks;
    return [{ sheet, table, tasks: shown, pairing: pairRows(shown, table, found?.base) }];
  });
  // Of several tables the one is meant that has most of the tasks.
  const [best, second] = [...tables].sort((a, b) => b.pairing.pairs.length - a.pairing.pairs.length);
  if (best === undefined) return { ...NOTHING, problem: 'no-table' };
  if (second?.pairing.pairs.length === best.pairing.pairs.length) return { ...NOTHING, problem: 'several-tables' };
  if (best.pairing.pairs.length === 0 && best.table.rows.length > 0) return { ...NOTHING, problem: 'no-match' };
  return fill(best, found);
}

interface Found {
  readonly sheet: SheetCells;
  readonly table: ReadTable;
  readonly tasks: readonly TaskRow[];
  readonly pairing: Pairing;
}

function fill({ sheet, table, tasks, pairing }: Found, found: FoundBase | undefined): Filling {
  const values: CellFill[] = [];
  const changes: FillChange[] = [];
  const conflicts: FillConflict[] = [];
  for (const pair of pairing.pairs)
    for (const [id, column] of table.places) {
      const cell = compareCell(pair, id, keptBy(sheet, pair.row.row, column));
      if (cell === undefined) continue;
      const { row } = pair.row;
      if (cell.reason !== undefined) conflicts.push({ row, column: id, ...cell, reason: cell.reason });
      else {
        values.push({ sheet: sheet.name, row, column, ...valueOf(id, cell.plan) });
        changes.push({ row, column: id, before: cell.table, after: cell.plan });
      }
    }
  const open = found !== undefined && found.base.damaged > 0 ? [] : pairing.open;
  const added = addRows(open, sheet, table, pairing);
  values.push(...added.values);
  conflicts.push(...added.conflicts);
  if (found !== undefined)
    values.push(...renewBase(found, pairing.pairs, conflicts, added, sheet.name, table.keyColumn));
  return {
    values,
    changes: [...changes, ...added.changes],
    conflicts,
    notes: [...notesOf(pairing, found), ...missingColumns(tasks, table), ...added.notes],
  };
}

/** Rows of a form that nobody has filled in, and totals, say nothing of a task although they have a number. */
const withoutForms = (table: ReadTable): ReadTable => ({
  ...table,
  rows: table.rows.filter(({ cells }) =>
    /\p{L}/u.test(`${cells.get('title')?.text ?? ''}${cells.get('text')?.text ?? ''}`),
  ),
});

/** A table with one column for what is to be done (工作任务) shows the text of tasks that have no title there. */
function shownIn(task: TaskRow, { columns }: ReadTable): TaskRow {
  const [title, text] = [task.cells.get('title'), task.cells.get('text')];
  if (columns.has('text') || !columns.has('title') || text === undefined || (title?.text ?? '') !== '') return task;
  return { ...task, cells: new Map([...task.cells, ['title', text], ['text', { text: '' }]]) };
}

interface Compared {
  readonly plan: string;
  readonly table: string;
  readonly reason?: FillReason;
}

/** What becomes of a cell; undefined where both say the same. */
function compareCell(
  { row, base, task }: Pairing['pairs'][number],
  id: ColumnId,
  kept: FillReason | undefined,
): Compared | undefined {
  const kind = columnOf(id)?.kind ?? 'words';
  const plan = task.cells.get(id)?.text ?? '';
  const { text: table = '', fault } = row.cells.get(id) ?? {};
  const left = (reason: FillReason): Compared => ({ plan, table, reason });
  if (fault === 'unreadable') return left('unreadable');
  if (isSame(kind, plan, table)) return undefined;
  const before = base?.get(id);
  if (base === undefined && plan === '') return left('kept');
  if (base !== undefined && !isSame(kind, table, before ?? ''))
    return left(isSame(kind, plan, before ?? '') ? 'newer' : 'both');
  const reason = kept ?? fault;
  return reason === undefined ? { plan, table } : left(reason);
}

/** Why a cell is never written: it is computed, or merged with those of rows below. */
function keptBy({ merges, computed = [] }: SheetCells, row: number, column: number): FillReason | undefined {
  if (computed.some((cell) => cell.row === row && cell.column === column)) return 'formula';
  return merges.some(({ top, bottom, left }) => top === row && left === column && bottom > top) ? 'merged' : undefined;
}

const DAY = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** The words of a cell, and the number or day that they are. */
function valueOf(id: ColumnId, text: string): Pick<CellFill, 'text' | 'number' | 'day'> {
  const kind = columnOf(id)?.kind;
  if (kind === 'number' && /^[1-9]\d{0,8}$/.test(text)) return { text, number: Number(text) };
  const [, year, month = '', day = ''] = (kind === 'deadline' && DAY.exec(canonical('deadline', text))) || [];
  return year === undefined ? { text } : { text, day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const labelOf = ({ cells }: TaskRow): string =>
  (['number', 'title', 'text'] as const)
    .map((id) => cells.get(id)?.text ?? '')
    .filter((text) => text !== '')
    .join(' ');

function addRows(open: readonly TaskRow[], sheet: SheetCells, table: ReadTable, { pairs }: Pairing): AddedRows {
  const last = Math.max(table.head.row, ...pairs.map(({ row }) => row.row));
  const like = last === table.head.row ? {} : { like: last };
  const rows = freeRows(sheet, table, last, open.length);
  const tasks = open.flatMap((task, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ task, row }];
  });
  const values = tasks.flatMap(({ task, row }) =>
    [...table.places].flatMap(([id, column]) => {
      const text = task.cells.get(id)?.text ?? '';
      return text === '' ? [] : [{ id, sheet: sheet.name, row, column, ...valueOf(id, text), ...like }];
    }),
  );
  const isComputed = ({ row, column }: CellFill): boolean => keptBy(sheet, row, column) !== undefined;
  const shownAt = (row: number, column: number): string => sheet.rows.get(row)?.get(column) ?? '';
  return {
    tasks,
    values: values.filter((value) => !isComputed(value)).map(({ id: _, ...value }) => value),
    conflicts: values.flatMap((value) => {
      const { row, column, id, text } = value;
      const shown = shownAt(row, column);
      const isKept = isComputed(value) && !isSame(columnOf(id)?.kind ?? 'words', shown, text);
      return isKept ? [{ row, column: id, reason: 'formula', plan: text, table: shown }] : [];
    }),
    changes: tasks.map(({ task, row }) => ({ row, before: '', after: labelOf(task) })),
    notes: open.slice(tasks.length).map((task) => ({ kind: 'no-row', words: labelOf(task) })),
  };
}

const KINDS: ReadonlySet<string> = new Set(['added', 'removed', 'copied', 'doubtful', 'gone']);
const isFillNote = (note: TableNote): note is TableNote & FillNote => KINDS.has(note.kind);

/** A task that a table of the user's own lacks gets a row, so only a table of ours can have lost one. */
function notesOf({ notes }: Pairing, found: FoundBase | undefined): FillNote[] {
  const own = notes.filter(isFillNote).filter(({ kind }) => found !== undefined || kind !== 'removed');
  const damaged = found?.base.damaged ?? 0;
  return damaged === 0 ? own : [...own, { kind: 'damaged', words: String(damaged) }];
}

/** Columns that some task fills and the table does not have. A title may stand with the text. */
const missingColumns = (tasks: readonly TaskRow[], { columns }: ReadTable): FillNote[] =>
  COLUMNS.filter(({ id }) => !columns.has(id) && tasks.some(({ cells }) => (cells.get(id)?.text ?? '') !== '')).map(
    ({ heading }) => ({ kind: 'no-column', words: heading }),
  );
