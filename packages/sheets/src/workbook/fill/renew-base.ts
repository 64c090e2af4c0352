import { columnOf } from '../columns.js';
import { isSame } from '../table/cell-words.js';
import type { AddedRows, CellFill, FillConflict } from './filling.js';
import type { FoundBase } from '../read/find-base.js';
import { hiddenTask, keyOf } from '../table/hidden-sheet.js';
import type { Pairing } from '../reconcile/pair-rows.js';

/**
 * What the hidden sheet has to say after a table was filled: cells that table and plan now agree on become what the table
 * is made with, so that a later change of either is seen as one. Tasks in new rows get keys of their own.
 */
export function renewBase(
  { base, sheet, rows, last }: FoundBase,
  pairs: Pairing['pairs'],
  conflicts: readonly FillConflict[],
  added: AddedRows,
  table: string,
  keyColumn: number | undefined,
): CellFill[] {
  const values: CellFill[] = [];
  const write = (row: number, words: readonly string[], old: readonly string[]): void => {
    for (const [at, text] of words.entries())
      if (text !== (old[at] ?? '')) values.push({ sheet, row, column: at + 1, text });
  };
  for (const { row, task, baseRow } of pairs) {
    const hidden = rows[baseRow === undefined ? -1 : base.rows.indexOf(baseRow)];
    if (baseRow === undefined || hidden === undefined) continue;
    const { key, source, path, values: before } = baseRow;
    const isLeft = (id: string): boolean => conflicts.some((one) => one.row === row.row && one.column === id);
    const now = hiddenTask(
      key,
      task.source,
      task.path,
      (id) => {
        const [old, next] = [before.get(id) ?? '', task.cells.get(id)?.text ?? ''];
        return isLeft(id) || !row.cells.has(id) || isSame(columnOf(id)?.kind ?? 'words', old, next) ? old : next;
      },
      base.columns,
    );
    write(
      hidden,
      now,
      hiddenTask(key, source, path, (id) => before.get(id) ?? '', base.columns),
    );
  }
  const keys = base.rows.map(({ key }) => Number(/^T(\d+)$/.exec(key)?.[1] ?? 0));
  let next = Math.max(0, ...keys);
  for (const [at, { task, row }] of added.tasks.entries()) {
    const key = keyOf(next);
    next += 1;
    write(
      last + at + 1,
      hiddenTask(key, task.source, task.path, (id) => task.cells.get(id)?.text ?? '', base.columns),
      [],
    );
    if (keyColumn !== undefined) values.push({ sheet: table, row, column: keyColumn, text: key });
  }
  return values;
}
