import { normalForm } from '../likeness.js';

/** Parts of a text, each for itself: what a task above asks for may stand in one part of a task below. */
const PARTS = /[，,；;。：:、]/u;
/** Shorter parts say too little; they go with their neighbour. */
const SHORT = 6;

/** How often pairs of neighbouring characters occur: rare ones say what a task is about. */
export interface Weights {
  weightOf(pair: string): number;
}

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = normalForm(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(words.slice(at, at + 2));
  return pairs;
}

/** Weights by the number of tasks that hold a pair (inverse document frequency; Spärck Jones, 1972). */
export function weightsOf(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const pairs of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const all = Math.max(texts.length, 2);
  return { weightOf: (pair) => Math.log((all + 1) / (counts.get(pair) ?? 1)) };
}

/** The parts of a text as pairs of characters. */
export function partsOf(text: string): ReadonlySet<string>[] {
  const parts: string[] = [];
  for (const part of text.split(PARTS)) {
    const last = parts[parts.length - 1];
    if (last !== undefined && (last.length < SHORT || part.length < SHORT)) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts.filter((part) => normalForm(part).length > 1).map(pairsOf);
}

const sizeOf = (pairs: Iterable<string>, { weightOf }: Weights): number => {
  let sum = 0;
  for (const pair of pairs) sum += weightOf(pair);
  return sum;
};

/** How much of a text is found in another one, 0 to 1, by weight. */
export function shareIn(few: ReadonlySet<string>, many: ReadonlySet<string>, weights: Weights): number {
  const size = sizeOf(few, weights);
  return size === 0
    ? 0
    : sizeOf(
        [...few].filter((pair) => many.has(pair)),
        weights,
      ) / size;
}
