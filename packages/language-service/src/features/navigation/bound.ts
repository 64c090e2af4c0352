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
    const field: BoundField | undefined = [...object.fields.values()]
      .reverse()
      .find(({ entry }) => holds(entry, offset));
    const value: BoundValue | undefined = field && valueAround(field.values, offset);
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

/** The value around an offset, found by halves: a plan has thousands. Where one ends at the start of the next, the next is meant. */
function valueAround(values: readonly BoundValue[], offset: number): BoundValue | undefined {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && nodeOf(value).start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = values[low - 1];
  return found !== undefined && holds(nodeOf(found), offset) ? found : undefined;
}
