import type { Frame } from './paragraphs.js';
import { textOf, type Row } from './rows.js';

/** Where the lines of some rows begin and end. */
export function frameOf(rows: readonly Row[]): Frame | undefined {
  const usual = medianOf(rows.map(({ size }) => size)) ?? 0;
  const segments = rows.flatMap((row) => (Math.abs(row.size - usual) > usual * OTHER_SIZE ? [] : row.segments));
  if (segments.length === 0) return undefined;
  const even = segments.filter(({ text }) => !HANGING.test(text));
  return {
    left: edgeOf(segments.map(({ left }) => left).sort((one, other) => one - other)),
    right: edgeOf((even.length === 0 ? segments : even).map(({ right }) => right).sort((one, other) => other - one)),
  };
}

/** Titles and remarks in letters of another size say nothing of the edges. */
const OTHER_SIZE = 0.15;
/** A mark at the end of a line may hang beyond the edge. */
const HANGING = /[，。、；：！？,.;:!?]$/;

/** The outermost place where lines often begin or end: a wide title may reach beyond it. */
function edgeOf(places: readonly number[]): number {
  const near = new Map<number, number>();
  for (const place of places) near.set(Math.round(place), (near.get(Math.round(place)) ?? 0) + 1);
  const counts = places.map((place) =>
    [-1, 0, 1].reduce((sum, by) => sum + (near.get(Math.round(place) + by) ?? 0), 0),
  );
  const enough = Math.max(LEAST_FULL, counts.reduce((most, count) => Math.max(most, count), 0) * SHARE);
  return places.find((_, index) => (counts[index] ?? 0) >= enough) ?? places[0] ?? 0;
}

/** So many lines show where full lines end, as a number and as a part of those at the most usual place. */
const LEAST_FULL = 3;
const SHARE = 0.3;

/** A page of few words tells little of its edges: those of the other pages count then. */
const NARROW = 0.93;
const FEW = 8;
/** Lines of an official document are longer than so large a part of the page. */
const LEAST_WIDTH = 0.55;
/** Characters of a line of running text; names in a list are shorter. */
const LONG = 14;

/** Where full lines begin and end on each page. `widths` are those of the pages. */
export function framesOf(pages: readonly (readonly Row[])[], widths: readonly number[]): Frame[] {
  const own = pages.map((rows) => (rows.length < FEW ? undefined : frameOf(rows)));
  const all = frameOf(pages.flat()) ?? { left: 0, right: 0 };
  const spans = own.flatMap((frame) => (frame === undefined ? [] : [frame.right - frame.left]));
  const width = medianOf(spans) ?? 0;
  const full = own.filter((frame) => frame !== undefined && frame.right - frame.left >= width * NARROW);
  const usual: Frame = {
    left: medianOf(full.flatMap((frame) => frame?.left ?? [])) ?? all.left,
    right: medianOf(full.flatMap((frame) => frame?.right ?? [])) ?? all.right,
  };
  return own.map((frame, page) => {
    const isWide = frame !== undefined && frame.right - frame.left >= width * NARROW;
    return widened(isWide ? frame : usual, widths[page] ?? 0, pages[page] ?? []);
  });
}

/**
 * Where all lines are short, none is full: words may go as far to the right as they begin from the left. Only where many
 * long lines end at one place, a column of words is narrow.
 */
function widened({ left, right }: Frame, width: number, rows: readonly Row[]): Frame {
  if (right - left >= width * LEAST_WIDTH || isColumn(rows, right)) return { left, right };
  return { left, right: Math.max(right, width - left) };
}

function isColumn(rows: readonly Row[], right: number): boolean {
  const full = rows.filter((row) => {
    const end = row.segments[row.segments.length - 1]?.right ?? 0;
    return Math.abs(end - right) < row.size * 1.2 && textOf(row).length >= LONG;
  });
  return full.length >= FEW && full.length * 2 >= rows.length;
}

function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The usual distance of two lines. */
export function pitchOf(pages: readonly (readonly Row[])[]): number {
  const distances = pages.flatMap((rows) => rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? 0)));
  return medianOf(distances) ?? 0;
}
