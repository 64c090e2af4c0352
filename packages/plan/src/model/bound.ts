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
}

/** A value that is neither what the format expects here nor anything else it knows. */
export interface BoundMisfit {
  readonly kind: 'misfit';
  readonly node: SyntaxNode;
}

/** A value of the tree, tied to what the format says of it. */
export type BoundValue = BoundScalar | BoundObject | BoundMisfit;

/** One key of an object with its value, or its values when it holds a list. */
export interface BoundField {
  readonly spec: PropertySpec;
  readonly entry: Entry;
  readonly dialect: Dialect | undefined;
  readonly owner: BoundObject;
  readonly values: readonly BoundValue[];
}

/** Objects and values of a text by kind, in the order of the text. */
export interface BoundParts {
  /** The plan itself; undefined in a part that is a task, and where there is no plan. */
  readonly root: BoundObject | undefined;
  readonly objects: ReadonlyMap<TypeName, readonly BoundObject[]>;
  readonly scalars: ReadonlyMap<ValueKind, readonly BoundScalar[]>;
  /** How many keys are written in each dialect. */
  readonly keys: Readonly<Record<Dialect, number>>;
  /**
   * Whether a quick look at every object found nothing that a rule about the shape could object to: no key
   * that is unknown, written twice or missing, no value that is empty or of another kind.
   */
  readonly isRegular: boolean;
}

/** Everything of one plan. */
export interface BoundPlan extends BoundParts {
  readonly dialect: Dialect;
}
