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

/** A mapping: keys with their values. */
export interface MapNode extends Range {
  readonly kind: 'map';
  /** Written as `{ … }`. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

/** One item of a list. In a block list `start` is the offset of its `-`. */
export interface Item extends Range {
  readonly value: SyntaxNode | null;
  /** Whether the item is a part of its own: it is checked there, and not with the rest. */
  readonly isPart: boolean;
}

/** A sequence: items behind dashes or in brackets. */
export interface Seq extends Range {
  readonly kind: 'seq';
  /** Written as `[ … ]`. */
  readonly flow: boolean;
  readonly items: readonly Item[];
}

/** A node of the tree. */
export type SyntaxNode = Scalar | MapNode | Seq;

/**
 * Where a text begins of which a tree was read. A tree is read with offsets in its own text; when the text
 * becomes a part of a longer one, or moves in it, only its origin changes.
 */
export interface Origin {
  /** The offset in the whole text of an offset in this one. */
  at(offset: number): number;
}

const NOWHERE: Origin = { at: (offset) => offset };

/** What stands in a text at a place that moves with its origin. */
class Placed implements Range {
  protected origin: Origin = NOWHERE;

  constructor(
    protected readonly from: number,
    protected readonly to: number,
  ) {}

  get start(): number {
    return this.origin.at(this.from);
  }

  get end(): number {
    return this.origin.at(this.to);
  }

  moveTo(origin: Origin): void {
    this.origin = origin;
  }
}

export class PlacedScalar extends Placed implements Scalar {
  readonly kind = 'scalar';

  constructor(
    start: number,
    end: number,
    readonly style: ScalarStyle,
    readonly value: string,
  ) {
    super(start, end);
  }
}

export class PlacedEntry extends Placed implements Entry {
  constructor(
    end: number,
    readonly key: PlacedScalar,
    private readonly colonAt: number,
    readonly value: PlacedNode | null,
  ) {
    super(key.start, end);
  }

  get colon(): number {
    return this.origin.at(this.colonAt);
  }

  override moveTo(origin: Origin): void {
    this.origin = origin;
    this.key.moveTo(origin);
    this.value?.moveTo(origin);
  }
}

export class PlacedMap extends Placed implements MapNode {
  readonly kind = 'map';

  constructor(
    start: number,
    end: number,
    readonly flow: boolean,
    readonly entries: readonly PlacedEntry[],
  ) {
    super(start, end);
  }

  override moveTo(origin: Origin): void {
    this.origin = origin;
    for (const entry of this.entries) entry.moveTo(origin);
  }
}

/** A block map whose entries are read when somebody asks for them, and may be let go in between. */
export class LazyMap extends Placed implements MapNode {
  readonly kind = 'map';
  readonly flow = false;

  /** @param holder has the entries, with the same origin as this map */
  constructor(
    start: number,
    end: number,
    private readonly holder: { readonly entries: readonly PlacedEntry[] },
  ) {
    super(start, end);
  }

  get entries(): readonly PlacedEntry[] {
    return this.holder.entries;
  }
}

export class PlacedItem extends Placed implements Item {
  isPart = false;

  constructor(
    start: number,
    end: number,
    readonly value: PlacedNode | null,
  ) {
    super(start, end);
  }

  override moveTo(origin: Origin): void {
    this.origin = origin;
    this.value?.moveTo(origin);
  }
}

export class PlacedSeq extends Placed implements Seq {
  readonly kind = 'seq';

  constructor(
    start: number,
    end: number,
    readonly flow: boolean,
    readonly items: readonly PlacedItem[],
  ) {
    super(start, end);
  }

  override moveTo(origin: Origin): void {
    this.origin = origin;
    // Items that are parts of their own have origins of their own.
    for (const item of this.items) if (!item.isPart) item.moveTo(origin);
  }
}

export type PlacedNode = PlacedScalar | PlacedMap | LazyMap | PlacedSeq;

/** Where the characters of a scalar's value stand, quotes left out. */
export function contentRange(scalar: Scalar): Range {
  const { start, end } = scalar;
  const quoted = scalar.style === 'single' || scalar.style === 'double';
  return quoted ? { start: start + 1, end: Math.max(end - 1, start + 1) } : { start, end };
}
