import type { Alignable, AlignedPair } from './align.js';
import { likeness, normalForm, sketchOf, type Sketch } from './likeness.js';

/** Less alike are two texts about different things. */
const LEAST = 0.4;
/** With the same number in the same section, less is enough. */
const LEAST_IN_PLACE = 0.2;
/** So many characters in a row are looked for; such rows that occur in more tasks say little about any of them. */
const ROW = 4;
const COMMON = 16;
/** So many of the likeliest partners of a task are compared in full. */
const COMPARED = 12;

interface Sketched<T> {
  readonly entry: T;
  readonly sketch: Sketch;
}

/** Pairs of tasks that are likely the same, the likeliest first. */
export function candidatePairs<T extends Alignable>(olds: readonly T[], news: readonly T[]): AlignedPair<T>[] {
  const sketched = news.map((entry): Sketched<T> => ({ entry, sketch: sketchOf(entry.text) }));
  const byRow = rareRows(sketched);
  const inPlace = new Map(sketched.map((one) => [placeKey(one.entry), one]));
  const pairs: (AlignedPair<T> & { readonly rank: number })[] = [];
  for (const old of olds) {
    const sketch = sketchOf(old.text);
    const here = inPlace.get(placeKey(old));
    for (const one of new Set([...likeliest(old.text, byRow), ...(here === undefined ? [] : [here])])) {
      const share = likeness(sketch, one.sketch);
      const isHere = one === here;
      if (share < (isHere ? LEAST_IN_PLACE : LEAST)) continue;
      pairs.push({ old, new: one.entry, likeness: share, rank: share + (isHere ? 0.1 : 0) });
    }
  }
  return pairs.sort((a, b) => b.rank - a.rank || distance(a) - distance(b));
}

const placeKey = ({ number, sections }: Alignable): string => [number, ...sections].join('\n');

const distance = ({ old, new: other }: AlignedPair<Alignable>): number => Math.abs(old.index - other.index);

/** Rows of characters of a text, each once; a shorter text is its own row. */
function rowsOf(text: string): ReadonlySet<string> {
  const words = normalForm(text);
  const rows = new Set<string>([words.slice(0, ROW)]);
  for (let at = 1; at + ROW <= words.length; at += 1) rows.add(words.slice(at, at + ROW));
  return rows;
}

/** The tasks that hold a row of characters, for rows that few tasks hold. */
function rareRows<T extends Alignable>(news: readonly Sketched<T>[]): ReadonlyMap<string, readonly Sketched<T>[]> {
  const byRow = new Map<string, Sketched<T>[]>();
  for (const one of news)
    for (const row of rowsOf(one.entry.text)) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [one]);
      else if (known.length <= COMMON) known.push(one);
    }
  for (const [row, held] of byRow) if (held.length > COMMON) byRow.delete(row);
  return byRow;
}

/** Those that have the most rare rows in common with a text. */
function likeliest<T extends Alignable>(
  text: string,
  byRow: ReadonlyMap<string, readonly Sketched<T>[]>,
): Sketched<T>[] {
  const common = new Map<Sketched<T>, number>();
  for (const row of rowsOf(text)) for (const one of byRow.get(row) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
  return [...common]
    .sort(([a, one], [b, other]) => other - one || a.entry.index - b.entry.index)
    .slice(0, COMPARED)
    .map(([one]) => one);
}

/** So many tasks of a stretch are compared each with each. */
const MOST_BETWEEN = 32;

/**
 * The same for tasks that stand between the same neighbours: their words need not be rare.
 *
 * @param stretches tasks of both plans without a partner, by the neighbours that they have in common
 */
export function pairsBetween<T extends Alignable>(
  stretches: Iterable<{ readonly olds: readonly T[]; readonly news: readonly T[] }>,
): AlignedPair<T>[] {
  const pairs: AlignedPair<T>[] = [];
  for (const { olds, news } of stretches) {
    const sketched = news.slice(0, MOST_BETWEEN).map((entry): Sketched<T> => ({ entry, sketch: sketchOf(entry.text) }));
    for (const old of olds.slice(0, MOST_BETWEEN)) {
      const sketch = sketchOf(old.text);
      for (const one of sketched) {
        const share = likeness(sketch, one.sketch);
        if (share >= LEAST) pairs.push({ old, new: one.entry, likeness: share });
      }
    }
  }
  return pairs.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b));
}
