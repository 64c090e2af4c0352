import type { CellParagraph, WrittenCell } from './print-table.js';

/** Where a cell of a row ends, in twentieths of a point from the same place for all rows. */
export interface Bound {
  readonly left: number;
  readonly right: number;
  /** Part of the cell to the left. */
  readonly merged: boolean;
  /** Part of the cell above. */
  readonly goesOn: boolean;
}

/** A row as it is collected: the paragraphs of its cells, and where these end. */
export interface BoundedRow {
  readonly cells: readonly (readonly CellParagraph[])[];
  readonly bounds: readonly Bound[];
}

/** Borders so near to one another (in twentieths of a point) are the same column. */
const NEAR = 15;

/** The rows of a table at their columns: all borders of the table together make its grid. */
export function placeRows(rows: readonly BoundedRow[]): WrittenCell[][] {
  const borders: number[] = [];
  for (const border of rows
    .flatMap(({ bounds }) => bounds)
    .flatMap(({ left, right }) => [left, right])
    .sort((a, b) => a - b))
    if (borders.length === 0 || border - (borders[borders.length - 1] ?? 0) > NEAR) borders.push(border);
  const columnAt = (border: number): number =>
    Math.max(
      0,
      borders.findIndex((one) => border - one <= NEAR),
    );
  return rows.map(({ cells, bounds }) =>
    cells.flatMap((paragraphs, index): WrittenCell[] => {
      const bound = bounds[index];
      if (bound === undefined) return [{ column: index, columnSpan: 1, goesOn: false, paragraphs }];
      if (bound.merged) return [];
      let { right } = bound;
      for (let next = bounds[index + 1], at = index + 1; next?.merged === true; at += 1, next = bounds[at])
        right = next.right;
      const column = columnAt(bound.left);
      return [{ column, columnSpan: Math.max(1, columnAt(right) - column), goesOn: bound.goesOn, paragraphs }];
    }),
  );
}
