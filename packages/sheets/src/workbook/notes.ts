import type { ColumnId } from './columns.js';

/** Why a table as a whole is not compared with the plan. Nothing is changed then. */
export type TableProblem =
  /** No sheet has headings that are known. */
  | 'no-table'
  /** It was made of another plan. */
  | 'other-plan'
  /** Several sheets have the table, and say different things. */
  | 'several-tables';

/** A cell of the table that changes the plan. */
export interface CellChange {
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Which task of the plan, in the order of the file, from 0. */
  readonly task: number;
  readonly column: ColumnId;
  /** As the plan and the table print it; empty for nothing. */
  readonly before: string;
  readonly after: string;
}

/** Why a cell that was changed in the table does not change the plan. */
export type ConflictReason =
  /** The plan was changed too, to other words. */
  | 'both'
  /** The table does not say what it was made of, so nobody knows who changed the words. */
  | 'no-base'
  /** A number or text was emptied. */
  | 'emptied'
  /** What the cell shows is put together of several values, or is cut: it is changed in the plan. */
  | 'locked'
  /** The cell became part of a merged one. */
  | 'merged'
  /** The status is none of those that a task may have. */
  | 'status'
  /** The cell of bodies says more than their names: 牵头：甲局；配合：乙局, or 甲局 乙局. */
  | 'names'
  /** The cell holds an error, or a formula without a value. */
  | 'unreadable'
  /** Rows with the same identity say different things. */
  | 'copies'
  /** The plan cannot hold the words there. */
  | 'not-written';

/** A cell that was not taken over, and why. */
export interface Conflict {
  readonly row: number;
  readonly task: number;
  readonly column: ColumnId;
  readonly reason: ConflictReason;
  /** What the plan says, and what the table says. */
  readonly plan: string;
  readonly table: string;
}

/** What of a table has no task, or changes none. */
export interface TableNote {
  readonly kind:
    /** A row that is no task of the plan: nothing of it is taken over. */
    | 'added'
    /** A task of the plan that has no row any more; the plan keeps it. */
    | 'removed'
    /** A row that repeats another one. */
    | 'copied'
    /** A row that may be a task, but neither its number nor its text shows which one for certain. */
    | 'doubtful'
    /** A task that the plan no longer has. */
    | 'gone'
    /** A heading that was changed or deleted; headings are changed in the plan. */
    | 'heading'
    /** A column that the table no longer has, or whose heading is not known. */
    | 'column'
    /** A column of the user's own, which no plan has a place for. */
    | 'own-column'
    /** Rows of the hidden sheet that were changed: their tasks are found by number and text. */
    | 'damaged';
  /** Row of the sheet, from 1; undefined where there is none. */
  readonly row?: number;
  readonly words: string;
}
