import type { OfficeCell, OfficeLine } from '../office-text.js';
import type { LineRange, Lines } from './lines.js';

/** A paragraph of a cell. */
export interface CellParagraph {
  readonly text: string;
  readonly line: OfficeLine;
}

/** A cell as a file writes it: cells that are merged downwards are written once in each row. */
export interface WrittenCell {
  /** First column of the grid that it covers, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** Part of the cell above. */
  readonly goesOn: boolean;
  readonly paragraphs: readonly CellParagraph[];
}

interface Cell extends Omit<WrittenCell, 'goesOn'> {
  readonly row: number;
  rowSpan: number;
}

/**
 * Prints a table into lines, and as a grid unless no row has two cells: such a table is a frame around words. With
 * `byCell` each cell is a line, also an empty one.
 */
export function printTable(rows: readonly (readonly WrittenCell[])[], lines: Lines, byCell = false): void {
  const cells = gridOf(rows);
  const ranges = new Map<Cell, LineRange>();
  const byRow = rows.map((): Cell[] => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  for (const row of byRow) (byCell ? printCells : printRow)(row, lines, ranges);
  if (rows.every((row) => row.length <= 1)) return;
  lines.tables.push({
    cells: cells.map((cell) => placed(cell, ranges.get(cell))),
    rowCount: rows.length,
    columnCount: cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0),
  });
}

/** The cells at their places; those that go on a cell above become part of it. */
function gridOf(rows: readonly (readonly WrittenCell[])[]): Cell[] {
  const cells: Cell[] = [];
  let above = new Map<number, Cell>();
  for (const [row, written] of rows.entries()) {
    const here = new Map<number, Cell>();
    for (const { column, columnSpan, goesOn, paragraphs } of written) {
      const upper = goesOn ? above.get(column) : undefined;
      const cell = upper ?? { row, column, rowSpan: 1, columnSpan, paragraphs };
      if (upper === undefined) cells.push(cell);
      else upper.rowSpan = row - upper.row + 1;
      here.set(column, cell);
    }
    above = here;
  }
  return cells;
}

/** A row is one line with tabs, or a line for each paragraph where a cell has several. */
function printRow(cells: readonly Cell[], lines: Lines, ranges: Map<Cell, LineRange>): void {
  const first = cells.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];
  if (first === undefined) return;
  if (cells.some(({ paragraphs }) => linesOf(paragraphs).length > 1)) {
    for (const cell of cells) {
      const written = cell.paragraphs.filter(({ text }) => text !== '').map(({ text, line }) => lines.add(text, line));
      const [start] = written;
      const end = written[written.length - 1];
      if (start !== undefined && end !== undefined) ranges.set(cell, [start[0], end[1]]);
    }
    return;
  }
  const words = cells.map(({ paragraphs }) => wordsOfCell(paragraphs).replaceAll('\t', ' '));
  if (words.every((text) => text === '')) return;
  const range = lines.add(withoutEmptyEnd(words).join('\t'), first.line);
  for (const [index, cell] of cells.entries()) if (words[index] !== '') ranges.set(cell, range);
}

function printCells(cells: readonly Cell[], lines: Lines, ranges: Map<Cell, LineRange>): void {
  for (const cell of cells) {
    const [first] = cell.paragraphs;
    if (first === undefined) continue;
    const range = lines.add(wordsOfCell(cell.paragraphs), first.line);
    if (wordsOfCell(cell.paragraphs) !== '') ranges.set(cell, range);
  }
}

function withoutEmptyEnd(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && words[end - 1] === '') end -= 1;
  return words.slice(0, end);
}

const linesOf = (paragraphs: readonly CellParagraph[]): string[] =>
  paragraphs.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');

/** The words of a cell, its paragraphs separated by line breaks. */
export const wordsOfCell = (paragraphs: readonly CellParagraph[]): string => linesOf(paragraphs).join('\n');

const placed = ({ row, column, rowSpan, columnSpan, paragraphs }: Cell, lines: LineRange | undefined): OfficeCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text: wordsOfCell(paragraphs),
  lines,
});
