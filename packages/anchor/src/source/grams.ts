import { itemAt, type Range } from '@workplan/plan/text';
import { firstAtOrAfter } from './first-at-or-after.js';
import { shiftOf, type TextChange } from './text-change.js';

/** Buckets of the largest index; more characters share buckets. */
const MOST_BUCKETS = 1 << 21;

/** Where every stretch of `size` characters of a text stands. Built in linear time; different stretches may share a bucket. */
class GramTable {
  readonly #starts: Int32Array;
  readonly #postings: Int32Array;
  readonly buckets: number;

  constructor(
    readonly text: string,
    readonly size: number,
  ) {
    const count = Math.max(text.length - size + 1, 0);
    const buckets = bucketsFor(text, size);
    this.buckets = buckets;
    this.#starts = new Int32Array(buckets + 1);
    this.#postings = new Int32Array(count);
    const hashes = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const bucket = this.bucketOf(text, at);
      hashes[at] = bucket;
      this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket += 1)
      this.#starts[bucket + 1] = (this.#starts[bucket + 1] ?? 0) + (this.#starts[bucket] ?? 0);
    const next = this.#starts.slice();
    for (let at = 0; at < count; at += 1) {
      const bucket = hashes[at] ?? 0;
      const slot = next[bucket] ?? 0;
      this.#postings[slot] = at;
      next[bucket] = slot + 1;
    }
  }

  /** The places of a bucket, ascending. */
  places(bucket: number): Int32Array {
    return this.#postings.subarray(this.#starts[bucket], this.#starts[bucket + 1]);
  }

  /** How many places a bucket has. */
  count(bucket: number): number {
    return itemAt(this.#starts, bucket + 1) - itemAt(this.#starts, bucket);
  }

  bucketOf(text: string, at: number): number {
    let hash = 0;
    for (let offset = 0; offset < this.size; offset += 1)
      hash = Math.imul(hash, 0x01000193) ^ Math.imul(text.charCodeAt(at + offset), 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) & (this.buckets - 1);
  }
}

function bucketsFor(text: string, size: number): number {
  const count = Math.max(text.length - size + 1, 0);
  let buckets = 1024;
  while (buckets < count * 2 && buckets < MOST_BUCKETS) buckets *= 2;
  return buckets;
}

/** A stretch of the text that the table was made of, and how far it has moved since. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** An index that has been cut into more stretches, or has more to look at beside its table, is made anew. */
const MOST_KEPT = 256;
const MOST_FRESH = 4096;

/**
 * Where stretches of `size` characters stand in a text. After an edit the table of the text before is kept, with what
 * of it still stands; it answers what an index made of the text as it is now would.
 */
export class GramIndex {
  /** By bucket: where stretches begin that lie in nothing that was kept, in the text as it is and in that of the table. */
  readonly #fresh: GramPlaces;
  readonly #lost: GramPlaces;

  private constructor(
    private readonly table: GramTable,
    private readonly kept: readonly Kept[],
    text: string,
  ) {
    const isNow = kept.map(({ from, to, shift }) => ({ start: from + shift, end: to + shift }));
    this.#fresh = gramsOutside(table, isNow, text);
    this.#lost = gramsOutside(
      table,
      kept.map(({ from, to }) => ({ start: from, end: to })),
      table.text,
    );
  }

  static of(text: string, size: number): GramIndex {
    return new GramIndex(new GramTable(text, size), [{ from: 0, to: text.length, shift: 0 }], text);
  }

  get size(): number {
    return this.table.size;
  }

  /** The index of a text after a change. */
  edited(text: string, change: TextChange): GramIndex {
    const { table } = this;
    const kept = this.kept
      .flatMap((stretch) => cutOut(stretch, change))
      .filter(({ from, to }) => to - from >= this.size);
    const lost = text.length - kept.reduce((sum, { from, to }) => sum + to - from, 0);
    const isGood = kept.length <= MOST_KEPT && lost <= MOST_FRESH && table.buckets === bucketsFor(text, this.size);
    return isGood ? new GramIndex(table, kept, text) : GramIndex.of(text, this.size);
  }

  /** How often the stretch that starts at `at` in `pattern` may occur; never too low. */
  count(pattern: string, at: number): number {
    const bucket = this.table.bucketOf(pattern, at);
    return this.table.count(bucket) - countOf(this.#lost, bucket) + countOf(this.#fresh, bucket);
  }

  /** Places where the stretch may occur, ascending; to be verified. */
  places(pattern: string, at: number): Int32Array {
    const bucket = this.table.bucketOf(pattern, at);
    const places = this.table.places(bucket);
    if (this.#isWhole) return places;
    const found = [...(this.#fresh.get(bucket) ?? [])];
    for (const { from, to, shift } of this.kept) {
      const kept = places.subarray(firstAtOrAfter(places, from), firstAtOrAfter(places, to - this.size + 1));
      for (const place of kept) found.push(place + shift);
    }
    return Int32Array.from(found).sort();
  }

  get #isWhole(): boolean {
    return this.kept.length === 1 && this.kept[0]?.shift === 0 && this.#fresh.size + this.#lost.size === 0;
  }
}

/** What stays of a stretch after a change of the text that it stands in now. */
function cutOut({ from, to, shift }: Kept, change: TextChange): Kept[] {
  const head = Math.min(to, change.start - shift);
  const tail = Math.max(from, change.end - shift);
  return [
    ...(head > from ? [{ from, to: head, shift }] : []),
    ...(tail < to ? [{ from: tail, to, shift: shift + shiftOf(change) }] : []),
  ];
}

/** Places of grams by bucket. */
type GramPlaces = ReadonlyMap<number, readonly number[]>;

const countOf = (places: GramPlaces, bucket: number): number => places.get(bucket)?.length ?? 0;

/** Where grams begin in a text that do not lie in one of some stretches of it, which are in order. */
function gramsOutside(table: GramTable, stretches: readonly Range[], text: string): GramPlaces {
  const found = new Map<number, number[]>();
  const last = text.length - table.size;
  const add = (from: number, to: number): void => {
    for (let at = Math.max(from, 0); at <= Math.min(to, last); at += 1) {
      const bucket = table.bucketOf(text, at);
      const known = found.get(bucket);
      if (known === undefined) found.set(bucket, [at]);
      else known.push(at);
    }
  };
  let from = 0;
  for (const { start, end } of stretches) {
    add(from, start - 1);
    from = Math.max(end - table.size + 1, 0);
  }
  add(from, last);
  return found;
}
