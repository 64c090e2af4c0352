import { LAST_COLUMN, type Area } from './reference.js';
import type { RawSheet } from './sheet.js';

/** Which rows and columns a person sees. */
export interface Visible {
  row(number: number): boolean;
  column(number: number): boolean;
  /** The part of an area that is seen; undefined when none is. Only its first row and column are moved. */
  partOf(area: Area): Area | undefined;
}

export function visibleIn({ rows, hiddenColumns }: RawSheet): Visible {
  // For a hidden row the first visible one below it.
  const below = new Map<number, number>();
  for (const { number, isHidden } of [...rows].reverse())
    if (isHidden) below.set(number, below.get(number + 1) ?? number + 1);
  const right = new Uint16Array(LAST_COLUMN + 2);
  for (const [first, last] of hiddenColumns)
    for (let column = Math.max(1, first); column <= last; column += 1) right[column] = 1;
  for (let column = LAST_COLUMN; column > 0; column -= 1)
    if (right[column] !== 0) right[column] = right[column + 1] === 0 ? column + 1 : (right[column + 1] ?? 0);
  return {
    row: (number) => !below.has(number),
    column: (number) => right[number] === 0,
    partOf(area) {
      const top = below.get(area.top) ?? area.top;
      const left = right[area.left] === 0 ? area.left : (right[area.left] ?? LAST_COLUMN + 1);
      return top > area.bottom || left > area.right ? undefined : { ...area, top, left };
    },
  };
}
