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

/** Lines of one cell each, without the pipe that ends them. */
export function withoutCellEnds(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (lines.filter(({ text }) => CELL.test(text)).length < FEWEST) return lines;
  return lines.map((line) =>
    CELL.test(line.text)
      ? {
          ...line,
          text: line.text.slice(0, line.text.lastIndexOf('|')).trimEnd() || EMPTY,
          printed: line.printed ?? [line.text],
        }
      : line,
  );
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
