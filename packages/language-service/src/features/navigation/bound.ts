import type { BoundField, BoundObject, BoundScalar, BoundValue, Range, Scalar } from '@workplan/core';
import type { OpenPlan } from '../../open-plan.js';

/** What stands at an offset: the innermost object, its field and the text in it. */
export interface PlaceInPlan {
  readonly object: BoundObject;
  readonly field: BoundField | undefined;
  readonly scalar: BoundScalar | undefined;
}

/** The objects of a field, in the order of the file. */
export const objectsOf = (object: BoundObject | undefined, key: string): BoundObject[] =>
  (object?.fields.get(key)?.values ?? []).filter((value): value is BoundObject => value.kind === 'object');

/** Where the characters of a text stand, quotes left out. */
export function contentOf({ start, end, style }: Scalar): Range {
  return style === 'single' || style === 'double'
    ? { start: start + 1, end: Math.max(end - 1, start + 1) }
    : { start, end };
}

/** The innermost value around an offset; undefined in a file without a plan. */
export function placeAt({ document }: OpenPlan, offset: number): PlaceInPlan | undefined {
  let object = document.parts.bound.root;
  if (object === undefined || !holds(object.map, offset)) return undefined;
  for (;;) {
    const field: BoundField | undefined = last([...object.fields.values()], ({ entry }) => holds(entry, offset));
    const value: BoundValue | undefined = field && last(field.values, (candidate) => holds(nodeOf(candidate), offset));
    if (value?.kind !== 'object') return { object, field, scalar: value?.kind === 'scalar' ? value : undefined };
    object = value;
  }
}

/** The object of a type that this one is or belongs to. */
export function ownerOf(object: BoundObject | undefined, type: BoundObject['type']): BoundObject | undefined {
  let at = object;
  while (at !== undefined && at.type !== type) at = at.owner;
  return at;
}

const nodeOf = (value: BoundValue): Range => (value.kind === 'object' ? value.map : value.node);
const holds = ({ start, end }: Range, offset: number): boolean => start <= offset && offset <= end;

/** The last one that fits: where one value ends at the start of the next, the next is meant. */
function last<T>(values: readonly T[], fits: (value: T) => boolean): T | undefined {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const value = values[index] as T;
    if (fits(value)) return value;
  }
  return undefined;
}
