import { itemAt, type Range } from '@workplan/plan/text';
import { isSilent } from './normal-form.js';

/** Which characters of a source are marked, and how often: what is marked twice stays marked when one mark is taken back. */
export class Marks {
  private readonly counts: Int32Array;

  constructor(private readonly source: string) {
    this.counts = new Int32Array(source.length);
  }

  add(range: Range): void {
    this.change(range, 1);
  }

  /** Takes back a mark that was added. */
  remove(range: Range): void {
    this.change(range, -1);
  }

  has(offset: number): boolean {
    return itemAt(this.counts, offset) > 0;
  }

  /** The stretch from the first to the last character with meaning that is not marked; undefined when there is none. Looks at so many characters at most. */
  gapIn({ start, end }: Range, most: number): Range | undefined {
    let from = start;
    const limit = Math.min(end, start + most);
    while (from < limit && this.isExplained(from)) from += 1;
    if (from >= limit) return limit < end ? { start: limit, end } : undefined;
    let to = end;
    const floor = Math.max(from + 1, end - most);
    while (to > floor && this.isExplained(to - 1)) to -= 1;
    return { start: from, end: to };
  }

  private change({ start, end }: Range, by: number): void {
    const { counts } = this;
    const limit = Math.min(end, counts.length);
    for (let at = Math.max(start, 0); at < limit; at += 1) counts[at] = itemAt(counts, at) + by;
  }

  private isExplained(offset: number): boolean {
    return this.has(offset) || isSilent(this.source.charCodeAt(offset));
  }
}
