import type { PlanDocument } from '@workplan/plan';
import { planDate, type ReportingInterval } from '@workplan/plan/model';
import type { TextEdit } from '@workplan/plan/text';
import type { SheetCells } from '../../workbook/read/sheet-cells.js';
import { planIdentity } from '../../workbook/table/task-table.js';
import { REGISTER_COLUMNS, registerColumn } from '../columns.js';
import { isSame } from '../../workbook/table/cell-words.js';
import { type CollectFigures, collectFigures } from './figures.js';
import { type MatchedRow, matchReturn } from './match-return.js';
import { type LeftOut, missingReports } from './missing.js';
import type { CollectChange, CollectNote, MissingReports } from './notes.js';
import { cellWords, readRow } from './read-row.js';
import { readReturn } from './read-return.js';
import { type RegisterRow, registerRows } from '../register-rows.js';
import { type Candidate, settle } from './settle.js';
import { writeEntries } from './write-entries.js';
import { isSamePlan } from '../../workbook/reconcile/same-plan.js';

/** A workbook that came back. */
export interface ReturnFile {
  /** As a report names it. */
  readonly file: string;
  /** Its sheets, as `readSheets` of `@workplan/office` gives them. */
  readonly sheets: readonly SheetCells[];
}

/** What returns bring into a plan, and what they do not. */
export interface Collected {
  /** The least edits of the plan, in order; every other byte stays. UTF-16 offsets. */
  readonly edits: readonly TextEdit[];
  readonly changes: readonly CollectChange[];
  /** How many rows say what the plan has already. */
  readonly known: number;
  readonly notes: readonly CollectNote[];
  /** What bodies have not reported, neither in these returns nor within the last interval. */
  readonly missing: readonly MissingReports[];
  readonly figures: CollectFigures;
}

/**
 * Takes returns of the register into a plan, as entries and statuses. Nothing is taken over without being listed, and
 * nothing is left out without being listed. What two rows contradict each other about, and what may be misread, stays out.
 * Doing it twice changes nothing the second time.
 *
 * `on` is the day of the call, `YYYY-MM-DD`: later dates are mistakes. `every` says how often bodies report.
 */
export function collect(
  document: PlanDocument,
  returns: readonly ReturnFile[],
  { on, every = 'month' }: { readonly on: string; readonly every?: ReportingInterval | undefined },
): Collected {
  // Entries up to any day count here: a later one is in the plan, whatever day the call is for.
  const targets = registerRows(document, LAST_DAY);
  const issued = planDate(document.bound);
  const notes: CollectNote[] = [];
  const leftOut: LeftOut[] = [];
  const candidates = returns.flatMap((one) => readOne(document, one, targets, { on, issued }, { notes, leftOut }));
  const settled = settle(candidates);
  const written = writeEntries(document, settled.changes);
  notes.push(...settled.notes, ...written.notes);
  const missing = missingReports(targets, candidates, leftOut, { on, every });
  return {
    edits: written.edits,
    changes: written.changes,
    known: settled.known,
    notes,
    missing,
    figures: collectFigures(document, targets, missing, written.edits, on),
  };
}

const LAST_DAY = '9999-12-31';

interface Limits {
  readonly on: string;
  readonly issued: string | undefined;
}

function readOne(
  document: PlanDocument,
  { file, sheets }: ReturnFile,
  targets: readonly RegisterRow[],
  limits: Limits,
  { notes, leftOut }: { readonly notes: CollectNote[]; readonly leftOut: LeftOut[] },
): Candidate[] {
  const book = readReturn(sheets);
  const isOther = book.base !== undefined && !isSamePlan(book.base.plan, planIdentity(document));
  if (isOther || book.tables.length === 0) {
    notes.push({ kind: 'problem', file, problem: isOther ? 'other-plan' : 'no-table' });
    return [];
  }
  const { matched, notes: more } = matchReturn(file, book, targets);
  notes.push(...more);
  const fileBody = book.base === undefined ? book.bodyAbove : book.base.body;
  return matched.flatMap((pair) => {
    notes.push(...cellNotes(file, pair));
    const { row, base, target } = pair;
    const report = readRow(row, { base, target, fileBody, ...limits });
    const place = { file, sheet: row.sheet, row: row.row };
    if (report === undefined) return [];
    if (typeof report !== 'string') return [{ ...place, target, base, ...report }];
    const words = conflictWords(pair, report);
    leftOut.push({ target, body: cellWords(row, 'body') || fileBody });
    notes.push({ kind: 'conflict', reason: report, number: target.item.number, words, ...place });
    return [];
  });
}

/** What a conflict is about: the words of the cell that it comes from. */
const conflictWords = ({ row }: MatchedRow, reason: string): string => {
  if (reason === 'two-columns') return [...row.doubled].map((id) => registerColumn(id)?.heading ?? id).join('、');
  if (reason === 'contradiction') return `${cellWords(row, 'status')}、${cellWords(row, 'completion')}`;
  const id = CONFLICT_COLUMN[reason];
  return id === undefined ? cellWords(row, 'progress') : cellWords(row, id);
};
const CONFLICT_COLUMN: Readonly<Record<string, 'status' | 'date' | 'completion' | 'body' | undefined>> = {
  status: 'status',
  date: 'date',
  future: 'date',
  'before-issue': 'date',
  completion: 'completion',
  'strange-body': 'body',
  'other-body': 'body',
  'no-base': 'status',
};

/** Fixed cells that were changed, and remarks that the plan has no place for. */
function cellNotes(file: string, { row, base, target }: MatchedRow): CollectNote[] {
  const { number } = target.item;
  const place = { file, sheet: row.sheet, row: row.row, number };
  const fixed = REGISTER_COLUMNS.filter(({ isOpen }) => isOpen !== true).flatMap(({ id, kind }): CollectNote[] => {
    const before = base === undefined ? target.cells.get(id) : base.values.get(id);
    const cell = row.cells.get(id);
    if (cell === undefined || before === undefined || cell.fault === 'merged' || isSame(kind, cell.text, before))
      return [];
    return [{ kind: 'fixed', ...place, column: id, before, after: cell.text }];
  });
  const remark = cellWords(row, 'note');
  return remark === '' ? fixed : [...fixed, { kind: 'remark', ...place, words: remark }];
}
