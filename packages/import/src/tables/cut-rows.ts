import { ATTACHMENT_HEADING, DATE_LINE, isNote, readNumeral } from '@workplan/official/outline';
import { placeOf, printedLines, type SourceLine } from '@workplan/official/text';
import { itemAt } from '@workplan/plan/text';
import { endsCell, joinCell, mayStand } from './cut-cells.js';
import { NO_TASK } from './no-task.js';
import { headedBy, type LineTable } from './text-regions.js';
import { titleOfRow } from './title-row.js';

/*
 * A line break inside a cell cuts a row in lines with too few cells each: 2⇥完成系统 and 对接⇥市财政局⇥9月底前. The cells of
 * both are those of the row, but that the last of the first line and the first of the second are one. A cell may be cut
 * more than once, and several cells may be.
 */

/** Rows that are cut take so many lines at most. */
const MOST_LINES = 12;
const IS_NUMBER = /^[0-9０-９]{1,4}[.．、]?$/;

/**
 * The lines of a text with the rows of its tables in one line each. Lines that may be parts of one row, and cannot be put
 * together for certain, are set aside: they are kept word for word.
 */
export function joinCutRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  let table: LineTable | undefined;
  for (let at = 0; at < lines.length;) {
    const headed = headedBy(lines, at);
    if (headed !== undefined) {
      table = headed;
      out.push(...lines.slice(at, at + headed.heads.length));
      at += headed.heads.length;
      continue;
    }
    const row = table && cutRow(lines, at, table);
    out.push(...(row?.lines ?? [itemAt(lines, at)]));
    at += row?.count ?? 1;
  }
  return out;
}

interface TakenRow {
  readonly lines: readonly SourceLine[];
  readonly count: number;
}

function cutRow(lines: readonly SourceLine[], at: number, table: LineTable): TakenRow | undefined {
  const line = itemAt(lines, at);
  const cells = beginsRow(line, table);
  if (cells === undefined) return undefined;
  const row = gathered(lines, at, cells, table);
  if (row.end === at) return undefined;
  const within = lines.slice(at, row.end + 1);
  const text =
    row.isSure && row.cells.every((cell, column) => mayStand(table.keys[column], cell))
      ? table.form.line?.(row.cells)
      : undefined;
  if (row.cells.length === table.keys.length && text !== undefined)
    return { lines: [asOneLine(line, within, text)], count: within.length };
  // A form in which every row has all its cells reads no others; what stands between two rows is set aside, so that it goes on.
  const isOpen = table.form.isExact
    ? isAboveRow(lines, row.end, table)
    : table.keys.includes('number') || row.cells.length === table.keys.length;
  if (!isOpen) return undefined;
  return { lines: within.map((part) => ({ ...part, aside: true })), count: within.length };
}

const isNumbered = (cells: readonly string[], { keys }: LineTable): boolean =>
  cells.slice(0, keys.indexOf('number') + 1).some((cell) => IS_NUMBER.test(cell));

/** The cells of a line with which a row begins: it has its number, where the table has numbers. */
function beginsRow({ text, aside }: SourceLine, table: LineTable): string[] | undefined {
  const { form, keys } = table;
  const cells = aside === true || form.line === undefined ? undefined : form.cells(text);
  if (cells === undefined || cells.length > keys.length || titleOfRow(cells) !== undefined) return undefined;
  if (NO_TASK.test(cells.find((cell) => cell !== '') ?? '')) return undefined;
  const hasNumbers = keys.includes('number');
  if (hasNumbers ? !isNumbered(cells, table) : form.isExact) return undefined;
  const isClosed = form.name === 'pipes' && /^\s*\|.*\|\s*$/.test(text);
  return isClosed ? undefined : cells;
}

interface Gathered {
  readonly cells: readonly string[];
  /** The last line of the row. */
  readonly end: number;
  readonly isSure: boolean;
}

/** The cells of a row with those of the lines that go on with it. */
function gathered(lines: readonly SourceLine[], start: number, first: readonly string[], table: LineTable): Gathered {
  const { keys } = table;
  let row: Gathered = { cells: first, end: start, isSure: true };
  let open = row;
  for (let at = start + 1; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const line = itemAt(lines, at);
    if (line.aside === true || line.text.trim() === '') continue;
    const part = partOf(lines, at, table);
    if (part === undefined) break;
    const column = open.cells.length - 1;
    const left = open.cells[column] ?? '';
    const [right = '', ...more] = part;
    const isFull = open.cells.length === keys.length;
    if (isFull && (more.length > 0 || !endsCell(keys[column], left, right, isAboveRow(lines, at, table)))) break;
    const joined = joinCell(keys[column], left, right);
    const cells = [...open.cells.slice(0, -1), joined ?? left + right, ...more];
    if (cells.length > keys.length) return more.length > 0 ? { ...row, end: at, isSure: false } : row;
    open = { cells, end: at, isSure: open.isSure && joined !== undefined };
    // Lines without a cell of their own count where a line behind them goes on with the row.
    if (more.length > 0 || isFull) row = open;
  }
  return row;
}

/** The cells of a line that may go on with a row; undefined where it begins one, or is none. */
function partOf(lines: readonly SourceLine[], at: number, table: LineTable): string[] | undefined {
  const text = itemAt(lines, at).text.trim();
  const kind = readNumeral(text)?.kind;
  if (kind === 'chinese' || kind === 'chinese-brackets' || NO_TASK.test(text) || isNote(text)) return undefined;
  if (DATE_LINE.test(text) || ATTACHMENT_HEADING.test(text) || headedBy(lines, at) !== undefined) return undefined;
  const { form, keys } = table;
  if (form.name === 'pipes' && text.startsWith('|')) return undefined;
  const cells = form.cells(itemAt(lines, at).text) ?? [text];
  const isRow = cells.length === keys.length || (cells.length > 1 && isNumbered(cells, table));
  return isRow ? undefined : cells;
}

/** Whether the next line of words is a row. */
function isAboveRow(lines: readonly SourceLine[], at: number, table: LineTable): boolean {
  const next = lines.slice(at + 1, at + MOST_LINES).find((line) => line.aside !== true && line.text.trim() !== '');
  if (next === undefined) return false;
  return table.form.cells(next.text)?.length === table.keys.length || beginsRow(next, table) !== undefined;
}

function asOneLine(first: SourceLine, within: readonly SourceLine[], text: string): SourceLine {
  const { line } = placeOf(first);
  const { line: last, endLine = last } = placeOf(within[within.length - 1] ?? first);
  return { ...first, text, printed: within.flatMap(printedLines), place: { line, endLine } };
}
