import type { Range } from '../text/range.js';

/** How a scalar is written. `block` covers both `|` and `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/** A text value. Nothing is typed here: `010` stays the text `010`. */
export interface Scalar extends Range {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly value: string;
}

/** One `key: value` of a map. The range runs from the key to the end of the value. */
export interface Entry extends Range {
  readonly key: Scalar;
  /** Offset of the colon. */
  readonly colon: number;
  /** Null when nothing is written after the colon. */
  readonly value: SyntaxNode | null;
}

export interface MapNode extends Range {
  readonly kind: 'map';
  /** Written as `{ … }`. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

/** One item of a list. In a block list `start` is the offset of its `-`. */
export interface Item extends Range {
  readonly value: SyntaxNode | null;
}

export interface Seq extends Range {
  readonly kind: 'seq';
  /** Written as `[ … ]`. */
  readonly flow: boolean;
  readonly items: readonly Item[];
}

export type SyntaxNode = Scalar | MapNode | Seq;

/** Where the characters of a scalar's value stand, quotes left out. */
export function contentRange(scalar: Scalar): Range {
  const quoted = scalar.style === 'single' || scalar.style === 'double';
  return quoted ? { start: scalar.start + 1, end: Math.max(scalar.end - 1, scalar.start + 1) } : scalar;
}
