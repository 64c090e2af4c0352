/** Index of the last of ascending numbers that is not above a limit; of equal ones the last, and 0 when all are above it. */
export function lastAtMost(ascending: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
