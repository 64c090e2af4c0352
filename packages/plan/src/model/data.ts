import type { PropertySpec, ValueKind } from '../schema/vocabulary.js';
import type { Scalar } from '../syntax/nodes.js';
import type { BoundField, BoundObject, BoundValue } from './bound.js';
import { isNull } from './null.js';

/**
 * An object as plain data with English keys, as the schema validator reads it. Tasks inside are empty:
 * each is checked by itself. Made anew at each call: kept, it would take as much room as the tree.
 */
export function dataOf({ fields, unknown }: BoundObject): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [key, field] of fields) {
    const value = fieldData(field);
    if (value !== undefined) put(data, key, value);
  }
  for (const { key } of unknown) put(data, key.value, null);
  return data;
}

/** `__proto__` is a key like others. */
function put(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  else data[key] = value;
}

function fieldData({ spec, entry, values }: BoundField): unknown {
  const { value } = entry;
  if (value === null || isNull(value)) return undefined;
  if ((spec.shape !== 'objects' && spec.shape !== 'scalars') || value.kind !== 'seq')
    return values[0] === undefined ? undefined : valueData(values[0], spec);
  let next = 0;
  return value.items.map((item) => {
    if (item.isPart) {
      if (spec.type === 'task') next += 1;
      return {};
    }
    if (item.value === null) return null;
    const bound = values[next++];
    return bound === undefined ? null : valueData(bound, spec);
  });
}

function valueData(value: BoundValue, spec: PropertySpec): unknown {
  if (value.kind === 'scalar') return scalarData(value.node, spec);
  if (value.kind === 'object') return value.type === 'task' ? {} : dataOf(value);
  const { node } = value;
  return node.kind === 'scalar' ? node.value : node.kind === 'seq' ? [] : {};
}

const NUMERIC: ReadonlySet<ValueKind> = new Set<ValueKind>([
  'version',
  'identifier',
  'taskReference',
  'deadline',
  'period',
  'quantity',
]);
/** A plain scalar that is a number: whole, without leading zeros. */
export const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** The words for yes and no. */
export const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['是', true],
  ['false', false],
  ['否', false],
]);

/** What a text value means. Numbers are read from the text: only a plain whole number without leading zeros is one. */
export function scalarData({ style, value }: Scalar, spec: PropertySpec): unknown {
  if (NUMERIC.has(spec.value)) return style === 'plain' && WHOLE_NUMBER.test(value) ? Number(value) : value;
  if (spec.value === 'boolean') return BOOLEANS.get(value) ?? value;
  if (spec.words !== undefined) return spec.words.find(([, zh]) => zh === value)?.[0] ?? value;
  return value;
}
