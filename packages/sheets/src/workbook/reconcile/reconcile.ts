import type { PlanDocument } from '@workplan/plan';
import type { TextEdit } from '@workplan/plan/text';
import { canonical } from '../table/cell-words.js';
import { columnOf } from '../columns.js';
import { diffCells } from './diff-cells.js';
import { findBase } from '../read/find-base.js';
import { type Base, HIDDEN_SHEET } from '../table/hidden-sheet.js';
import type { CellChange, Conflict, TableNote, TableProblem } from '../notes.js';
import { pairRows } from './pair-rows.js';
import { readTable, type ReadTable } from '../read/read-table.js';
import { isSamePlan } from './same-plan.js';
import type { SheetCells } from '../read/sheet-cells.js';
import { planIdentity, taskRows } from '../table/task-table.js';
import { writeChanges } from './write-changes.js';

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
  const base = findBase(sheets)?.base;
  if (base !== undefined && !isSamePlan(base.plan, planIdentity(document)))
    return { ...NOTHING, problem: 'other-plan' };
  const tables = visible(sheets).flatMap((sheet) => readTable(sheet, base) ?? []);
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

/** Sheets that a person sees, and that are none of our own. */
export const visible = (sheets: readonly SheetCells[]): SheetCells[] =>
  sheets.filter(({ isHidden, name }) => !isHidden && !name.startsWith(HIDDEN_SHEET));

type Compared = Pick<Reconciliation, 'changes' | 'conflicts' | 'notes'>;

/** Copies of a sheet that say the same count once, whatever row they say it in. */
function isSameResult(a: Compared, b: Compared): boolean {
  const words = ({ changes, conflicts, notes }: Compared): string =>
    JSON.stringify([changes, conflicts, notes].map((list) => list.map((one) => ({ ...one, row: 0 }))));
  return words(a) === words(b);
}

function compare(document: PlanDocument, table: ReadTable, base: Base | undefined): Compared {
  const { pairs, notes } = pairRows(taskRows(document), table, base);
  return { ...diffCells(pairs, table.columns), notes: [...notes, ...notesOfTable(table, base)] };
}

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
