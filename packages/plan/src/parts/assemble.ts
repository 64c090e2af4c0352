import type { BoundObject, BoundParts, BoundScalar } from '../model/bound.js';
import { ReadMap } from '../model/read-map.js';
import type { TaskView } from '../model/views.js';
import { type TypeName, TYPES, type ValueKind } from '../schema/vocabulary.js';
import type { PlanParts } from './plan-parts.js';
import { itemAt } from '../text/item-at.js';

/** The types of objects that can stand in a task, and the kinds of values in them. */
const IN_TASKS = reachable('task');

function reachable(start: TypeName): { readonly types: ReadonlySet<TypeName>; readonly kinds: ReadonlySet<ValueKind> } {
  const types = new Set<TypeName>([start]);
  const kinds = new Set<ValueKind>();
  // A set that grows while it is gone through.
  for (const type of types) {
    for (const { value, type: held } of TYPES[type].properties) {
      if (held === undefined) kinds.add(value === 'bodies' ? 'body' : value);
      else types.add(held);
    }
  }
  return { types, kinds };
}

/** Objects and values of all parts by kind, in the order of the plan; each kind is put together when it is asked for. */
export function assembleBound(parts: PlanParts): Pick<BoundParts, 'root' | 'objects' | 'scalars'> {
  const { spine } = parts;
  return {
    root: spine.bound.root,
    objects: new Merged(
      spine.bound.objects,
      () => parts.tasks.map(({ bound }) => bound.objects),
      IN_TASKS.types,
      ({ map }: BoundObject) => map.start,
    ),
    scalars: new Merged(
      spine.bound.scalars,
      () => parts.tasks.map(({ bound }) => bound.scalars),
      IN_TASKS.kinds,
      ({ node }: BoundScalar) => node.start,
    ),
  };
}

/** The tasks of all parts, in the order of the plan. */
export function assembleTasks({ spine, tasks }: PlanParts): readonly TaskView[] {
  return mergeByStart(
    spine.tasks,
    tasks.flatMap((part) => part.tasks),
    ({ object }) => object.map.start,
  );
}

class Merged<K, V> extends ReadMap<K, readonly V[]> {
  readonly #known = new Map<K, readonly V[]>();
  #allKeys: ReadonlySet<K> | undefined;
  #taskMaps: readonly ReadonlyMap<K, readonly V[]>[] | undefined;

  constructor(
    private readonly spine: ReadonlyMap<K, readonly V[]>,
    private readonly ofTasks: () => readonly ReadonlyMap<K, readonly V[]>[],
    /** What tasks can hold: for anything else thousands of them need not be read. */
    private readonly inTasks: ReadonlySet<K>,
    private readonly startOf: (value: V) => number,
  ) {
    super();
  }

  get #tasks(): readonly ReadonlyMap<K, readonly V[]>[] {
    return (this.#taskMaps ??= this.ofTasks());
  }

  get(key: K): readonly V[] | undefined {
    let values = this.#known.get(key);
    if (values === undefined) {
      const ofTasks: V[] = [];
      if (this.inTasks.has(key))
        for (const part of this.#tasks) for (const value of part.get(key) ?? []) ofTasks.push(value);
      this.#known.set(key, (values = mergeByStart(this.spine.get(key) ?? [], ofTasks, this.startOf)));
    }
    return values.length === 0 ? undefined : values;
  }

  has(key: K): boolean {
    return this.spine.has(key) || (this.inTasks.has(key) && this.#tasks.some((part) => part.has(key)));
  }

  get size(): number {
    return this.#keySet().size;
  }

  keys(): MapIterator<K> {
    return this.#keySet().values() as MapIterator<K>;
  }

  #keySet(): ReadonlySet<K> {
    return (this.#allKeys ??= new Set([...this.spine.keys(), ...this.#tasks.flatMap((part) => [...part.keys()])]));
  }
}

/** Two lists that are in order as one. */
function mergeByStart<T>(some: readonly T[], others: readonly T[], startOf: (value: T) => number): readonly T[] {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const merged: T[] = [];
  let next = 0;
  for (const other of others) {
    const start = startOf(other);
    while (next < some.length && startOf(itemAt(some, next)) < start) merged.push(itemAt(some, next++));
    merged.push(other);
  }
  for (; next < some.length; next += 1) merged.push(itemAt(some, next));
  return merged;
}
