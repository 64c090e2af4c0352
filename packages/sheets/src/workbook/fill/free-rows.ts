import type { ReadTable } from '../read/read-table.js';
import { rowsInOrder, type SheetCells } from '../read/sheet-cells.js';

/** Digits that somebody wrote in advance into the rows of a form. */
const ORDINAL = /^\d{1,4}$/;

/**
 * Rows below a table that tasks may be written into, at most so many. A row is free where nothing is written but an
 * ordinal number, or what stands in columns of the user's own, such as formulas. The first other row ends them: a total,
 * or a note below the table. Below the last row with words all are free.
 */
export function freeRows(sheet: SheetCells, table: ReadTable, after: number, count: number): number[] {
  const written = new Map(rowsInOrder(sheet).filter(([row]) => row > after));
  const taken = new Set([...sheet.unreadable, ...(sheet.computed ?? [])].map(({ row, column }) => `${row}:${column}`));
  const found: number[] = [];
  for (let row = after + 1; found.length < count && isFree(row); row += 1) found.push(row);
  return found;

  function isFree(row: number): boolean {
    const ids = [...table.places];
    if (ids.some(([id, column]) => id !== 'number' && taken.has(`${row}:${column}`))) return false;
    if (
      sheet.merges.some(({ top, bottom, right, left }) => top <= row && bottom >= row && (bottom > top || right > left))
    )
      return false;
    return [...(written.get(row) ?? [])].every(([column, text]) => {
      const id = ids.find(([, place]) => place === column)?.[0];
      if (id === 'number') return ORDINAL.test(text.trim());
      return id === undefined && (table.head.columns.has(column) || column === table.keyColumn);
    });
  }
}
