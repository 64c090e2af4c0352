import { roleBodies, type TaskEntry } from '@workplan/core/query';
import { partsOf, pairsOf, shareIn, type Weights } from './words.js';

/** How well a task below fits one above, with what that rests on. All from 0 to 1. */
export interface CascadeScore {
  readonly total: number;
  /** Words in common, rare ones for more. */
  readonly text: number;
  /** Shares of targets of the task above that the one below names; undefined where either has none. */
  readonly targets: number | undefined;
  /** Bodies of the same line of work: 省教育厅, 市教育局; undefined where either names none. */
  readonly bodies: number | undefined;
}

/** A task as it is compared. */
export interface Compared {
  readonly entry: TaskEntry;
  readonly pairs: ReadonlySet<string>;
  readonly parts: readonly ReadonlySet<string>[];
  readonly measures: readonly ReadonlySet<string>[];
  readonly lines: ReadonlySet<string>;
}

export function comparedOf(entry: TaskEntry): Compared {
  const { targets = [] } = entry.task;
  return {
    entry,
    pairs: pairsOf(entry.text),
    parts: partsOf(entry.text),
    measures: targets.map(({ measure }) => pairsOf(measure)),
    lines: new Set(
      roleBodies(entry)
        .map(({ body }) => lineOfWork(body))
        .filter((line) => line !== ''),
    ),
  };
}

/** Levels that a name begins with, and kinds that it ends in: what is left is the line of work. */
const LEVEL = /^(?:国家|中央|全国|省|自治区|市|区|县|旗|州|盟)+/u;
const KIND = /(?:委员会|管理局|办公室|总局|厅|局|委|办|部|署|院|处|中心|公司)$/u;

export const lineOfWork = (body: string): string => body.replace(LEVEL, '').replace(KIND, '');

/** Of what is said of targets and bodies, so much counts beside the words. */
const BESIDE = 0.12;

export function scoreOf(above: Compared, below: Compared, weights: Weights): CascadeScore {
  const text = textScore(above, below, weights);
  const targets = measureScore(above, below, weights);
  const bodies = bodyScore(above, below);
  const beside = [targets, bodies].filter((score) => score !== undefined);
  const more = beside.reduce((sum, score) => sum + BESIDE * (score - 0.5), 0);
  return { total: Math.min(1, Math.max(0, text + (text === 0 ? 0 : more))), text, targets, bodies };
}

/**
 * How much of either is in the other, whichever is more, with the parts that are found whole: a task that was split has
 * a part of the one above, and one that joins two has each of them as a part.
 */
function textScore(above: Compared, below: Compared, weights: Weights): number {
  const forward = shareIn(above.pairs, below.pairs, weights);
  const backward = shareIn(below.pairs, above.pairs, weights);
  const best = (parts: readonly ReadonlySet<string>[], whole: ReadonlySet<string>): number =>
    parts.reduce((most, part) => (part.size < LEAST_PART ? most : Math.max(most, shareIn(part, whole, weights))), 0);
  const part = Math.max(best(above.parts, below.pairs), best(below.parts, above.pairs));
  return 0.75 * Math.max(forward, backward) + 0.15 * Math.min(forward, backward) + 0.1 * part;
}

/** A part of fewer pairs is found in many tasks. */
const LEAST_PART = 5;

function measureScore(above: Compared, below: Compared, weights: Weights): number | undefined {
  if (above.measures.length === 0 || below.measures.length === 0) return undefined;
  const found = above.measures.map((measure) =>
    below.measures.reduce((most, other) => Math.max(most, shareIn(measure, other, weights)), 0),
  );
  return found.reduce((sum, one) => sum + one, 0) / found.length;
}

function bodyScore({ lines: above }: Compared, { lines: below }: Compared): number | undefined {
  if (above.size === 0 || below.size === 0) return undefined;
  const [few, many] = above.size <= below.size ? [above, below] : [below, above];
  const isSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
  return [...few].filter((line) => [...many].some((other) => isSame(line, other))).length / few.size;
}
