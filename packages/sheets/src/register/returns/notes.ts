import type { RegisterColumnId } from '../columns.js';

/** Why a return as a whole is not used. */
export type ReturnProblem =
  /** No sheet has headings of a register. */
  | 'no-table'
  /** It was made of another plan. */
  | 'other-plan';

/** Why a row of a return changes nothing. */
export type RowConflict =
  /** The status is none of those that there are. */
  | 'status'
  /** The status is 已完成, and no words say what was done. */
  | 'done-without-words'
  /** Problem, next step or completion without words on progress. */
  | 'no-words'
  | 'no-date'
  /** The date is no day, or more than one may be meant. */
  | 'date'
  | 'before-issue'
  /** The date is after the day of the call. */
  | 'future'
  /** The completion is neither a percentage nor a part of a whole. */
  | 'completion'
  /** The status and the completion contradict each other. */
  | 'contradiction'
  /** Several columns are for the same, and say different things. */
  | 'two-columns'
  /** Nobody knows which body reports. */
  | 'no-body'
  /** The body is none of those of the task. */
  | 'strange-body'
  /** The row names another body than the one that the workbook was made for. */
  | 'other-body'
  /** The body was asked to read the row only. */
  | 'not-asked'
  /** A cell is part of a merged one, or holds an error. */
  | 'unreadable'
  /** Several rows of one body say different things of the same task on the same day. */
  | 'two-returns'
  /** The plan has an entry of this body on this day that says something else. */
  | 'other-entry'
  /** Rows on the same day say different statuses; the entries are taken, the status is not. */
  | 'two-statuses'
  /** The plan has another status than the one that the return was made with; the entry is taken, the status is not. */
  | 'status-changed'
  /** The plan has a later entry; the entry is taken, the status is not. */
  | 'older'
  /** The workbook does not say what it was made with, so nobody knows who changed the status. */
  | 'no-base'
  /** The plan cannot hold the words there. */
  | 'not-written';

/** Where something stands in the returns. */
export interface ReturnPlace {
  /** The return, as the caller names it. */
  readonly file: string;
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** One thing that a person has to know about a return. */
export type CollectNote =
  | { readonly kind: 'problem'; readonly file: string; readonly problem: ReturnProblem }
  | ({
      readonly kind: 'conflict';
      readonly reason: RowConflict;
      readonly number: string;
      readonly words: string;
    } & ReturnPlace)
  /** A fixed cell that was changed; the plan keeps its own. */
  | ({
      readonly kind: 'fixed';
      readonly column: RegisterColumnId;
      readonly number: string;
      readonly before: string;
      readonly after: string;
    } & ReturnPlace)
  /** A row that is no task for certain, or none at all. */
  | ({ readonly kind: 'doubtful' | 'strange' | 'gone'; readonly words: string } & ReturnPlace)
  /** A remark (备注), which the plan has no place for. */
  | ({ readonly kind: 'remark'; readonly number: string; readonly words: string } & ReturnPlace)
  | {
      readonly kind: 'unknown-column' | 'missing-column';
      readonly file: string;
      readonly sheet: string;
      readonly words: string;
    }
  /** Rows that the body had and that are not there any more. */
  | { readonly kind: 'removed'; readonly file: string; readonly number: string; readonly words: string }
  /** Rows of the hidden sheet that were changed; they were found by number and text. */
  | { readonly kind: 'damaged'; readonly file: string; readonly rows: number };

/** Something that the returns bring into the plan. */
export interface CollectChange extends ReturnPlace {
  readonly number: string;
  readonly body: string;
  /** The new entry; undefined where only the status changes. */
  readonly entry?: { readonly date: string; readonly text: string } | undefined;
  /** The new status in Chinese; undefined where it stays. */
  readonly status?: string | undefined;
}

/** What a body has not reported. */
export interface MissingReports {
  readonly body: string;
  readonly numbers: readonly string[];
}
