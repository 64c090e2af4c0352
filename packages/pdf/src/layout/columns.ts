import type { Row, Segment } from './rows.js';

/** Rows of a page by how they are to be read. */
export type Band =
  /** Each row is a line. */
  | { readonly kind: 'lines'; readonly rows: readonly Row[] }
  /** Columns of running text, each to be read to its end. */
  | { readonly kind: 'columns'; readonly columns: readonly (readonly Row[])[] }
  /** A table without lines: each row has a word for each column. */
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  /** Words side by side of which nobody can say how they belong together. */
  | { readonly kind: 'unsure'; readonly rows: readonly Row[] };

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** So many rows with words side by side are no chance. */
const LEAST = 3;
/** No page has more words apart from each other. */
const MOST_SEGMENTS = 5_000;
const LEAST_OF_COLUMN = 4;
/** Characters between columns at least. */
const GUTTER = 1;
/** Columns of a table without lines are further apart. */
const WIDE = 2.2;
/** Of the lines of a column so many reach its right edge. */
const FULL = 0.55;
const LONG = 8;

/** Splits the rows of a page where words stand side by side. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const count = rows.reduce((sum, { segments }) => sum + segments.length, 0);
  if (count > MOST_SEGMENTS) return [{ kind: 'unsure', rows }];
  const bands: Band[] = [];
  let lines: Row[] = [];
  const flush = (): void => {
    if (lines.length > 0) bands.push({ kind: 'lines', rows: lines });
    lines = [];
  };
  for (let at = 0; at < rows.length;) {
    const end = endOfBand(rows, at);
    if (end === undefined) {
      const row = rows[at];
      if (row !== undefined) lines.push(row);
      at += 1;
    } else {
      flush();
      bands.push(bandOf(rows.slice(at, end.at), end.gap));
      at = end.at;
    }
  }
  flush();
  return bands;
}

const gapsOf = ({ segments }: Row): Gap[] =>
  segments.slice(1).map(({ left }, index) => ({ from: segments[index]?.right ?? 0, to: left }));

/** The longest run of rows from here that leave one gap free, if enough of them have words on both sides. */
function endOfBand(rows: readonly Row[], start: number): { readonly at: number; readonly gap: Gap } | undefined {
  const first = rows[start];
  if (first === undefined) return undefined;
  let best: { readonly at: number; readonly gap: Gap } | undefined;
  for (const begin of gapsOf(first)) {
    let gap = begin;
    let both = 0;
    let at = start;
    for (; at < rows.length; at += 1) {
      const row = rows[at];
      const narrower = row === undefined ? undefined : narrowed(row, gap);
      if (row === undefined || narrower === undefined || narrower.to - narrower.from < GUTTER * row.size) break;
      gap = narrower;
      if (row.segments.some(({ left }) => left >= gap.to) && row.segments.some(({ right }) => right <= gap.from))
        both += 1;
    }
    if (both >= LEAST && (best === undefined || at > best.at)) best = { at, gap };
  }
  return best;
}

/** What is left of a gap beside the words of a row; undefined when they cross it. */
function narrowed({ segments }: Row, gap: Gap): Gap | undefined {
  let { from, to } = gap;
  for (const { left, right } of segments) {
    const middle = (left + right) / 2;
    if (middle < (gap.from + gap.to) / 2) from = Math.max(from, right);
    else to = Math.min(to, left);
  }
  return to > from ? { from, to } : undefined;
}

function bandOf(rows: readonly Row[], gap: Gap): Band {
  const side = (keep: (segment: Segment) => boolean): Row[] =>
    rows.flatMap((row) => {
      const segments = row.segments.filter(keep);
      return segments.length === 0 ? [] : [{ ...row, segments }];
    });
  const columns = [side(({ right }) => right <= gap.from), side(({ left }) => left >= gap.to)];
  if (columns.every(isRunningText)) return { kind: 'columns', columns };
  // Spaces within a line happen to stand below each other.
  if (gap.to - gap.from < WIDE * (rows[0]?.size ?? 0)) return { kind: 'lines', rows };
  return isTable(rows) ? { kind: 'table', rows } : { kind: 'unsure', rows };
}

/** Running text fills its lines; words of a table seldom do. */
function isRunningText(rows: readonly Row[]): boolean {
  const right = Math.max(...rows.flatMap(({ segments }) => segments.map((segment) => segment.right)));
  const full = rows.filter(({ segments, size }) => right - (segments[segments.length - 1]?.right ?? 0) < size * 1.2);
  const long = rows.filter(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0) >= LONG);
  return rows.length >= LEAST_OF_COLUMN && full.length >= rows.length * FULL && long.length >= rows.length * FULL;
}

/** Every row has the same number of words, and none reaches into the column beside it. */
function isTable(rows: readonly Row[]): boolean {
  const count = rows[0]?.segments.length ?? 0;
  if (rows.some(({ segments }) => segments.length !== count)) return false;
  return Array.from({ length: count - 1 }, (_, column) => column).every((column) => {
    const right = Math.max(...rows.map(({ segments }) => segments[column]?.right ?? 0));
    return rows.every(({ segments }) => (segments[column + 1]?.left ?? 0) > right);
  });
}
