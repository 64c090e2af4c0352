import type { SeenRow } from './place-cells.js';
import { isOrdinalHeading } from './sheet-words.js';

/** A table of a sheet, and the rows of one cell above it. */
export interface SheetPart {
  readonly titles: readonly SeenRow[];
  readonly table: readonly SeenRow[];
}

/** One cell with words, which no merged cell joins with the row above or below. */
const isSingle = ({ number, words, merges }: SeenRow, next: SeenRow | undefined): boolean =>
  words.size === 1 && merges.every(({ top, bottom }) => top === number && (next === undefined || bottom < next.number));

/**
 * Splits a sheet into its tables. A new one begins where headings come again: a row has the heading 序号, or two of
 * the headings that the table above has. Rows of one cell above it are its titles, or notes of the table above.
 */
export function partsOf(rows: readonly SeenRow[]): SheetPart[] {
  const parts: SheetPart[] = [];
  let start = 0;
  let head = headAfter(rows, 0);
  for (let index = head + 2; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || !beginsTable(row, rows[head])) continue;
    const end = startOfTitles(rows, index, head);
    parts.push({ titles: rows.slice(start, head), table: rows.slice(head, end) });
    start = end;
    head = index;
    index += 1;
  }
  parts.push({ titles: rows.slice(start, head), table: rows.slice(head) });
  return parts;
}

/** The first row from a place on that is no title; the number of rows when there is none. */
function headAfter(rows: readonly SeenRow[], from: number): number {
  const found = rows.findIndex((row, index) => index >= from && !isSingle(row, rows[index + 1]));
  return found === -1 ? rows.length : found;
}

/** Where the rows of one cell begin that stand right above a row; the headings of the table above stay where they are. */
function startOfTitles(rows: readonly SeenRow[], row: number, head: number): number {
  let at = row;
  for (
    let above = rows[at - 1];
    above !== undefined && at - 1 > head && isSingle(above, rows[at]);
    above = rows[at - 1]
  )
    at -= 1;
  return at;
}

function beginsTable({ number, words, merges }: SeenRow, head: SeenRow | undefined): boolean {
  if (words.size < 2 || merges.some(({ top }) => top < number)) return false;
  const headings = new Set(head?.words.values());
  const texts = [...words.values()];
  return texts.some(isOrdinalHeading) || texts.filter((text) => headings.has(text)).length > 1;
}
