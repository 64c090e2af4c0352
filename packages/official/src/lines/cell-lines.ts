import { itemAt } from '@workplan/plan/text';
import { placeOf, printedLines, type SourceLine } from '../text/source-lines.js';

/*
 * Cells of tables that crawlers and programs leave in a text: one cell a line with a pipe behind it, and quoted cells
 * that hold line breaks (RFC 4180).
 */
const CELL = /^(?:[^|]*\S)?[ \t\u3000]*\|[ \t\u3000]*$/;
/** What is read in an empty cell, so that it keeps its column. */
const EMPTY = '—';
/** Fewer such lines are no table: three headings and one row. */
const FEWEST = 6;

/** An empty cell and the end of its row. Where a table has it, a pipe alone ends a row as well. */
const EMPTY_AND_END = /^[ \t\u3000]*\|[ \t\u3000]*\|[ \t\u3000]*$/;
const PIPE_ALONE = /^[ \t\u3000]*\|[ \t\u3000]*$/;

/** |序号: a pipe before each cell, where the heading of the first has one. */
const BEGINS = /^[ \t\u3000]*[|｜][ \t\u3000]*([^|｜\s][^|｜]*)$/;
const FIRST_HEADING = /^(?:序 ?号|编号)\s*$/;

/** Lines of one cell each, with the pipe before each cell or on a line of its own between two put aside. */
function withoutBars(lines: readonly SourceLine[]): readonly SourceLine[] | undefined {
  const begins = lines.map(({ text }) => BEGINS.exec(text)?.[1]);
  const areBefore = begins.filter((words) => words !== undefined).length >= FEWEST;
  if (areBefore && begins.some((words) => words !== undefined && FIRST_HEADING.test(words)))
    return lines.map((line, at) => (begins[at] === undefined ? line : cellOf(line, begins[at])));
  const bars = lines.filter(({ text }) => PIPE_ALONE.test(text));
  const areAlone = bars.length >= FEWEST && !lines.some(({ text }) => CELL.test(text) && !PIPE_ALONE.test(text));
  return areAlone && lines.some(({ text }) => FIRST_HEADING.test(text.trim())) ? endedByBars(lines) : undefined;
}

/** A pipe alone ends the cell in the line before it; one behind another pipe ends an empty cell. */
function endedByBars(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  let isInTable = false;
  let isEnded = true;
  for (const line of lines) {
    const before = out[out.length - 1];
    const isBar = PIPE_ALONE.test(line.text);
    isInTable ||= FIRST_HEADING.test(line.text.trim());
    if (!isBar || !isInTable) out.push(line);
    else if (isEnded || before === undefined) out.push(cellOf(line, ''));
    else out[out.length - 1] = endedBy(before, line);
    isEnded = isBar;
  }
  return out;
}

/** Lines of one cell each, without the pipe that ends them; the ends of rows go with the cell before them. */
export function withoutCellEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  const plain = withoutBars(lines);
  if (plain !== undefined) return plain;
  if (lines.filter(({ text }) => CELL.test(text)).length < FEWEST) return lines;
  const haveEnds = lines.some(({ text }) => EMPTY_AND_END.test(text));
  const out: SourceLine[] = [];
  for (const line of lines) {
    const before = out[out.length - 1];
    if (haveEnds && PIPE_ALONE.test(line.text) && before !== undefined && before !== lines[0])
      out[out.length - 1] = endedBy(before, line);
    else if (CELL.test(line.text)) out.push(cellOf(line, line.text.slice(0, line.text.lastIndexOf('|')).trimEnd()));
    else out.push(haveEnds && EMPTY_AND_END.test(line.text) ? cellOf(line, '') : line);
  }
  return out;
}

const cellOf = (line: SourceLine, words: string): SourceLine => ({
  ...line,
  text: words || EMPTY,
  printed: line.printed ?? [line.text],
});

/** The last cell of a row with the line that ends it. */
function endedBy(cell: SourceLine, end: SourceLine): SourceLine {
  const { line } = placeOf(cell);
  const { line: last, endLine = last } = placeOf(end);
  return { ...cell, printed: [...printedLines(cell), ...printedLines(end)], place: { line, endLine } };
}

const CLOSES = /^(?:[^"]|"")*"(?=[\t,]|[ \r]*$)/;
const MOST_LINES = 30;
/** Between the lines of a quoted cell in a line of reading, which holds no line break itself. */
const BREAK = '<br>';

/**
 * Whether a line ends in a cell that begins with a quotation mark and is not closed. Marks within a cell are doubled, so the
 * last run of marks that is not even opens a cell or closes one.
 */
function opensCell(text: string): boolean {
  const run = [...text.matchAll(/"+/g)].filter(([marks]) => marks.length % 2 === 1).at(-1);
  return run !== undefined && (run.index === 0 || '\t,'.includes(text.charAt(run.index - 1)));
}

/** Joins the lines of a row whose quoted cells hold line breaks. */
export function joinQuotedCells(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    const end = opensCell(line.text) && /[\t,]/.test(line.text) ? endOfRow(lines, at) : at;
    out.push(end === at ? line : joined(lines.slice(at, end + 1)));
    at = end;
  }
  return out;
}

/** The line that closes the quoted cells which a line opens; the line itself where none does. */
function endOfRow(lines: readonly SourceLine[], start: number): number {
  for (let at = start + 1; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const { text } = itemAt(lines, at);
    const close = CLOSES.exec(text);
    // The row may open the next cell that goes on.
    if (close !== null && !opensCell(text.slice(close[0].length))) return at;
    if (close === null && /[\t"]/.test(text)) return start;
  }
  return start;
}

function joined(within: readonly SourceLine[]): SourceLine {
  const [first] = within as readonly [SourceLine, ...SourceLine[]];
  const { line: last, endLine = last } = placeOf(within[within.length - 1] ?? first);
  return {
    ...first,
    text: within.map(({ text }) => text).join(BREAK),
    printed: within.flatMap(printedLines),
    place: { line: placeOf(first).line, endLine },
  };
}
