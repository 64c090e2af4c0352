/** The heights of many lines, of which few are measured, as a tree of sums (Fenwick): every look-up takes the logarithm of their count. */
export interface Heights {
  readonly count: number;
  /** Where a line begins; of the count itself where the last one ends. */
  offsetOf(index: number): number;
  /** The line at an offset, within the list. */
  indexAt(offset: number): number;
  heightOf(index: number): number;
  set(index: number, height: number): void;
}

/** @param estimate the height of a line that is not measured */
export function heights(count: number, estimate: number): Heights {
  const own = new Float64Array(count).fill(estimate);
  /** Of each line how much it and some before it differ from the estimate. */
  const sums = new Float64Array(count + 1);
  const offsetOf = (index: number): number => {
    let sum = index * estimate;
    for (let at = index; at > 0; at -= at & -at) sum += sums[at] ?? 0;
    return sum;
  };
  return {
    count,
    offsetOf,
    heightOf: (index) => own[index] ?? estimate,
    indexAt(offset) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offsetOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    set(index, height) {
      const by = height - (own[index] ?? estimate);
      if (by === 0 || index >= count) return;
      own[index] = height;
      for (let at = index + 1; at <= count; at += at & -at) sums[at] = (sums[at] ?? 0) + by;
    },
  };
}
