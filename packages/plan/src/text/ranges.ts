import type { Range } from './range.js';

/**
 * Tells whether a range shares a character with one of these, by binary search.
 *
 * @param ranges in order, none of which overlaps another
 */
export const overlaps =
  (ranges: readonly Range[]) =>
  ({ start, end }: Range): boolean => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (range === undefined) return false;
      if (range.end <= start) low = middle + 1;
      else if (range.start >= end) high = middle - 1;
      else return true;
    }
    return false;
  };
