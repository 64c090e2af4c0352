import type { BoundField, BoundObject, BoundScalar, BoundValue } from '@workplan/core';

/** What stands under the cursor. */
export type Found =
  | { readonly kind: 'key'; readonly field: BoundField }
  | { readonly kind: 'value'; readonly scalar: BoundScalar };

/** The key or text at an offset; walks down the plan and looks at the fields of one object a level. */
export function findAt(object: BoundObject | undefined, offset: number): Found | undefined {
  for (const field of object?.fields.values() ?? []) {
    const { entry, values } = field;
    if (offset < entry.start || offset > entry.end) continue;
    if (offset <= entry.key.end) return { kind: 'key', field };
    const value = valueAt(values, offset);
    if (value === undefined || value.kind === 'misfit') return undefined;
    return value.kind === 'object' ? findAt(value, offset) : { kind: 'value', scalar: value };
  }
  return undefined;
}

const startOf = (value: BoundValue): number => (value.kind === 'object' ? value.map : value.node).start;
const endOf = (value: BoundValue): number => (value.kind === 'object' ? value.map : value.node).end;

/** The value that holds an offset, by halving. */
function valueAt(values: readonly BoundValue[], offset: number): BoundValue | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && startOf(value) <= offset) low = middle + 1;
    else high = middle;
  }
  const value = values[low - 1];
  return value !== undefined && offset <= endOf(value) ? value : undefined;
}
