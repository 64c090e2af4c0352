import type { Bound, BoundedRow } from '../layout/place-rows.js';
import type { CellParagraph } from '../layout/print-table.js';

/** The rows of a table while they are read. */
export class TableRows {
  private rows: BoundedRow[] = [];
  private cells: CellParagraph[][] = [];
  private cell: CellParagraph[] = [];
  private bounds: Bound[] = [];
  private merged = false;
  private goesOn = false;

  /** A row is described anew. */
  describe(): void {
    this.bounds = [];
  }

  mergeLeft(): void {
    this.merged = true;
  }

  mergeAbove(): void {
    this.goesOn = true;
  }

  /** A cell ends at this place, in twentieths of a point. */
  bound(right: number): void {
    const left = this.bounds[this.bounds.length - 1]?.right ?? 0;
    this.bounds.push({ left, right, merged: this.merged, goesOn: this.goesOn });
    this.merged = false;
    this.goesOn = false;
  }

  add(paragraph: CellParagraph): void {
    this.cell.push(paragraph);
  }

  endCell(): void {
    this.cells.push(this.cell);
    this.cell = [];
  }

  endRow(): void {
    if (this.cell.length > 0) this.endCell();
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, bounds: this.bounds });
    this.cells = [];
  }

  /** The rows so far; none are kept. */
  take(): BoundedRow[] {
    this.endRow();
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}
