import type { Lines } from '../layout/lines.js';
import { printTable, type WrittenCell } from '../layout/print-table.js';
import type { SeenRow } from './place-cells.js';
import { partsOf } from './sheet-parts.js';
import { LAST_COLUMN } from './reference.js';
import type { CellLimit } from './sheet.js';

/** Numbers the paragraphs of a workbook, and knows those of cells. */
export interface Paragraphs {
  /** The number of the next paragraph, which stands in a cell. */
  next(row: number, column: number): number;
}

/** Prints the rows of a sheet: titles above the headings of a table as lines, the rest as a table. */
export function printSheet(
  rows: readonly SeenRow[],
  sheet: string,
  lines: Lines,
  limit: CellLimit,
  paragraphs: Paragraphs,
): void {
  const columns = new Columns(rows);
  const cells = (row: SeenRow): WrittenCell[] => cellsOf(row, sheet, columns, limit, paragraphs);
  const printLines = (row: SeenRow): void => {
    for (const { text, line } of cells(row).flatMap((cell) => cell.paragraphs)) lines.add(text, line);
  };
  for (const { titles, table } of partsOf(rows)) {
    titles.forEach(printLines);
    printTable(table.map(cells), lines);
  }
}

/** Columns with words: the others are left out, as if they were not there. */
class Columns {
  readonly all: readonly number[];
  /** How many columns with words there are before a column. */
  private readonly before = new Uint16Array(LAST_COLUMN + 3);

  constructor(rows: readonly SeenRow[]) {
    const used = new Set<number>();
    for (const { words } of rows) for (const column of words.keys()) used.add(column);
    this.all = [...used].sort((a, b) => a - b);
    for (let column = 1; column < this.before.length; column += 1)
      this.before[column] = (this.before[column - 1] ?? 0) + (used.has(column - 1) ? 1 : 0);
  }

  /** The place of a column in the grid, from 0. */
  indexOf(column: number): number {
    return this.before[column] ?? 0;
  }
}

/** The cells of a row up to its last one with words, or the last that goes on a cell above. */
function cellsOf(
  { number, words, merges }: SeenRow,
  sheet: string,
  columns: Columns,
  limit: CellLimit,
  paragraphs: Paragraphs,
): WrittenCell[] {
  const end = Math.max(...words.keys(), ...merges.slice(-1).map(({ left }) => left));
  const cells: WrittenCell[] = [];
  const areas = new Map(merges.map((area) => [area.left, area]));
  let index = 0;
  for (let column = columns.all[0]; column !== undefined && column <= end; column = columns.all[index]) {
    limit.take();
    const area = areas.get(column);
    const columnSpan = area === undefined ? 1 : columns.indexOf(area.right + 1) - index;
    cells.push({
      column: index,
      columnSpan,
      goesOn: area !== undefined && area.top < number,
      paragraphs: (words.get(column) ?? '')
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => ({ text, line: { paragraph: paragraphs.next(number, column ?? 1), sheet, row: number } })),
    });
    index += columnSpan;
  }
  return cells;
}
