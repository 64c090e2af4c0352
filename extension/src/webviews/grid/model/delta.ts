import type { PageRow } from './rows.js';

/** What turns the rows that a page has into others: a stretch that goes and one that comes. */
export interface Delta {
  readonly from: number;
  readonly removed: number;
  readonly rows: readonly PageRow[];
}

/** The stretch in which two lists of rows differ; a page of thousands of rows is not sent anew for one cell. */
export function deltaOf(before: readonly PageRow[], after: readonly PageRow[]): Delta {
  const [old, next] = [before.map((row) => JSON.stringify(row)), after.map((row) => JSON.stringify(row))];
  const most = Math.min(old.length, next.length);
  let from = 0;
  while (from < most && old[from] === next[from]) from += 1;
  let tail = 0;
  while (tail < most - from && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  return { from, removed: old.length - from - tail, rows: after.slice(from, after.length - tail) };
}

export const withDelta = (rows: readonly PageRow[], { from, removed, rows: added }: Delta): PageRow[] => [
  ...rows.slice(0, from),
  ...added,
  ...rows.slice(from + removed),
];
