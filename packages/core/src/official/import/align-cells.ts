import { findTimes } from '../../model/time.js';
import { isBodyLike, readCell, splitNames } from '../attribution/index.js';
import type { ColumnKey } from '../render/table.js';

/*
 * Rows of tables with merged cells have fewer cells than the table has columns, and cells of several
 * paragraphs more lines. What a cell says tells its column: names of bodies, a time, a number; other words.
 */

/** Which column each cell of a row belongs to, undefined where that is open; a column may take several cells. */
export type Alignment = readonly (number | undefined)[];

const LONGEST_TIME = 40;
const isText = (key: ColumnKey | undefined): boolean => key === undefined || key === 'title' || key === 'text' || key === 'scope';

const namesBodies = (cell: string): boolean => {
  const names = splitNames(cell);
  return names.length > 0 && (names.some(isBodyLike) || readCell('', cell).length > 0) && names.every((name) => name.length <= 40 && !/[。！？]/.test(name));
};
const namesTime = (cell: string): boolean => cell.length <= LONGEST_TIME && findTimes(cell, { year: 2000 }).length > 0;

/** How well a cell fits a column; undefined where it cannot be one of it. */
function fit(cell: string, key: ColumnKey | undefined): number | undefined {
  if (key === 'number') return /^[0-9０-９]{1,4}$/.test(cell) ? 3 : undefined;
  if (key === 'deadline') return namesTime(cell) ? 3 : undefined;
  // What is to be done differs from row to row; a title above holds for several.
  if (isText(key)) return namesBodies(cell) || namesTime(cell) ? 0 : key === 'text' ? 2 : 1;
  return namesBodies(cell) ? 3 : undefined;
}

/** The columns of the cells of a row, in order; undefined where the cells do not tell them. */
export function alignCells(cells: readonly string[], keys: readonly (ColumnKey | undefined)[]): Alignment | undefined {
  if (cells.length === keys.length) return cells.map((_, index) => index);
  return cells.length < keys.length ? alignFewer(cells, keys) : alignMore(cells, keys);
}

/** Cells that stand above hold for this row too. Of several ways to leave columns out, only what they share is told. */
function alignFewer(cells: readonly string[], keys: readonly (ColumnKey | undefined)[]): Alignment | undefined {
  let best: Alignment | undefined;
  let highest = -1;
  const place = (at: number, from: number, columns: readonly number[], score: number): void => {
    if (at === cells.length) {
      if (score > highest) best = columns;
      else if (score === highest) best = best?.map((column, index) => (column === columns[index] ? column : undefined));
      highest = Math.max(highest, score);
      return;
    }
    for (let column = from; column <= keys.length - (cells.length - at); column += 1) {
      const points = fit(cells[at] as string, keys[column]);
      if (points !== undefined) place(at + 1, column + 1, [...columns, column], score + points);
    }
  };
  place(0, 0, [], 0);
  return best;
}

/** One column of words holds the additional lines: the last one, as it says what is to be done. */
function alignMore(cells: readonly string[], keys: readonly (ColumnKey | undefined)[]): Alignment | undefined {
  let wide = keys.length - 1;
  while (wide >= 0 && !isText(keys[wide])) wide -= 1;
  if (wide < 0) return undefined;
  const more = cells.length - keys.length;
  const columns = cells.map((_, index) => (index <= wide ? index : index <= wide + more ? wide : index - more));
  return cells.every((cell, index) => fit(cell, keys[columns[index] as number]) !== undefined) ? columns : undefined;
}
