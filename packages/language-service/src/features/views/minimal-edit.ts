import type { TextEdit } from '@workplan/core';

/** One edit that turns a text into another: what both begin and end with is not part of it. None where they are the same. */
export function minimalEdit(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}
