import type { WordSpan } from './words.js';
import type { RoleBody } from '@workplan/core/query';
import type { Role } from '@workplan/core';

/** What became of one task, or of the plan's own words. */
export type Change = Moved | Renumbered | Reworded | AttributionChange | DeadlineChange | TargetChange | DetailsChange;

/** The kinds of changes to a task. */
export type ChangeKind = Change['kind'];

/** The task stands elsewhere: below another heading, or in another order. */
export interface Moved {
  readonly kind: 'moved';
  /** Titles of the sections around it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The task has another number. */
export interface Renumbered {
  readonly kind: 'renumbered';
  /** Empty where the task had no number. */
  readonly from: string;
  readonly to: string;
}

/** The task is worded differently. */
export interface Reworded {
  readonly kind: 'reworded';
  readonly words: readonly WordSpan[];
}

/** Other bodies answer for the task, or the same in other roles. */
export interface AttributionChange {
  readonly kind: 'attribution';
  readonly added: readonly RoleBody[];
  readonly removed: readonly RoleBody[];
  /** Bodies that have other roles than before. */
  readonly roles: readonly {
    readonly body: string;
    readonly from: readonly Role[];
    readonly to: readonly Role[];
  }[];
  /** Bodies that only bear a new name, by the records of the registry. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Whether others lead than before. */
  readonly newLead: boolean;
  /** Whether a list that was open (等) is closed now, or the other way. */
  readonly opened?: 'opened' | 'closed';
}

/** The deadline of the task is another one. */
export interface DeadlineChange {
  readonly kind: 'deadline';
  /** As written; undefined where there was none. */
  readonly from?: string;
  readonly to?: string;
  /** `other`: both are there, and at least one of them is no date. */
  readonly direction: 'earlier' | 'later' | 'same-day' | 'added' | 'removed' | 'other';
  /** By how many days the last day moved; negative is earlier. */
  readonly days?: number;
}

/** A figure that is to be reached. */
export interface Figure {
  readonly measure: string;
  /** Value with its unit, as written. */
  readonly value: string;
}

/** The figures that the task is to reach are other ones. */
export interface TargetChange {
  readonly kind: 'target';
  readonly added: readonly Figure[];
  readonly removed: readonly Figure[];
  readonly changed: readonly { readonly measure: string; readonly from: string; readonly to: string }[];
}

/** What else a task has. */
export type DetailField =
  | 'parts'
  | 'order'
  | 'clauseRoles'
  | 'clauseDeadlines'
  | 'derivedLead'
  | 'scope'
  | 'leader'
  | 'person'
  | 'contact'
  | 'category'
  | 'cells'
  | 'citations'
  | 'takesUp'
  | 'actual'
  | 'status'
  | 'entries'
  | 'note';

/** One of them that is another than before. */
export interface Detail {
  readonly field: DetailField;
  /** The clause that has it, from 1; absent for the task itself. */
  readonly clause?: number;
  /** Absent where the value was added; of lists what went. */
  readonly from?: string;
  /** Absent where the value was taken away; of lists what came. */
  readonly to?: string;
}

/** Values of the task that no other change is about. */
export interface DetailsChange {
  readonly kind: 'details';
  readonly fields: readonly Detail[];
}
