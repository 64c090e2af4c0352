import type { Range } from '@workplan/plan/text';

/** One stretch of a text that became another one. The offsets are UTF-16, those of `start` and `end` in the text before. */
export interface TextChange extends Range {
  /** How long the stretch is now. */
  readonly length: number;
}

/** So many units are compared at once. */
const STRIDE = 4096;

/** What is different between two texts, as one stretch: the shortest one. Linear, and quick where most is the same. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start + STRIDE <= shorter && before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE))
    start += STRIDE;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  const most = shorter - start;
  const sameBefore = (count: number): boolean =>
    before.slice(before.length - count - STRIDE, before.length - count) ===
    after.slice(after.length - count - STRIDE, after.length - count);
  let same = 0;
  while (same + STRIDE <= most && sameBefore(same)) same += STRIDE;
  while (same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same))
    same += 1;
  return { start, end: before.length - same, length: after.length - same - start };
}

/** By how much everything behind a change moves. */
export const shiftOf = ({ start, end, length }: TextChange): number => length - (end - start);

/** Where ranges stand after a change; undefined when it touches one of them. */
export function shiftedRanges(ranges: readonly Range[], change: TextChange): readonly Range[] | undefined {
  const by = shiftOf(change);
  const moved: Range[] = [];
  for (const range of ranges) {
    if (range.end < change.start) moved.push(range);
    else if (range.start > change.end) moved.push({ start: range.start + by, end: range.end + by });
    else return undefined;
  }
  return moved;
}
