import { itemAt, createLineIndex, type LineIndex, type Range } from '@workplan/plan/text';
import { firstAtOrAfter } from './first-at-or-after.js';
import { GramIndex } from './grams.js';
import { editedForm, normalForm, type NormalForm } from './normal-form.js';
import type { TextChange } from './text-change.js';
import type { ReadAttribution } from '../types.js';

/** Stretches of three characters are rare enough in Chinese text; shorter words need shorter ones. */
const GRAM = 3;
/** So many places of one text are looked at; a text that occurs more often marks no place. */
const MOST_PLACES = 64;
/** In a shorter stretch it is quicker to read it than to make an index of its text. */
const SHORT = 20_000;

/** What is worth knowing of a source text, computed once. Offsets of the source are UTF-16. */
export class SourceIndex {
  readonly lines: LineIndex;
  /** The source as it is compared. */
  readonly normal: string;
  /** Attributions read at a place, so that no place is read twice. */
  readonly attributions = new Map<number, ReadAttribution | undefined>();
  readonly #offsets: Int32Array;
  readonly #found = new Map<string, readonly number[]>();

  /** @param apart stretches between the words of a part that are none of them (page numbers); no node is found there */
  constructor(
    readonly source: string,
    readonly apart: readonly Range[] = [],
    form: NormalForm = normalForm(source, apart),
    private readonly grams = new Map<number, GramIndex>(),
  ) {
    this.lines = createLineIndex(source);
    this.normal = form.text;
    this.#offsets = form.offsets;
  }

  /**
   * The index of the source after a change, and how its normal form changed.
   *
   * @param apart the same stretches as before, where they stand now
   */
  edited(
    source: string,
    change: TextChange,
    apart: readonly Range[],
  ): { readonly index: SourceIndex; readonly change: TextChange } {
    const { form, change: inForm } = editedForm({ text: this.normal, offsets: this.#offsets }, source, change, apart);
    const grams = [...this.grams].map(([size, known]) => [size, known.edited(form.text, inForm)] as const);
    return { index: new SourceIndex(source, apart, form, new Map(grams)), change: inForm };
  }

  /** Whether it is the index of a source without some stretches. */
  isOf(source: string, apart: readonly Range[]): boolean {
    return this.source === source && areSame(this.apart, apart);
  }

  /** Whether an offset lies in one of the stretches that are left out. */
  isInApart(offset: number): boolean {
    let low = 0;
    let high = this.apart.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(this.apart, middle).end <= offset) low = middle + 1;
      else high = middle;
    }
    return (this.apart[low]?.start ?? Infinity) <= offset;
  }

  /** Whether one of the stretches that are left out begins at an offset. */
  isApart(start: number): boolean {
    return this.apart.some((range) => range.start === start);
  }

  /** Offset in the source of a character of the normal form; the end of the source after the last. */
  offsetOf(normal: number): number {
    return this.#offsets[normal] ?? this.source.length;
  }

  /** Offset in the source after the character before `normal`. */
  endOf(normal: number): number {
    return normal <= 0 ? 0 : (this.#offsets[normal - 1] ?? this.source.length - 1) + 1;
  }

  /** The first character of the normal form that stands at or behind an offset of the source. */
  normalAt(offset: number): number {
    return firstAtOrAfter(this.#offsets, offset);
  }

  /** How many characters with meaning stand in a stretch of the source. */
  weight(start: number, end: number): number {
    return Math.max(this.normalAt(end) - this.normalAt(start), 0);
  }

  /** The index that finds texts of this length. */
  gramsFor(length: number): GramIndex {
    const size = Math.min(length, GRAM);
    let index = this.grams.get(size);
    if (index === undefined) this.grams.set(size, (index = GramIndex.of(this.normal, size)));
    return index;
  }

  /** Where a text in normal form stands in the normal form, ascending; at most 64 places. */
  occurrences(text: string): readonly number[] {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const places = text === '' ? [] : this.search(text, 0, this.normal.length);
    this.#found.set(text, places);
    return places;
  }

  /** Where a text starts between two places of the normal form; at most 64 places. */
  search(text: string, from: number, to: number): number[] {
    if (text === '' || text.length > this.normal.length) return [];
    if (to - from <= SHORT) return this.#searchShort(text, from, to);
    const grams = this.gramsFor(text.length);
    const rarest = rarestGram(grams, text);
    const postings = grams.places(text, rarest);
    const places: number[] = [];
    let checked = 0;
    for (
      let next = firstAtOrAfter(postings, from + rarest);
      next < postings.length && checked < MOST_PLACES * 4;
      next += 1, checked += 1
    ) {
      const start = itemAt(postings, next) - rarest;
      if (start >= to || places.length >= MOST_PLACES) break;
      if (this.normal.startsWith(text, start)) places.push(start);
    }
    return places;
  }

  #searchShort(text: string, from: number, to: number): number[] {
    const places: number[] = [];
    const stretch = this.normal.slice(from, to + text.length - 1);
    for (let at = stretch.indexOf(text); at !== -1 && places.length < MOST_PLACES; at = stretch.indexOf(text, at + 1))
      places.push(from + at);
    return places;
  }
}

/** A long text has rare stretches within its first thousand. */
const GRAMS_TRIED = 1000;

function rarestGram(grams: GramIndex, text: string): number {
  let best = 0;
  let least = Infinity;
  const last = Math.min(text.length - grams.size, GRAMS_TRIED);
  for (let at = 0; at <= last && least > 1; at += 1) {
    const count = grams.count(text, at);
    if (count >= least) continue;
    least = count;
    best = at;
  }
  return best;
}

let latest: SourceIndex | undefined;

/** The index of a source text. The last one is kept: a plan is checked at every keystroke while its source stays. */
export function indexSource(source: string, apart: readonly Range[] = []): SourceIndex {
  if (latest?.isOf(source, apart) !== true) latest = new SourceIndex(source, apart);
  return latest;
}

export const areSame = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(({ start, end }, at) => start === b[at]?.start && end === b[at].end);
