/**
 * A cell of a table of a page, at its place in the grid. Rows and columns count from 0, lines of the text of the
 * page from 1.
 */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The paragraphs of the cell, separated by line breaks. */
  readonly text: string;
  /** First and last line that hold its words; undefined for an empty cell. */
  readonly lines: readonly [number, number] | undefined;
}

/** A table of a page as a grid, spans and all. */
export interface PageTable {
  readonly cells: readonly PageCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a cell stands while a page is read. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** No table of tasks is larger; spans beyond are mistakes of the page. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 5000;

const spanOf = (value: string | undefined, most: number): number => {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
};

/** Lays the cells of one table out in a grid, as HTML does: a cell goes to the first free column of its row. */
export class TableBuilder {
  readonly cells: OpenCell[] = [];
  /** A table that holds tables lays a page out, and is no table of data. */
  isLayout = false;
  private row = -1;
  /** For each column the first row that is free again. */
  private readonly freeFrom: number[] = [];

  startRow(): void {
    this.row += 1;
  }

  addCell(rowSpan: string | undefined, columnSpan: string | undefined): OpenCell {
    if (this.row < 0) this.row = 0;
    let column = 0;
    while ((this.freeFrom[column] ?? 0) > this.row) column += 1;
    const cell: OpenCell = {
      row: this.row,
      column,
      rowSpan: spanOf(rowSpan, MOST_ROWS),
      columnSpan: spanOf(columnSpan, MOST_COLUMNS),
    };
    for (let at = column; at < column + cell.columnSpan; at += 1) this.freeFrom[at] = this.row + cell.rowSpan;
    this.cells.push(cell);
    return cell;
  }

  /** The table, with the words of its cells. */
  finish(wordsOf: (cell: OpenCell) => Pick<PageCell, 'text' | 'lines'>): PageTable {
    return {
      cells: this.cells.map((cell) => ({ ...cell, ...wordsOf(cell) })),
      rowCount: this.row + 1,
      columnCount: Math.min(this.freeFrom.length, MOST_COLUMNS),
    };
  }
}
