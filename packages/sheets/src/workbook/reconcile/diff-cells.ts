import { ROLES } from '@workplan/plan/schema';
import { canonical, isSame, namesIn } from '../table/cell-words.js';
import { type CellKind, type ColumnId, columnOf } from '../columns.js';
import type { CellChange, Conflict, ConflictReason } from '../notes.js';
import type { ReadRow } from '../read/read-table.js';
import { statusWord, type TaskCell } from '../table/task-cells.js';
import type { TaskRow } from '../table/task-table.js';

/** A row of the table, what it was made with, and the task that it is. */
export interface RowPair {
  readonly row: ReadRow;
  /** Undefined where the table does not say what it was made with. */
  readonly base: ReadonlyMap<ColumnId, string> | undefined;
  readonly task: TaskRow;
  /** Other rows that are the same task. */
  readonly copies: readonly ReadRow[];
}

/** What may not be emptied in a table: it says which task it is. */
const KEPT: ReadonlySet<CellKind> = new Set<CellKind>(['number']);
const isKept = (kind: CellKind, id: ColumnId): boolean => KEPT.has(kind) || id === 'text' || id === 'title';

/** Compares the cells of all rows three ways. */
export function diffCells(
  pairs: readonly RowPair[],
  columns: ReadonlySet<ColumnId>,
): { readonly changes: CellChange[]; readonly conflicts: Conflict[] } {
  const changes: CellChange[] = [];
  const conflicts: Conflict[] = [];
  for (const pair of pairs) {
    for (const id of columns) {
      const found = diffCell(pair, id);
      if (found === undefined) continue;
      const { row, task } = pair;
      const before = task.cells.get(id)?.text ?? '';
      if ('reason' in found) conflicts.push({ row: row.row, task: task.task, column: id, plan: before, ...found });
      else changes.push({ row: row.row, task: task.task, column: id, before, after: found.after });
    }
  }
  return { changes, conflicts };
}

type Found = { readonly after: string } | { readonly reason: ConflictReason; readonly table: string } | undefined;

function diffCell({ row, base, task, copies }: RowPair, id: ColumnId): Found {
  const kind = columnOf(id)?.kind ?? 'words';
  const cell = row.cells.get(id);
  const now: TaskCell = task.cells.get(id) ?? { text: '' };
  if (cell === undefined) return undefined;
  const conflict = (reason: ConflictReason): Found => ({ reason, table: cell.text });
  if (cell.fault === 'unreadable') return conflict('unreadable');
  const differs = copies.find((copy) => !isSame(kind, copy.cells.get(id)?.text ?? '', cell.text));
  if (differs !== undefined && !isIdentity(id)) return { reason: 'copies', table: differs.cells.get(id)?.text ?? '' };
  if (isSame(kind, cell.text, now.text)) return undefined;
  if (base === undefined) return conflict('no-base');
  const before = base.get(id) ?? '';
  if (isSame(kind, cell.text, before)) return undefined;
  if (cell.fault === 'merged') return conflict('merged');
  if (!isSame(kind, now.text, before)) return conflict('both');
  if (now.locked !== undefined) return conflict('locked');
  const after = canonical(kind, cell.text);
  if (after === '') return isKept(kind, id) ? conflict('emptied') : { after };
  if (isRole(id) && namesIn(after).some((name) => MORE_THAN_A_NAME.test(name))) return conflict('names');
  return kind === 'status' && statusWord(after, 'zh') === undefined ? conflict('status') : { after };
}

const isRole = (id: ColumnId): boolean => ROLES.some((role) => role === id);

/** What no name of a body has: a label, a verb that gives a role, a space between two names. */
const MORE_THAN_A_NAME =
  /[:：。]|会同|(?:牵头|配合|负责|主办|协办|落实|督办)[)）]?$|[（(](?:牵头|配合|负责|主办|协办|落实|督办)|[\u4e00-\u9fff）]\s/;

/** A copy whose number or text was changed is a new row, and says nothing of the old one. */
const isIdentity = (id: ColumnId): boolean => id === 'number' || id === 'title' || id === 'text';
