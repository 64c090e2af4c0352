/** Buckets of the largest index; more characters share buckets. */
const MOST_BUCKETS = 1 << 21;

/** Where every stretch of `size` characters of a text stands. Built in linear time; different stretches may share a bucket. */
export class GramIndex {
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  private readonly mask: number;

  constructor(
    text: string,
    readonly size: number,
  ) {
    const count = Math.max(text.length - size + 1, 0);
    let buckets = 1024;
    while (buckets < count * 2 && buckets < MOST_BUCKETS) buckets *= 2;
    this.mask = buckets - 1;
    this.starts = new Int32Array(buckets + 1);
    this.postings = new Int32Array(count);
    const hashes = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const bucket = this.hash(text, at);
      hashes[at] = bucket;
      this.starts[bucket + 1] = (this.starts[bucket + 1] as number) + 1;
    }
    for (let bucket = 0; bucket < buckets; bucket += 1)
      this.starts[bucket + 1] = (this.starts[bucket + 1] as number) + (this.starts[bucket] as number);
    const next = this.starts.slice();
    for (let at = 0; at < count; at += 1) {
      const bucket = hashes[at] as number;
      const slot = next[bucket] as number;
      this.postings[slot] = at;
      next[bucket] = slot + 1;
    }
  }

  /** How often the stretch that starts at `at` in `pattern` may occur; never too low. */
  count(pattern: string, at: number): number {
    const bucket = this.hash(pattern, at);
    return (this.starts[bucket + 1] as number) - (this.starts[bucket] as number);
  }

  /** Places where the stretch may occur, ascending; to be verified. */
  places(pattern: string, at: number): Int32Array {
    const bucket = this.hash(pattern, at);
    return this.postings.subarray(this.starts[bucket], this.starts[bucket + 1]);
  }

  private hash(text: string, at: number): number {
    let hash = 0;
    for (let offset = 0; offset < this.size; offset += 1)
      hash = Math.imul(hash, 0x01000193) ^ Math.imul(text.charCodeAt(at + offset), 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) & this.mask;
  }
}
