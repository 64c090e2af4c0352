/** A rectangle of cells, borders included. Rows and columns count from 1. */
export interface CellArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of a sheet, as `readSheets` of `@workplan/office` gives them. Rows and columns count from 1. */
export interface SheetCells {
  readonly name: string;
  readonly isHidden: boolean;
  /** Words by row and column; cells without words are left out. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly CellArea[];
  /** Cells whose words are not known. */
  readonly unreadable: readonly { readonly row: number; readonly column: number }[];
  /** Cells that formulas compute: they are never written. None where it is not said. */
  readonly computed?: readonly { readonly row: number; readonly column: number }[];
}

/** A row as a list of words, from its first column on. */
export function wordsOfRow(row: ReadonlyMap<number, string>): string[] {
  const last = Math.max(0, ...row.keys());
  return Array.from({ length: last }, (_, index) => row.get(index + 1) ?? '');
}

/** The rows of a sheet from top to bottom. */
export const rowsInOrder = ({ rows }: SheetCells): (readonly [number, ReadonlyMap<number, string>])[] =>
  [...rows].sort(([a], [b]) => a - b);
