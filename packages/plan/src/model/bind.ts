import { type Dialect, propertyOf, type TypeName, type ValueKind } from '../schema/vocabulary.js';
import type { Entry, Item, MapNode, SyntaxNode } from '../syntax/nodes.js';
import type { BoundField, BoundObject, BoundParts, BoundScalar, BoundValue } from './bound.js';
import { isNull } from './null.js';
import { SmallMap } from './small-map.js';
import { hasAllKeys, surelyFits } from './regular.js';

/**
 * Ties a syntax tree to the types of the format. Whatever does not fit stays in the tree and is named.
 * Tasks that are parts of their own are bound by themselves.
 *
 * @param taskOf hands out the task of an item that is a part, bound to the object that holds it
 */
export function bindSpine(
  tree: SyntaxNode | null,
  taskOf: (item: Item, owner: BoundObject) => BoundObject | undefined,
): BoundParts {
  const binder = new Binder(taskOf);
  const root = tree?.kind === 'map' ? binder.object(tree, 'plan', undefined) : undefined;
  return {
    root,
    objects: binder.objects,
    scalars: binder.scalars,
    keys: binder.keys,
    isRegular: root !== undefined && binder.isRegular,
  };
}

/** What a task holds that is a part of its own: `task` is the object that everything in it belongs to. */
export function bindTask(map: MapNode, task: BoundObject): BoundParts & Pick<BoundObject, 'fields' | 'unknown'> {
  const binder = new Binder(() => undefined);
  const members = binder.members(map, task);
  return {
    ...members,
    root: undefined,
    objects: binder.objects,
    scalars: binder.scalars,
    keys: binder.keys,
    isRegular: binder.isRegular,
  };
}

/** The dialect of a file: that of most of its keys; Chinese when there are none. */
export const mainDialect = (keys: Readonly<Record<Dialect, number>>): Dialect => (keys.en > keys.zh ? 'en' : 'zh');

const NO_VALUES: readonly BoundValue[] = [];

class Binder {
  readonly objects = new SmallMap<TypeName, BoundObject[]>(6);
  readonly scalars = new SmallMap<ValueKind, BoundScalar[]>(12);
  readonly keys: Record<Dialect, number> = { zh: 0, en: 0 };
  isRegular = true;

  constructor(private readonly taskOf: (item: Item, owner: BoundObject) => BoundObject | undefined) {}

  object(map: MapNode, type: TypeName, owner: BoundObject | undefined): BoundObject {
    const fields = new SmallMap<string, BoundField>(map.entries.length);
    const unknown: Entry[] = [];
    const bound: BoundObject = { kind: 'object', type, map, owner, fields, unknown };
    this.#fill(bound, map, fields, unknown);
    if (this.isRegular && !hasAllKeys(type, fields)) this.isRegular = false;
    return bound;
  }

  /** The members of an object that is there already. */
  members(map: MapNode, bound: BoundObject): Pick<BoundObject, 'fields' | 'unknown'> {
    const fields = new SmallMap<string, BoundField>(map.entries.length);
    const unknown: Entry[] = [];
    this.#fill(bound, map, fields, unknown);
    if (this.isRegular && !hasAllKeys(bound.type, fields)) this.isRegular = false;
    return { fields, unknown };
  }

  #fill(bound: BoundObject, map: MapNode, fields: SmallMap<string, BoundField>, unknown: Entry[]): void {
    push(this.objects, bound.type, bound);
    if (map.entries.length === 0) this.isRegular = false;
    for (const entry of map.entries) {
      const key = entry.key.value;
      const spec = propertyOf(bound.type, key);
      if (spec === undefined) {
        unknown.push(entry);
        this.isRegular = false;
        continue;
      }
      const dialect: Dialect | undefined = spec.zh === spec.en ? undefined : key === spec.zh ? 'zh' : 'en';
      if (dialect !== undefined) this.keys[dialect] += 1;
      if (fields.has(spec.en)) {
        this.isRegular = false;
        continue;
      }
      const field = { spec, entry, dialect, owner: bound, values: NO_VALUES };
      fields.add(spec.en, field);
      field.values = this.#valuesOf(field);
    }
  }

  /** Binds the value of a field, or those of its list. */
  #valuesOf(field: BoundField): readonly BoundValue[] {
    const { spec } = field;
    const { value } = field.entry;
    if (value === null || isNull(value)) {
      this.isRegular = false;
      return NO_VALUES;
    }
    const isList = spec.shape === 'objects' || spec.shape === 'scalars';
    if (!isList || value.kind !== 'seq') {
      // One name may stand for a list of one.
      if (isList && spec.value !== 'bodies') this.isRegular = false;
      return [this.#one(value, field)];
    }
    if (value.items.length === 0) this.isRegular = false;
    const values = new Array<BoundValue>(value.items.length);
    let count = 0;
    for (const item of value.items) {
      if (item.isPart) {
        // A task that is a part of its own; under a key that holds something else it is nothing.
        const task = spec.type === 'task' ? this.taskOf(item, field.owner) : undefined;
        if (task === undefined) this.isRegular = false;
        else values[count++] = task;
      } else if (item.value === null || isNull(item.value)) {
        this.isRegular = false;
        if (item.value !== null) values[count++] = this.#one(item.value, field);
      } else values[count++] = this.#one(item.value, field);
    }
    values.length = count;
    return values;
  }

  #one(node: SyntaxNode, field: BoundField): BoundValue {
    const { spec } = field;
    if ((spec.shape === 'object' || spec.shape === 'objects') && node.kind === 'map' && spec.type !== undefined)
      return this.object(node, spec.type, field.owner);
    if ((spec.shape === 'scalar' || spec.shape === 'scalars') && node.kind === 'scalar') {
      const kind: ValueKind = spec.value === 'bodies' ? 'body' : spec.value;
      const scalar: BoundScalar = { kind: 'scalar', value: kind, node, owner: field.owner, field };
      push(this.scalars, kind, scalar);
      if (this.isRegular && !surelyFits(spec, node)) this.isRegular = false;
      return scalar;
    }
    this.isRegular = false;
    return { kind: 'misfit', node };
  }
}

function push<K, V>(map: SmallMap<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.add(key, [value]);
  else list.push(value);
}
