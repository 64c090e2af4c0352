import type { Dialect, PropertySpec, Range, TypeName } from '@workplan/core';
import type { Below } from './place.js';

/** A place where something can be completed. Ranges lie within the line of the cursor. */
interface Place {
  readonly dialect: Dialect;
  /** What is replaced: from the start of the partial word to its end, the cursor within. */
  readonly range: Range;
  /** What stands between the start of the range and the cursor. */
  readonly typed: string;
  /** What must come before an inserted text: a space behind `:`, a `- ` in a list. */
  readonly before: string;
  /** What must come behind it. */
  readonly after: string;
}

export interface KeyPlace extends Place {
  readonly kind: 'key';
  readonly type: TypeName;
  readonly present: ReadonlySet<string>;
  /** Column of the keys of this object. */
  readonly column: number;
  /** Whether the colon is there already. */
  readonly hasColon: boolean;
  /** What is written already below the key; it must be able to hold that. */
  readonly below: Below;
  /** Whether it stands in a map in braces. */
  readonly isFlow: boolean;
}

export interface ValuePlace extends Place {
  readonly kind: 'value';
  readonly owner: TypeName;
  readonly spec: PropertySpec;
  /** Whether the cursor is between quotes. */
  readonly quoted: boolean;
  /** The line of the key. */
  readonly line: number;
}

export type CompletionPlace = KeyPlace | ValuePlace;
