/*
 * How alike two texts are: the share of pairs of neighbouring characters that they have in common (Dice, 1945). It
 * needs no segmentation into words and bears moved, added and exchanged words.
 */

/** Pairs of neighbouring characters with how often each occurs; marks, spaces and width count for nothing. */
export interface Sketch {
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
}

const MARKS = /[\s\p{P}]+/gu;

/** A text as it is compared: without marks and spaces, figures and letters half-width. */
export const normalForm = (text: string): string => text.normalize('NFKC').replace(MARKS, '');

export function sketchOf(text: string): Sketch {
  const words = normalForm(text);
  const pairs = new Map<string, number>();
  // A text of one character is its own pair.
  const last = Math.max(words.length - 1, Math.min(words.length, 1));
  for (let at = 0; at < last; at += 1) {
    const pair = words.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { pairs, size: last };
}

/** From 0, nothing in common, to 1, the same pairs. Two empty texts are alike. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of few.pairs) common += Math.min(count, many.pairs.get(pair) ?? 0);
  return (2 * common) / (a.size + b.size);
}
