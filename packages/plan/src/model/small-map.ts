import { ReadMap } from './read-map.js';

/**
 * A map of a few entries, by looking through them: the keys of one object, the kinds of values in one task. There
 * are tens of thousands of these in a large plan, and a hash table for each would take more room than all it holds.
 */
export class SmallMap<K, V> extends ReadMap<K, V> {
  readonly #names: K[];
  readonly #held: V[];
  #count = 0;

  /** @param room for so many entries; more may come */
  constructor(room: number) {
    super();
    // An array that grows takes room for sixteen more.
    this.#names = new Array<K>(room);
    this.#held = new Array<V>(room);
  }

  get size(): number {
    return this.#count;
  }

  get(key: K): V | undefined {
    const at = this.#indexOf(key);
    return at === -1 ? undefined : this.#held[at];
  }

  has(key: K): boolean {
    return this.#indexOf(key) !== -1;
  }

  #indexOf(key: K): number {
    const names = this.#names;
    const count = this.#count;
    for (let at = 0; at < count; at += 1) if (names[at] === key) return at;
    return -1;
  }

  /** Puts in an entry whose key is not there yet. */
  add(key: K, value: V): void {
    this.#names[this.#count] = key;
    this.#held[this.#count] = value;
    this.#count += 1;
  }

  keys(): MapIterator<K> {
    this.#names.length = this.#count;
    return this.#names.values() as MapIterator<K>;
  }

  override values(): MapIterator<V> {
    this.#held.length = this.#count;
    return this.#held.values() as MapIterator<V>;
  }
}
