import type { WrittenCell } from '../layout/print-table.js';
import type { Bytes } from './bytes.js';
import { SPRM, type Modifiers } from './modifiers.js';
import type { Paragraph } from './paragraphs.js';

/** A row as it is collected: the paragraphs of its cells, and what its end says of them. */
export interface RawRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly form: Modifiers;
}

interface Bound {
  readonly left: number;
  readonly right: number;
  readonly merged: boolean;
  readonly goesOn: boolean;
}

const CELL_SIZE = 20;
const PART_OF_LEFT = 1;
const PART_OF_ABOVE = 1;
/** Borders so near to one another (in twentieths of a point) are the same column. */
const NEAR = 15;

/** The borders of the cells of a row, in twentieths of a point ([MS-DOC] 2.9.321). */
function boundsOf(grid: Bytes | undefined): Bound[] {
  if (grid === undefined || grid.length < 3) return [];
  const count = grid.u8(0);
  const forms = 1 + 2 * (count + 1);
  if (forms > grid.length) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = forms + CELL_SIZE * index;
    const flags = at + 2 <= grid.length ? grid.u16(at) : 0;
    return {
      left: grid.i16(1 + 2 * index),
      right: grid.i16(3 + 2 * index),
      merged: (flags & 3) === PART_OF_LEFT,
      goesOn: ((flags >> 5) & 3) === PART_OF_ABOVE,
    };
  });
}

/** The rows of a table at their columns: all borders of the table together make its grid. */
export function placeRows(rows: readonly RawRow[]): WrittenCell[][] {
  const bounds = rows.map(({ form }) => boundsOf(form.get(SPRM.tableGrid)));
  const borders: number[] = [];
  for (const border of bounds
    .flat()
    .flatMap(({ left, right }) => [left, right])
    .sort((a, b) => a - b))
    if (borders.length === 0 || border - (borders[borders.length - 1] ?? 0) > NEAR) borders.push(border);
  const columnAt = (border: number): number =>
    Math.max(
      0,
      borders.findIndex((one) => border - one <= NEAR),
    );
  return rows.map(({ cells }, row) => {
    const own = bounds[row] ?? [];
    return cells.flatMap((paragraphs, index): WrittenCell[] => {
      const bound = own[index];
      if (bound === undefined) return [{ column: index, columnSpan: 1, goesOn: false, paragraphs }];
      if (bound.merged) return [];
      let right = bound.right;
      for (let next = own[index + 1], at = index + 1; next?.merged === true; at += 1, next = own[at])
        right = next.right;
      const column = columnAt(bound.left);
      return [{ column, columnSpan: Math.max(1, columnAt(right) - column), goesOn: bound.goesOn, paragraphs }];
    });
  });
}
