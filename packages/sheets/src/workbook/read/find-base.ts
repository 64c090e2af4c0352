import { type Base, readHidden } from '../table/hidden-sheet.js';
import { rowsInOrder, type SheetCells, wordsOfRow } from './sheet-cells.js';

/** What a table was made with, and where it stands. */
export interface FoundBase {
  readonly base: Base;
  readonly sheet: string;
  /** The row of the sheet for each row of the base, from 1. */
  readonly rows: readonly number[];
  /** The last row of the sheet with words. */
  readonly last: number;
}

/** Finds the hidden sheet by what it says: its name may have been changed. */
export function findBase(sheets: readonly SheetCells[]): FoundBase | undefined {
  for (const sheet of sheets) {
    const rows = rowsInOrder(sheet);
    const read = readHidden(rows.map(([, row]) => wordsOfRow(row)));
    if (read === undefined) continue;
    const places = read.places.map((at) => rows[at]?.[0] ?? 0);
    return { base: read.base, sheet: sheet.name, rows: places, last: rows.at(-1)?.[0] ?? 0 };
  }
  return undefined;
}
