import type { Entry, MapNode, Scalar, SyntaxNode } from '../syntax/nodes.js';
import type { Dialect, PropertySpec, TypeName, ValueKind } from '../schema/vocabulary.js';

/** A text value of the plan, tied to its place in the file. */
export interface BoundScalar {
  readonly kind: 'scalar';
  readonly value: ValueKind;
  readonly node: Scalar;
  readonly owner: BoundObject;
  readonly field: BoundField;
}

/** A typed object of the plan (a task, a section …), tied to its map in the file. */
export interface BoundObject {
  readonly kind: 'object';
  readonly type: TypeName;
  readonly map: MapNode;
  readonly owner: BoundObject | undefined;
  /** By English key. */
  readonly fields: ReadonlyMap<string, BoundField>;
  readonly unknown: readonly Entry[];
  /** The object as written with English keys, for the schema validator. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A value that is neither what the format expects here nor anything else it knows. */
export interface BoundMisfit {
  readonly kind: 'misfit';
  readonly node: SyntaxNode;
}

export type BoundValue = BoundScalar | BoundObject | BoundMisfit;

/** One key of an object with its value, or its values when it holds a list. */
export interface BoundField {
  readonly spec: PropertySpec;
  readonly entry: Entry;
  readonly dialect: Dialect | undefined;
  readonly owner: BoundObject;
  readonly values: readonly BoundValue[];
}

/** Everything of one plan by kind, in the order of the file. */
export interface BoundPlan {
  readonly root: BoundObject | undefined;
  readonly dialect: Dialect;
  readonly objects: ReadonlyMap<TypeName, readonly BoundObject[]>;
  readonly scalars: ReadonlyMap<ValueKind, readonly BoundScalar[]>;
}
