import { itemAt } from '@workplan/plan/text';
/** The positions of a longest run of values that do not fall: what is left out is the least that must move. */
export function increasing(values: readonly number[]): ReadonlySet<number> {
  /** For each length the position at which the run with the smallest last value ends. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, value] of values.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[itemAt(ends, middle)] as number) <= value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}
