import type { ColumnId } from '../columns.js';
import type { TableNote, TableProblem } from '../notes.js';
import type { TaskRow } from '../table/task-table.js';

/** A value for a cell, as `patchWorkbook` of `@workplan/office` takes it. Rows and columns count from 1. */
export interface CellFill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The same as a number, where the column holds numbers. */
  readonly number?: number;
  /** The same as a day, `2016-06-30`. */
  readonly day?: string;
  /** The row whose look a new row takes over. */
  readonly like?: number;
}

/** A cell, or a whole row, that the plan changes in a table. */
export interface FillChange {
  readonly row: number;
  /** Undefined where the row is a new one; `after` is what the task is called then. */
  readonly column?: ColumnId;
  readonly before: string;
  readonly after: string;
}

/** Why a cell of a table keeps what it says although the plan says something else. */
export type FillReason =
  /** The table was changed since it was made: it is taken back first. */
  | 'newer'
  /** Both were changed, to other words. */
  | 'both'
  /** The plan has nothing there, and nobody knows whose the words are. */
  | 'kept'
  /** A merged cell stands for several rows. */
  | 'merged'
  /** The cell holds an error, or a formula without a value. */
  | 'unreadable'
  /** The cell is computed. */
  | 'formula';

/** A cell that was left. */
export interface FillConflict {
  readonly row: number;
  readonly column: ColumnId;
  readonly reason: FillReason;
  readonly plan: string;
  readonly table: string;
}

/** What of a plan and a table has no place in the other. */
export interface FillNote {
  readonly kind:
    | Extract<TableNote['kind'], 'added' | 'removed' | 'copied' | 'doubtful' | 'gone' | 'damaged'>
    /** A task for which the table has no free row. */
    | 'no-row'
    /** A column of the plan that the table lacks. */
    | 'no-column';
  readonly row?: number;
  readonly words: string;
}

/** What a plan changes in a table, and what it does not. */
export interface Filling {
  /** Why nothing is written. `no-match`: the table has rows, and none of them is a task of the plan. */
  readonly problem?: TableProblem | 'no-match';
  readonly values: readonly CellFill[];
  readonly changes: readonly FillChange[];
  readonly conflicts: readonly FillConflict[];
  readonly notes: readonly FillNote[];
}

/** What tasks without a row bring to a table. */
export interface AddedRows {
  readonly values: readonly CellFill[];
  readonly changes: readonly FillChange[];
  readonly conflicts: readonly FillConflict[];
  readonly notes: readonly FillNote[];
  /** The tasks that found a row, with it. */
  readonly tasks: readonly { readonly task: TaskRow; readonly row: number }[];
}
