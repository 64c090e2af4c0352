import { type Dialect, propertyOf, type TypeName } from '../schema/vocabulary.js';
import type { MapNode } from '../syntax/nodes.js';

/** How many keys of each dialect are written in an object and below it: the same as binding counts, without making anything. */
export function countKeys(map: MapNode, type: TypeName): Record<Dialect, number> {
  const keys: Record<Dialect, number> = { zh: 0, en: 0 };
  addKeys(map, type, keys);
  return keys;
}

function addKeys({ entries }: MapNode, type: TypeName, keys: Record<Dialect, number>): void {
  for (const {
    key: { value: key },
    value,
  } of entries) {
    const spec = propertyOf(type, key);
    if (spec === undefined) continue;
    if (spec.zh !== spec.en) keys[key === spec.zh ? 'zh' : 'en'] += 1;
    if (value === null || value.kind === 'scalar' || spec.type === undefined) continue;
    // Of a key that is written twice only the first is read.
    if (entries.find((other) => propertyOf(type, other.key.value) === spec)?.value !== value) continue;
    if (value.kind === 'map') addKeys(value, spec.type, keys);
    else if (spec.shape === 'objects')
      for (const item of value.items) if (item.value?.kind === 'map') addKeys(item.value, spec.type, keys);
  }
}
