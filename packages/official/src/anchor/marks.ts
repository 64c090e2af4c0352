import type { Range } from '@workplan/plan/text';
import { isSilent } from './normal-form.js';
import type { Place } from './types.js';

/** Which characters of the source some node represents. */
export class Marks {
  private readonly marked: Uint8Array;

  constructor(private readonly source: string) {
    this.marked = new Uint8Array(source.length);
  }

  range({ start, end }: Range): void {
    this.marked.fill(1, Math.max(start, 0), Math.min(end, this.source.length));
  }

  /** What a node explains where it stands: its numeral, words, cells, and the attributions that agree with it. */
  place(place: Place): void {
    if (place.numeral !== undefined) this.range(place.numeral);
    for (const piece of place.pieces) if (piece !== undefined) this.range(piece);
    for (const cell of place.cells) this.range(cell);
    for (const attribution of place.attributions) if (attribution.agrees) this.range(attribution);
  }

  has(offset: number): boolean {
    return this.marked[offset] === 1;
  }

  /** The stretch from the first to the last character with meaning that no node represents; undefined when there is none. Looks at so many characters at most. */
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

  private isExplained(offset: number): boolean {
    return this.marked[offset] === 1 || isSilent(this.source.charCodeAt(offset));
  }
}
