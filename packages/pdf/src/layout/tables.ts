import type { WrittenCell } from '@workplan/office/reader';
import type { Glyph } from '../page/marks.js';
import type { Grid, GridCell } from './grids.js';
import { paragraphsOf, type FlowLine, type Frame } from './paragraphs.js';
import { rowsOf, textOf } from './rows.js';

/** A table of a page with its words. */
export interface PageTable {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edges of its columns, to know the same table on the next page. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Columns whose last line is full in the last row: words may go on in the next part of the table. */
  readonly fullBelow: ReadonlySet<number>;
}

/** A grid holds the words whose middle is in it. */
export const isIn = ({ x, y, width, size }: Glyph, left: number, right: number, top: number, bottom: number): boolean =>
  x + width / 2 >= left && x + width / 2 <= right && y - size * 0.35 >= top && y - size * 0.35 <= bottom;

/** Programs leave no more free at the sides of a cell; columns of a table differ by so little. Points. */
const MOST_FREE = 8;
const LEEWAY = 1;
/** Cells are narrow, so that every point counts: the usual tolerance is taken back. */
const ROUNDING = 1;

/** The words of a grid, cell by cell. `place` gives the line of a paragraph of the file. */
export function tableOf(grid: Grid, cells: readonly GridCell[], glyphs: readonly Glyph[], page: number): PageTable {
  const written = cells.map((cell) => ({
    cell,
    lines: rowsOf(glyphs.filter((glyph) => isIn(glyph, cell.left, cell.right, cell.top, cell.bottom))).map(
      (row): FlowLine => ({
        text: textOf(row),
        left: row.segments[0]?.left ?? 0,
        right: row.segments[row.segments.length - 1]?.right ?? 0,
        size: row.size,
        font: row.segments[0]?.font ?? '',
        unit: row.segments[0]?.unit ?? 0,
        spaces: '',
        y: row.y,
        page,
      }),
    ),
  }));
  const room = roomIn(written);
  const rows: WrittenCell[][] = Array.from({ length: grid.ys.length - 1 }, () => []);
  for (const { cell, lines } of written) {
    const paragraphs = paragraphsOfCell(lines, room(cell));
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      rows[row]?.push({ column: cell.column, columnSpan: cell.columnSpan, goesOn: row > cell.row, paragraphs });
  }
  for (const row of rows) row.sort((one, other) => one.column - other.column);
  const fullBelow = written.filter(({ cell, lines }) => {
    const last = lines[lines.length - 1];
    const isLast = cell.row + cell.rowSpan === rows.length;
    return isLast && last !== undefined && last.right - last.left + last.size > room(cell);
  });
  return {
    page,
    top: grid.ys[0] ?? 0,
    bottom: grid.ys[grid.ys.length - 1] ?? 0,
    xs: grid.xs,
    rows,
    fullBelow: new Set(fullBelow.map(({ cell }) => cell.column)),
  };
}

interface Filled {
  readonly cell: GridCell;
  readonly lines: readonly FlowLine[];
}

/** How wide lines can be in a cell: its width without what stays free at its sides, or its widest line. */
function roomIn(written: readonly Filled[]): (cell: GridCell) => number {
  const free = new Map<number, number>();
  const widest = new Map<number, number>();
  for (const { cell, lines } of written)
    for (const { left, right } of lines) {
      free.set(cell.column, Math.min(free.get(cell.column) ?? Infinity, Math.max(0, left - cell.left)));
      if (cell.columnSpan === 1) widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, right - left));
    }
  const least = Math.min(MOST_FREE, ...free.values());
  return ({ column, columnSpan, left, right }) => {
    // In a column whose words are centred, more is free.
    const sides = 2 * Math.min(free.get(column) ?? least, least + LEEWAY);
    return Math.max(right - left - sides, columnSpan === 1 ? (widest.get(column) ?? 0) : 0);
  };
}

/** A cell may be centred or not: only whether the next word had room counts. */
function paragraphsOfCell(lines: readonly FlowLine[], room: number): WrittenCell['paragraphs'] {
  const frame: Frame = { left: 0, right: room };
  const flush = lines.map((line) => ({ ...line, left: 0, right: line.right - line.left + ROUNDING }));
  return paragraphsOf(flush, () => frame, Infinity).map(({ text }) => ({ text, line: { paragraph: 0 } }));
}
