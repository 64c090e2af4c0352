import type { Claims, UNREAD_ROW, SHORT_ROW } from '../tasks/claims.js';
import type { PrintedRow } from '../tasks/printed-tasks.js';

/** A row of a table that does not say all that it means: with too few cells, or with 同上 or a time where a body stands. */
export interface OddRow {
  /** Its first line, from 1. */
  readonly line: number;
}

/** The rows that were read as `kind`. */
export const oddRows = (
  rows: readonly PrintedRow[],
  claims: Claims,
  kind: typeof SHORT_ROW | typeof UNREAD_ROW,
): OddRow[] => rows.flatMap(({ task, line }) => (claims.linesOf(task, kind).length === 0 ? [] : [{ line }]));
