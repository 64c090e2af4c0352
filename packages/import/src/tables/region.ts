import type { ColumnKey } from '@workplan/official/render';
import type { SourceLine } from '@workplan/official/text';

/** A cell of a row, in its column. */
export interface RegionCell {
  readonly text: string;
  /** Whether it is merged with the one above: it says the same, and its words stand there. */
  readonly isMerged: boolean;
}

/** A row of a table of tasks, with the lines of reading that hold it. */
export interface RegionRow {
  readonly lines: readonly SourceLine[];
  /** One cell a column; undefined where it is open which column a cell belongs to. */
  readonly cells: readonly (RegionCell | undefined)[];
  /** A row that is one cell over all columns: a heading between rows, or a note. */
  readonly span?: string;
  /** Whether the row has fewer cells than the table has columns; what they say tells where they stand. */
  readonly isShort?: true;
}

/** A table of tasks in a text or a page: its headings, and its rows. */
export interface TableRegion {
  readonly heads: readonly SourceLine[];
  readonly keys: readonly (ColumnKey | undefined)[];
  /** Columns for parts of a year below one heading that says what is aimed at: 一季度 to 四季度 below 季度目标. */
  readonly stages?: readonly number[] | undefined;
  readonly rows: readonly RegionRow[];
}
