/** Rows and columns count from 1, as people count them. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, borders included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Reads `B12` or `$B$12`; undefined for anything else, and beyond the last row or column (18.18.7). */
export function placeOf(reference: string): Place | undefined {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** Reads `A1:C3`, or one cell. */
export function areaOf(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const [start, end] = [placeOf(first), placeOf(last)];
  if (start === undefined || end === undefined || end.row < start.row || end.column < start.column) return undefined;
  return { top: start.row, bottom: end.row, left: start.column, right: end.column };
}

export const isIn = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
