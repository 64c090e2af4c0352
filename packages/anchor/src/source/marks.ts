import type { Range } from '@workplan/plan/text';
import { isSilent } from './normal-form.js';
import type { TextChange } from './text-change.js';

/** So many characters can be typed before the marks are copied. */
const ROOM = 4096;

/** Which characters of a source are marked, and how often: what is marked twice stays marked when one mark is taken back. */
export class Marks {
  #counts: Int32Array;

  constructor(private source: string) {
    this.#counts = new Int32Array(source.length + ROOM);
  }

  /** Goes on with the source after a change; what is new in it has no marks. */
  moveTo(source: string, change: TextChange): void {
    const counts = this.#counts;
    const to = change.start + change.length;
    if (source.length > counts.length) {
      this.#counts = new Int32Array(source.length + ROOM);
      this.#counts.set(counts.subarray(0, change.start));
      this.#counts.set(counts.subarray(change.end, this.source.length), to);
    } else {
      counts.copyWithin(to, change.end, this.source.length);
      counts.fill(0, change.start, to);
    }
    this.source = source;
  }

  add(range: Range): void {
    this.#change(range, 1);
  }

  /** Takes back a mark that was added. */
  remove(range: Range): void {
    this.#change(range, -1);
  }

  has(offset: number): boolean {
    return (this.#counts[offset] ?? 0) > 0;
  }

  /** The stretch from the first to the last character with meaning that is not marked; undefined when there is none. Looks at so many characters at most. */
  gapIn({ start, end }: Range, most: number): Range | undefined {
    let from = start;
    const limit = Math.min(end, start + most);
    while (from < limit && this.#isExplained(from)) from += 1;
    if (from >= limit) return limit < end ? { start: limit, end } : undefined;
    let to = end;
    const floor = Math.max(from + 1, end - most);
    while (to > floor && this.#isExplained(to - 1)) to -= 1;
    return { start: from, end: to };
  }

  #change({ start, end }: Range, by: number): void {
    const counts = this.#counts;
    const limit = Math.min(end, this.source.length);
    for (let at = Math.max(start, 0); at < limit; at += 1) counts[at] = (counts[at] ?? 0) + by;
  }

  #isExplained(offset: number): boolean {
    return this.has(offset) || isSilent(this.source.charCodeAt(offset));
  }
}
