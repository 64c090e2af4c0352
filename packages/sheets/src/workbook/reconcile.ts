import type { PlanDocument } from '@workplan/plan';
import type { TextEdit } from '@workplan/plan/text';
import { canonical } from './cell-words.js';
import { type ColumnId, columnOf } from './columns.js';
import { diffCells, type RowPair } from './diff-cells.js';
import { type Base, type BaseRow, HIDDEN_SHEET, readHiddenRows } from './hidden-sheet.js';
import { matchRows, type RowIdentity } from './match-rows.js';
import type { CellChange, Conflict, TableNote, TableProblem } from './notes.js';
import { type ReadRow, readTable, type ReadTable } from './read-table.js';
import { rowsInOrder, type SheetCells, wordsOfRow } from './sheet-cells.js';
import { planIdentity, type TaskRow, taskRows } from './task-table.js';
import { writeChanges } from './write-changes.js';
import { isSamePlan } from './same-plan.js';

/** What a table changes in a plan, and what it does not. */
export interface Reconciliation {
  /** Why nothing was compared; undefined when the table was. */
  readonly problem?: TableProblem;
  /** The least edits of the plan, in order; every other byte stays. UTF-16 offsets. */
  readonly edits: readonly TextEdit[];
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly TableNote[];
}

const NOTHING = { edits: [], changes: [], conflicts: [], notes: [] } as const;

/**
 * Compares a table of tasks with the plan it was made of, three ways: what the table was made with, what it says now,
 * and what the plan says now. A cell that only the table changed changes the plan. Where both changed, or where it is not
 * certain which task a row is, nothing is changed and all is reported; nothing is ever left out without a word.
 * Doing it twice changes nothing the second time.
 *
 * @param sheets the sheets of the workbook, as `readSheets` of `@workplan/office` gives them
 */
export function reconcile(document: PlanDocument, sheets: readonly SheetCells[]): Reconciliation {
  const base = baseOf(sheets);
  if (base !== undefined && !isSamePlan(base.plan, planIdentity(document)))
    return { ...NOTHING, problem: 'other-plan' };
  const tables = sheets
    .filter(({ isHidden, name }) => !isHidden && !name.startsWith(HIDDEN_SHEET))
    .flatMap((sheet) => readTable(sheet, base) ?? []);
  const results = tables.map((table) => compare(document, table, base));
  const telling = results.filter(
    ({ changes, conflicts, notes }) => changes.length + conflicts.length + notes.length > 0,
  );
  const [chosen = results[0]] = telling;
  if (chosen === undefined) return { ...NOTHING, problem: 'no-table' };
  if (telling.slice(1).some((other) => !isSameResult(chosen, other))) return { ...NOTHING, problem: 'several-tables' };
  const written = writeChanges(document, chosen.changes);
  return {
    edits: written.edits,
    changes: written.changes,
    conflicts: [...chosen.conflicts, ...written.conflicts],
    notes: chosen.notes,
  };
}

/** The hidden sheet is known by what it says: its name may have been changed. */
function baseOf(sheets: readonly SheetCells[]): Base | undefined {
  for (const sheet of sheets) {
    const base = readHiddenRows(rowsInOrder(sheet).map(([, row]) => wordsOfRow(row)));
    if (base !== undefined) return base;
  }
  return undefined;
}

type Compared = Pick<Reconciliation, 'changes' | 'conflicts' | 'notes'>;

/** Copies of a sheet that say the same count once, whatever row they say it in. */
function isSameResult(a: Compared, b: Compared): boolean {
  const words = ({ changes, conflicts, notes }: Compared): string =>
    JSON.stringify([changes, conflicts, notes].map((list) => list.map((one) => ({ ...one, row: 0 }))));
  return words(a) === words(b);
}

const identity = (key: string, value: (id: ColumnId) => string): RowIdentity => ({
  key,
  number: canonical('number', value('number')),
  words: canonical('words', `${value('title')}\n${value('text')}`.trim()),
});

const ofBase = ({ key, values }: BaseRow): RowIdentity => identity(key, (id) => values.get(id) ?? '');
const ofTask = ({ cells }: TaskRow, columns: ReadonlySet<ColumnId>): RowIdentity =>
  identity('', (id) => (columns.has(id) ? (cells.get(id)?.text ?? '') : ''));
const ofRow = ({ key, cells }: ReadRow): RowIdentity => identity(key, (id) => cells.get(id)?.text ?? '');

function compare(document: PlanDocument, table: ReadTable, base: Base | undefined): Compared {
  const tasks = taskRows(document);
  const things = base?.rows ?? tasks.map((task) => withoutBase(task, table.columns));
  const taskOf = base === undefined ? things.map((_, index) => index) : tasksOfBase(base, tasks);
  const { rows, copies, doubtful, strange } = matchRows(things.map(ofBase), table.rows.map(ofRow));
  const pairs: RowPair[] = [];
  const notes: TableNote[] = [];
  things.forEach((thing, index) => {
    const row = table.rows[rows.get(index) ?? -1];
    const task = tasks[taskOf[index] ?? -1];
    const others = copies.flatMap((copy) => (copy.of === index ? (table.rows[copy.row] ?? []) : []));
    if (task === undefined) notes.push({ kind: 'gone', ...(row && { row: row.row }), words: labelOf(thing) });
    else if (row === undefined) {
      if (!doubtful.some(({ maybe }) => maybe === index)) notes.push({ kind: 'removed', words: labelOf(thing) });
    } else pairs.push({ row, base: base === undefined ? undefined : thing.values, task, copies: others });
  });
  const note = (kind: TableNote['kind'], places: readonly number[]): void => {
    for (const at of places) {
      const row = table.rows[at];
      if (row !== undefined) notes.push({ kind, row: row.row, words: row.words.join(' ') });
    }
  };
  note(
    'copied',
    copies.map(({ row }) => row),
  );
  note(
    'doubtful',
    doubtful.map(({ row }) => row),
  );
  note('added', strange);
  notes.push(...notesOfTable(table, base));
  return { ...diffCells(pairs, table.columns), notes };
}

/** Without a base the tasks of the plan stand in its place: what differs is reported, and not taken over. */
const withoutBase = (task: TaskRow, columns: ReadonlySet<ColumnId>): BaseRow => {
  const { number, words } = ofTask(task, columns);
  return {
    key: '',
    source: task.source,
    path: task.path,
    values: new Map<ColumnId, string>([
      ['number', number],
      ['text', words],
    ]),
  };
};

/** Which task of the plan each row of the base is today: by anchor, by number and text, by what is left of them. */
function tasksOfBase(base: Base, tasks: readonly TaskRow[]): (number | undefined)[] {
  const columns = new Set(base.columns);
  const shared = (source: string, path: readonly string[], { number, words }: RowIdentity): RowIdentity => ({
    key: source === '' ? path.join('\n') : source,
    number,
    words,
  });
  const { rows } = matchRows(
    base.rows.map((row) => shared(row.source, row.path, ofBase(row))),
    tasks.map((task) => shared(task.source, task.path, ofTask(task, columns))),
  );
  return base.rows.map((_, index) => rows.get(index));
}

const labelOf = ({ values }: BaseRow): string =>
  [values.get('number'), values.get('title'), values.get('text')]
    .filter((text) => text !== undefined && text !== '')
    .join(' ');

function notesOfTable({ headings, columns, unknown }: ReadTable, base: Base | undefined): TableNote[] {
  const notes: TableNote[] = unknown.map((words) => ({ kind: base === undefined ? 'column' : 'own-column', words }));
  if (base === undefined) return notes;
  const seen = headings.map(({ words }) => canonical('words', words[0] ?? ''));
  const wanted = base.headings.map((text) => canonical('words', text));
  for (const [index, { row, words }] of headings.entries())
    if (!wanted.includes(seen[index] ?? '')) notes.push({ kind: 'heading', row, words: words[0] ?? '' });
  for (const [index, text] of wanted.entries())
    if (!seen.includes(text)) notes.push({ kind: 'heading', words: base.headings[index] ?? '' });
  for (const id of base.columns)
    if (!columns.has(id)) notes.push({ kind: 'column', words: columnOf(id)?.heading ?? id });
  if (base.damaged > 0) notes.push({ kind: 'damaged', words: String(base.damaged) });
  return notes;
}
