import type { BoundField, BoundObject, BoundValue } from '../model/bound.js';
import type { Range } from '../text/range.js';

/** The value or field at a path of English keys and indices from an object. */
export function valueAt(
  from: BoundObject | undefined,
  path: readonly (string | number)[],
): BoundValue | BoundField | undefined {
  let here: BoundValue | BoundField | undefined = from;
  for (const step of path) {
    if (here === undefined) return undefined;
    if (typeof step === 'number') here = 'kind' in here ? undefined : here.values[step];
    else here = fieldOf(here, step);
  }
  if (here !== undefined && !('kind' in here) && (here.spec.shape === 'scalar' || here.spec.shape === 'object'))
    return here.values[0] ?? here;
  return here;
}

function fieldOf(from: BoundValue | BoundField, key: string): BoundField | undefined {
  const object = 'kind' in from ? from : from.values[0];
  return object?.kind === 'object' ? object.fields.get(key) : undefined;
}

/** Where a value stands, from its first character to the one after the last. */
export function rangeOfValue(value: BoundValue): Range {
  const node = value.kind === 'object' ? value.map : value.node;
  return { start: node.start, end: node.end };
}
