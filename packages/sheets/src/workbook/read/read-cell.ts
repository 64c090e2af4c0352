import type { SheetCells } from './sheet-cells.js';

/** What a cell of a row says. */
export interface ReadCell {
  /** Empty where nothing is written. */
  readonly text: string;
  /** The cell is part of a merged one that begins elsewhere, or its value is not known. */
  readonly fault?: 'merged' | 'unreadable';
}

/** Cells of a sheet with what merged cells make of them. */
export class CellReader {
  private readonly covered = new Map<string, string | undefined>();
  private readonly unreadable: ReadonlySet<string>;

  constructor(private readonly sheet: SheetCells) {
    this.unreadable = new Set(sheet.unreadable.map(({ row, column }) => `${row}:${column}`));
    for (const { top, bottom, left, right } of sheet.merges) {
      if ((bottom - top + 1) * (right - left + 1) > MOST_COVERED) continue;
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          if (row !== top || column !== left)
            this.covered.set(`${row}:${column}`, column === left ? (sheet.rows.get(top)?.get(left) ?? '') : undefined);
    }
  }

  /** A cell below a merged one shows its words; one beside it shows nothing of its own. */
  cell(row: number, column: number): ReadCell {
    const place = `${row}:${column}`;
    if (this.unreadable.has(place)) return { text: '', fault: 'unreadable' };
    if (this.covered.has(place)) return { text: this.covered.get(place) ?? '', fault: 'merged' };
    return { text: this.sheet.rows.get(row)?.get(column) ?? '' };
  }
}

/** Merged cells that are larger are no part of a table. */
const MOST_COVERED = 100_000;
