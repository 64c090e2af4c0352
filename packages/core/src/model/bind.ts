import { propertyOf, type Dialect, type PropertySpec, type TypeName, type ValueKind } from '../schema/vocabulary.js';
import type { Entry, MapNode, Scalar, SyntaxNode } from '../syntax/nodes.js';
import type { BoundField, BoundMisfit, BoundObject, BoundPlan, BoundScalar, BoundValue } from './bound.js';

/** Ties a syntax tree to the types of the format. Whatever does not fit stays in the tree and is named. */
export function bindPlan(tree: SyntaxNode | null): BoundPlan {
  const binder = new Binder();
  const root = tree?.kind === 'map' ? binder.object(tree, 'plan', undefined) : undefined;
  return { root, dialect: binder.dialect(), objects: binder.objects, scalars: binder.scalars };
}

class Binder {
  readonly objects = new Map<TypeName, BoundObject[]>();
  readonly scalars = new Map<ValueKind, BoundScalar[]>();
  private readonly keys: Record<Dialect, number> = { zh: 0, en: 0 };

  dialect(): Dialect {
    return this.keys.en > this.keys.zh ? 'en' : 'zh';
  }

  object(map: MapNode, type: TypeName, owner: BoundObject | undefined): BoundObject {
    const fields = new Map<string, BoundField>();
    const unknown: Entry[] = [];
    const data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const bound: BoundObject = { kind: 'object', type, map, owner, fields, unknown, data };
    push(this.objects, type, bound);
    for (const entry of map.entries) {
      const key = entry.key.value;
      const spec = propertyOf(type, key);
      if (spec === undefined) {
        unknown.push(entry);
        data[key] = null;
        continue;
      }
      const dialect = spec.zh === spec.en ? undefined : key === spec.zh ? 'zh' : 'en';
      if (dialect !== undefined) this.keys[dialect] += 1;
      if (fields.has(spec.en)) continue;
      const values: BoundValue[] = [];
      const field: BoundField = { spec, entry, dialect, owner: bound, values };
      fields.set(spec.en, field);
      const value = this.field(field, values);
      if (value !== undefined) data[spec.en] = value;
    }
    return bound;
  }

  /** Binds the value of a field; returns it as data, or undefined when nothing is written. */
  private field(field: BoundField, values: BoundValue[]): unknown {
    const { spec } = field;
    const { value } = field.entry;
    if (value === null || isNull(value)) return undefined;
    const list = spec.shape === 'objects' || spec.shape === 'scalars';
    if (list && value.kind === 'seq') {
      return value.items.map((item) => (item.value === null ? null : this.one(item.value, field, values)));
    }
    return this.one(value, field, values);
  }

  private one(node: SyntaxNode, field: BoundField, values: BoundValue[]): unknown {
    const { spec } = field;
    if ((spec.shape === 'object' || spec.shape === 'objects') && node.kind === 'map') {
      const object = this.object(node, spec.type as TypeName, field.owner);
      values.push(object);
      return object.data;
    }
    if ((spec.shape === 'scalar' || spec.shape === 'scalars') && node.kind === 'scalar') {
      const kind: ValueKind = spec.value === 'bodies' ? 'body' : spec.value;
      const scalar: BoundScalar = { kind: 'scalar', value: kind, node, owner: field.owner, field };
      values.push(scalar);
      push(this.scalars, kind, scalar);
      return scalarData(node, spec);
    }
    const misfit: BoundMisfit = { kind: 'misfit', node };
    values.push(misfit);
    return node.kind === 'scalar' ? node.value : node.kind === 'seq' ? [] : {};
  }
}

const NUMERIC: ReadonlySet<ValueKind> = new Set<ValueKind>(['version', 'identifier', 'taskReference', 'deadline', 'period', 'quantity']);

/** Numbers are read from the text: only a plain whole number without leading zeros is one. */
function scalarData(node: Scalar, spec: PropertySpec): unknown {
  const { value } = node;
  if (NUMERIC.has(spec.value)) return node.style === 'plain' && /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
  if (spec.value === 'boolean') return ({ true: true, 是: true, false: false, 否: false } as Record<string, boolean>)[value] ?? value;
  if (spec.words !== undefined) return spec.words.find(([, zh]) => zh === value)?.[0] ?? value;
  return value;
}

/** YAML reads these plain words as «nothing». */
export const isNull = (node: SyntaxNode): boolean => node.kind === 'scalar' && node.style === 'plain' && /^(?:~|null|Null|NULL|)$/.test(node.value);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
