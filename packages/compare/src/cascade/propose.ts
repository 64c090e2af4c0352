import type { TaskEntry } from '@workplan/core/query';
import { comparedOf, scoreOf, type CascadeScore } from './score.js';
import { weightsOf } from './words.js';

/** A task of ours that likely takes up one above. */
export interface Likely {
  readonly above: TaskEntry;
  readonly ours: TaskEntry;
  readonly score: CascadeScore;
}

/**
 * Chosen on 300 composed pairs of plans, with the figures of all of them in view: lower gives more wrong proposals, higher
 * misses links. Real pairs share fewer words.
 */
const LEAST = 0.4;
/** A task of ours takes up several only when they fit nearly as well as the one that fits best. */
const BESIDE_BEST = 0.5;

/** Likely links between two plans, the likeliest first. */
export function likelyLinks(above: readonly TaskEntry[], ours: readonly TaskEntry[]): Likely[] {
  const [uppers, lowers] = [above.map(comparedOf), ours.map(comparedOf)];
  const weights = weightsOf([...uppers, ...lowers].map(({ pairs }) => pairs));
  const found: Likely[] = [];
  for (const lower of lowers) {
    const scored = uppers
      .map((upper) => ({ above: upper.entry, ours: lower.entry, score: scoreOf(upper, lower, weights) }))
      .sort((a, b) => b.score.total - a.score.total);
    const best = scored[0]?.score.total ?? 0;
    found.push(...scored.filter(({ score }) => score.total >= LEAST && score.total >= best * BESIDE_BEST));
  }
  return found.sort((a, b) => b.score.total - a.score.total || a.ours.index - b.ours.index);
}
