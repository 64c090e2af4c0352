import type { TaskPair } from './align.js';

/**
 * The pairs whose tasks were moved: as few as can be, so that all others follow one another as
 * before, and those that stand
 * below another heading than their old neighbours do.
 *
 * @param pairs in the order of the new plan
 */
export function movedPairs(pairs: readonly TaskPair[]): ReadonlySet<TaskPair> {
  const kept = new Set(weightiestRise(pairs));
  const moved = new Set(pairs.filter((pair) => !kept.has(pair)));
  const headings = renamedHeadings([...kept]);
  for (const pair of kept) if (headings.get(pathOf(pair.old.sections)) !== pathOf(pair.new.sections)) moved.add(pair);
  return moved;
}

const pathOf = (path: readonly string[]): string => path.join('\n');

/** A task below the same heading stays rather than one that left it. */
const weightOf = ({ old, new: now }: TaskPair): number => (pathOf(old.sections) === pathOf(now.sections) ? 2 : 1);

/**
 * The weightiest run of pairs whose old places rise, in n log n steps: the best run that ends at or before each old
 * place is kept in a tree of prefixes (Fenwick, 1994).
 */
function weightiestRise(pairs: readonly TaskPair[]): TaskPair[] {
  const size = pairs.reduce((most, { old }) => Math.max(most, old.index + 1), 0);
  const best: (Run | undefined)[] = new Array<Run | undefined>(size + 1).fill(undefined);
  const heavier = (a: Run | undefined, b: Run | undefined): Run | undefined =>
    (b?.weight ?? 0) > (a?.weight ?? 0) ? b : a;
  let last: Run | undefined;
  for (const pair of pairs) {
    let before: Run | undefined;
    for (let at = pair.old.index; at > 0; at -= at & -at) before = heavier(before, best[at]);
    const run: Run = { pair, before, weight: (before?.weight ?? 0) + weightOf(pair) };
    for (let at = pair.old.index + 1; at <= size; at += at & -at) best[at] = heavier(best[at], run);
    last = heavier(last, run);
  }
  const kept: TaskPair[] = [];
  for (let run = last; run !== undefined; run = run.before) kept.push(run.pair);
  return kept.reverse();
}

/** A run by its last pair. */
interface Run {
  readonly pair: TaskPair;
  readonly before: Run | undefined;
  readonly weight: number;
}

/**
 * The heading of the new plan for each of the old one: the one that has most of its tasks. A heading of the same words
 * is the same heading.
 */
function renamedHeadings(pairs: readonly TaskPair[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { old, new: other } of pairs) {
    const key = pathOf(old.sections);
    const known = counts.get(key) ?? new Map<string, number>();
    const path = pathOf(other.sections);
    known.set(path, (known.get(path) ?? 0) + (path === key ? Infinity : 1));
    counts.set(key, known);
  }
  return new Map(
    [...counts].map(([key, known]) => [key, [...known].sort(([, a], [, b]) => b - a)[0]?.[0] ?? key] as const),
  );
}
