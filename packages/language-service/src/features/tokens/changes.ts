/** One run of numbers that takes the place of another. */
export interface TokenChange {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: number[];
}

/** The one stretch in which two lists of tokens differ; none when they are the same. */
export function tokenChanges(before: readonly number[], after: readonly number[]): TokenChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (head === before.length && head === after.length) return [];
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
