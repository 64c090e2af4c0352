import type { Range } from '@workplan/core';

/** Takes the marks `⟦` and `⟧` out of a text and tells which ranges they enclosed. */
export function readMarks(marked: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') ranges.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, ranges };
}

/** The text with marks around the ranges, so that a wrong range can be seen. */
export function writeMarks(text: string, ranges: readonly Range[]): string {
  const marks = ranges.flatMap((range) => [
    { at: range.start, mark: '⟦' },
    { at: range.end, mark: '⟧' },
  ]);
  let out = text;
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at || (a.mark === '⟦' ? -1 : 1)))
    out = out.slice(0, at) + mark + out.slice(at);
  return out;
}
