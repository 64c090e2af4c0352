/**
 * Two texts compared line by line, as a unified diff. Lines that occur once on both sides hold the
 * comparison together, so it takes about n log n steps however much has changed.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const a = splitLines(before);
  const b = splitLines(after);
  const hunks = hunksOf(changesBetween(a, b), a.length);
  if (hunks.length === 0) return '';
  const name = /\s/.test(path) ? `${path}\t` : path;
  return [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunks.map((hunk) => printHunk(hunk, a, b))].join('');
}

/** Lines `aStart..aEnd` of the old text became `bStart..bEnd` of the new one. */
interface Change {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

const CONTEXT = 3;

/** Lines with their breaks. */
const splitLines = (text: string): string[] => text.match(/[^\n]+\n?|\n/g) ?? [];

function changesBetween(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = [];
  const open: Change[] = [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }];
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    const { aStart, aEnd, bStart, bEnd } = trim(block, a, b);
    if (aStart === aEnd && bStart === bEnd) continue;
    const anchors = aStart === aEnd || bStart === bEnd ? [] : anchorsIn({ aStart, aEnd, bStart, bEnd }, a, b);
    if (anchors.length === 0) {
      changes.push({ aStart, aEnd, bStart, bEnd });
      continue;
    }
    let from = { a: aStart, b: bStart };
    for (const anchor of [...anchors, { a: aEnd, b: bEnd }]) {
      open.push({ aStart: from.a, aEnd: anchor.a, bStart: from.b, bEnd: anchor.b });
      from = { a: anchor.a + 1, b: anchor.b + 1 };
    }
  }
  return changes.sort((x, y) => x.aStart - y.aStart || x.bStart - y.bStart);
}

/** The block without the lines that are equal at its beginning and end. */
function trim({ aStart, aEnd, bStart, bEnd }: Change, a: readonly string[], b: readonly string[]): Change {
  while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) [aStart, bStart] = [aStart + 1, bStart + 1];
  while (aStart < aEnd && bStart < bEnd && a[aEnd - 1] === b[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
  return { aStart, aEnd, bStart, bEnd };
}

interface Anchor {
  readonly a: number;
  readonly b: number;
}

/** Lines that occur once on both sides, as many as stand in the same order. */
function anchorsIn({ aStart, aEnd, bStart, bEnd }: Change, a: readonly string[], b: readonly string[]): Anchor[] {
  const inB = uniqueLines(b, bStart, bEnd);
  const pairs: Anchor[] = [];
  for (const [line, at] of uniqueLines(a, aStart, aEnd)) {
    const other = inB.get(line);
    if (at !== REPEATED && other !== undefined && other !== REPEATED) pairs.push({ a: at, b: other });
  }
  return longestRising(pairs);
}

const REPEATED = -1;

function uniqueLines(lines: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, line] of lines.slice(start, end).entries())
    places.set(line, places.has(line) ? REPEATED : start + at);
  return places;
}

/** The longest run of pairs that rises on both sides; the pairs come in the order of `a`. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.b ?? 0) < pair.b) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = index;
  });
  const run: Anchor[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}

type Hunk = [Change, ...Change[]];

/** Changes that are near each other share a hunk. */
function hunksOf(changes: readonly Change[], length: number): Hunk[] {
  const hunks: Hunk[] = [];
  let reach = -1;
  for (const change of changes) {
    if (hunks.length > 0 && change.aStart - CONTEXT <= reach) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    reach = Math.min(change.aEnd + CONTEXT, length);
  }
  return hunks;
}

function printHunk(hunk: Hunk, a: readonly string[], b: readonly string[]): string {
  const [first] = hunk;
  const last = hunk.at(-1) ?? first;
  const aFrom = Math.max(0, first.aStart - CONTEXT);
  const aTo = Math.min(a.length, last.aEnd + CONTEXT);
  const bFrom = first.bStart - (first.aStart - aFrom);
  const bTo = last.bEnd + (aTo - last.aEnd);
  const out: string[] = [`@@ -${span(aFrom, aTo)} +${span(bFrom, bTo)} @@\n`];
  let at = aFrom;
  for (const change of hunk) {
    out.push(
      ...rows(' ', a, at, change.aStart),
      ...rows('-', a, change.aStart, change.aEnd),
      ...rows('+', b, change.bStart, change.bEnd),
    );
    at = change.aEnd;
  }
  out.push(...rows(' ', a, at, aTo));
  return out.join('');
}

/** Line numbers from 1; an empty span names the line before it. */
const span = (from: number, to: number): string =>
  to - from === 1 ? String(from + 1) : `${to === from ? from : from + 1},${to - from}`;

const rows = (sign: string, lines: readonly string[], from: number, to: number): string[] =>
  lines
    .slice(from, to)
    .map((line) => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`));
