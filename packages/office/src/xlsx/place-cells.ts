import type { Remarks } from '../layout/remarks.js';
import { OfficeError } from '../office-error.js';
import type { Area } from './reference.js';
import type { CellLimit, RawSheet } from './sheet.js';
import { lineOf, type RowWords, type SheetWords } from './sheet-words.js';
import { visibleIn } from './visible.js';

/** A row that a person sees: its words, and the merged cells that cover it, from left to right. */
export interface SeenRow {
  readonly number: number;
  readonly words: RowWords;
  readonly merges: readonly Area[];
}

/** The rows of a sheet that a person sees and that have words. Hidden words are set aside. */
export function placeCells(sheet: RawSheet, words: SheetWords, limit: CellLimit, remarks: Remarks): SeenRow[] {
  const visible = visibleIn(sheet);
  const merges: Area[] = [];
  for (const area of sheet.merges) {
    const text = words.get(area.top)?.get(area.left);
    const part = visible.partOf(area);
    // A merged cell without words is as good as empty cells.
    if (text === undefined || part === undefined) continue;
    words.get(area.top)?.delete(area.left);
    const row = words.get(part.top) ?? new Map<number, string>();
    words.set(part.top, row.set(part.left, text));
    merges.push(part);
  }
  setHiddenAside(words, visible.row, visible.column, remarks);
  return withMerges(words, merges, limit, remarks);
}

/** Takes the words of hidden rows and columns out: neighbouring rows, and each column, make one aside. */
function setHiddenAside(
  words: SheetWords,
  isRow: (number: number) => boolean,
  isColumn: (number: number) => boolean,
  remarks: Remarks,
): void {
  let lines: string[] = [];
  let last = 0;
  const columns = new Map<number, string[]>();
  const endRows = (): void => {
    remarks.aside('hidden', lines.join('\n'));
    lines = [];
  };
  for (const [number, row] of inOrder(words)) {
    if (!isRow(number)) {
      if (number !== last + 1) endRows();
      last = number;
      lines.push(lineOf(row));
      words.delete(number);
      continue;
    }
    for (const [column, text] of row) {
      if (isColumn(column)) continue;
      const texts = columns.get(column) ?? [];
      columns.set(column, texts);
      texts.push(text);
      row.delete(column);
    }
    if (row.size === 0) words.delete(number);
  }
  endRows();
  for (const [, texts] of [...columns].sort(([a], [b]) => a - b)) remarks.aside('hidden', texts.join('\n'));
}

const inOrder = <T>(rows: ReadonlyMap<number, T>): (readonly [number, T])[] => [...rows].sort(([a], [b]) => a - b);

/** Finds the merged cells of each row. Values below a merged cell are not seen, and set aside. */
function withMerges(words: SheetWords, merges: readonly Area[], limit: CellLimit, remarks: Remarks): SeenRow[] {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let active: Area[] = [];
  const rows: SeenRow[] = [];
  for (const [number, row] of inOrder(words)) {
    active = active.filter(({ bottom }) => bottom >= number);
    for (let next = waiting.at(-1); next !== undefined && next.top <= number; next = waiting.at(-1)) {
      waiting.pop();
      if (next.bottom >= number) active.push(next);
    }
    limit.take(active.length);
    active.sort((a, b) => a.left - b.left);
    if (active.some(({ left }, index) => left <= (active[index - 1]?.right ?? 0)))
      throw new OfficeError('damaged', 'merged cells');
    uncover(number, row, active, remarks);
    if (row.size > 0) rows.push({ number, words: row, merges: [...active] });
  }
  return rows;
}

function uncover(number: number, row: RowWords, merges: readonly Area[], remarks: Remarks): void {
  let at = 0;
  for (const [column, text] of [...row].sort(([a], [b]) => a - b)) {
    while ((merges[at]?.right ?? Infinity) < column) at += 1;
    const area = merges[at];
    if (area === undefined || column < area.left || (column === area.left && number === area.top)) continue;
    remarks.aside('hidden', text);
    row.delete(column);
  }
}
