import type { OfficeCell } from '../office-text.js';
import { childOf, elementsOf, numberOf, switchOf, valueOf, type Element } from '../xml/element.js';
import type { LineRange, Lines } from './lines.js';
import type { Paragraph } from './paragraph.js';
import type { Session } from './session.js';

interface Cell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A merged cell of several rows is written once in each of them; the first one restarts (17.4.84). */
const CONTINUES: ReadonlySet<string | undefined> = new Set([undefined, 'continue']);

/** Wrappers that may stand around rows and cells. */
const unwrapped = (element: Element, name: string): Element[] =>
  elementsOf(element).flatMap((child) =>
    child.name === name
      ? [child]
      : WRAPPERS.has(child.name)
        ? unwrapped(child.name === 'w:sdt' ? (childOf(child, 'w:sdtContent') ?? child) : child, name)
        : [],
  );
const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads the paragraphs of a cell. */
export type ReadCell = (cell: Element, session: Session) => Paragraph[];

/** Reads a table into lines, and as a grid unless it has one column only: such a table is a frame around words. */
export function readTable(element: Element, session: Session, lines: Lines, readCell: ReadCell): void {
  const rows = unwrapped(element, 'w:tr').flatMap((row) => readRow(row, session, readCell));
  const cells = gridOf(rows);
  const isFrame = rows.every((row) => row.cells.length <= 1);
  const ranges = new Map<Cell, LineRange>();
  for (let index = 0; index < rows.length; index += 1)
    printRow(
      cells.filter((cell) => cell.row === index),
      lines,
      ranges,
    );
  if (isFrame) return;
  lines.tables.push({
    cells: cells.map((cell) => placed(cell, ranges.get(cell))),
    rowCount: rows.length,
    columnCount: Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
  });
}

interface Row {
  readonly before: number;
  readonly cells: readonly { readonly span: number; readonly goesOn: boolean; readonly paragraphs: Paragraph[] }[];
}

/** A row; none when the row itself is an open deletion. */
function readRow(element: Element, session: Session, readCell: ReadCell): Row[] {
  const properties = childOf(element, 'w:trPr');
  const cells = unwrapped(element, 'w:tc').map((cell) => {
    const form = childOf(cell, 'w:tcPr');
    const merge = childOf(form, 'w:vMerge');
    return {
      span: Math.max(1, numberOf(form, 'w:gridSpan') ?? 1),
      goesOn: merge !== undefined && CONTINUES.has(merge.attributes.get('w:val')),
      paragraphs: readCell(cell, session),
    };
  });
  const dropped = session.changes === 'accepted' ? 'w:del' : 'w:ins';
  if (childOf(properties, dropped) !== undefined || switchOf(properties, 'w:hidden') === true) {
    const kind = switchOf(properties, 'w:hidden') === true ? 'hidden' : 'deleted';
    const words = cells.map(({ paragraphs }) => wordsOf(paragraphs)).join('\t');
    session.aside(kind, words, cells[0]?.paragraphs[0]?.line.paragraph);
    return [];
  }
  return [{ before: Number(valueOf(properties, 'w:gridBefore') ?? 0) || 0, cells }];
}

/** The cells at their places; those that go on a cell above become part of it. */
function gridOf(rows: readonly Row[]): Cell[] {
  const cells: Cell[] = [];
  let above = new Map<number, Cell>();
  for (const [row, { before, cells: own }] of rows.entries()) {
    const here = new Map<number, Cell>();
    let column = before;
    for (const { span, goesOn, paragraphs } of own) {
      const upper = goesOn ? above.get(column) : undefined;
      const cell = upper ?? { row, column, rowSpan: 1, columnSpan: span, paragraphs };
      if (upper === undefined) cells.push(cell);
      else upper.rowSpan = row - upper.row + 1;
      here.set(column, cell);
      column += span;
    }
    above = here;
  }
  return cells;
}

/** A row is one line with tabs, or a line for each paragraph where a cell has several. */
function printRow(cells: readonly Cell[], lines: Lines, ranges: Map<Cell, LineRange>): void {
  const hasSeveral = cells.some(({ paragraphs }) => linesOf(paragraphs).length > 1);
  const first = cells.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];
  if (first === undefined) return;
  if (hasSeveral) {
    for (const cell of cells) {
      const written = cell.paragraphs.filter(({ text }) => text !== '').map(({ text, line }) => lines.add(text, line));
      const [start] = written;
      const end = written[written.length - 1];
      if (start !== undefined && end !== undefined) ranges.set(cell, [start[0], end[1]]);
    }
    return;
  }
  const words = cells.map((cell) => wordsOf(cell.paragraphs).replaceAll('\t', ' '));
  if (words.every((text) => text === '')) return;
  const range = lines.add(words.join('\t').replace(/\t+$/, ''), first.line);
  for (const [index, cell] of cells.entries()) if (words[index] !== '') ranges.set(cell, range);
}

const linesOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');

const wordsOf = (paragraphs: readonly Paragraph[]): string => linesOf(paragraphs).join('\n');

const placed = ({ row, column, rowSpan, columnSpan, paragraphs }: Cell, lines: LineRange | undefined): OfficeCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text: wordsOf(paragraphs),
  lines,
});
