import type { TaskPair } from './align.js';
import type { TaskEntry } from './entries.js';
import { likeness, sketchOf, type Sketch } from './likeness.js';

/** Less alike are two texts about different things. */
const LEAST = 0.4;
/** With the same number in the same section, less is enough. */
const LEAST_IN_PLACE = 0.2;
/** Pairs of characters that occur in more tasks say little about any of them. */
const COMMON = 64;
/** So many of the likeliest partners of a task are compared in full. */
const COMPARED = 12;

interface Sketched {
  readonly entry: TaskEntry;
  readonly sketch: Sketch;
}

/** Pairs of tasks that are likely the same, the likeliest first. */
export function candidatePairs(olds: readonly TaskEntry[], news: readonly TaskEntry[]): TaskPair[] {
  const sketched = news.map((entry): Sketched => ({ entry, sketch: sketchOf(entry.text) }));
  const byPair = rarePairs(sketched);
  const inPlace = new Map(sketched.map((one) => [placeKey(one.entry), one]));
  const pairs: (TaskPair & { readonly rank: number })[] = [];
  for (const old of olds) {
    const sketch = sketchOf(old.text);
    const here = inPlace.get(placeKey(old));
    for (const one of new Set([...likeliest(sketch, byPair), ...(here === undefined ? [] : [here])])) {
      const share = likeness(sketch, one.sketch);
      const isHere = one === here;
      if (share < (isHere ? LEAST_IN_PLACE : LEAST)) continue;
      pairs.push({ old, new: one.entry, likeness: share, rank: share + (isHere ? 0.1 : 0) });
    }
  }
  return pairs.sort((a, b) => b.rank - a.rank || distance(a) - distance(b));
}

const placeKey = ({ number, path }: TaskEntry): string => [number, ...path].join('\n');

const distance = ({ old, new: other }: TaskPair): number => Math.abs(old.index - other.index);

/** The tasks that hold a pair of characters, for pairs that few tasks hold. */
function rarePairs(news: readonly Sketched[]): ReadonlyMap<string, readonly Sketched[]> {
  const byPair = new Map<string, Sketched[]>();
  for (const one of news)
    for (const pair of one.sketch.pairs.keys()) {
      const known = byPair.get(pair);
      if (known === undefined) byPair.set(pair, [one]);
      else if (known.length <= COMMON) known.push(one);
    }
  for (const [pair, held] of byPair) if (held.length > COMMON) byPair.delete(pair);
  return byPair;
}

/** Those that have the most rare pairs in common with a text. */
function likeliest(sketch: Sketch, byPair: ReadonlyMap<string, readonly Sketched[]>): Sketched[] {
  const common = new Map<Sketched, number>();
  for (const pair of sketch.pairs.keys())
    for (const one of byPair.get(pair) ?? []) common.set(one, (common.get(one) ?? 0) + 1);
  return [...common]
    .sort(([a, one], [b, other]) => other - one || a.entry.index - b.entry.index)
    .slice(0, COMPARED)
    .map(([one]) => one);
}
