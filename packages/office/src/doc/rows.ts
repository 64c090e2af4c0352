import { placeRows, type Bound } from '../layout/place-rows.js';
import type { WrittenCell } from '../layout/print-table.js';
import type { Bytes } from './bytes.js';
import { SPRM, type Modifiers } from './modifiers.js';
import type { Paragraph } from './paragraphs.js';

/** A row as it is collected: the paragraphs of its cells, and what its end says of them. */
export interface RawRow {
  readonly cells: readonly (readonly Paragraph[])[];
  readonly form: Modifiers;
}

const CELL_SIZE = 20;
const PART_OF_LEFT = 1;
const PART_OF_ABOVE = 1;

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

/** The rows of a table at their columns. */
export const placeDocRows = (rows: readonly RawRow[]): WrittenCell[][] =>
  placeRows(rows.map(({ cells, form }) => ({ cells, bounds: boundsOf(form.get(SPRM.tableGrid)) })));
