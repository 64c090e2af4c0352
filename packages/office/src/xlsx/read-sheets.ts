import { isStruck, readCell, textOf } from './cell-value.js';
import type { Area } from './reference.js';
import { CellLimit, readSheet, type RawCell } from './sheet.js';
import { openWorkbook, type Workbook } from './workbook.js';

/** The cells of a sheet as they are, hidden ones too. Rows and columns count from 1. */
export interface SheetCells {
  readonly name: string;
  readonly isHidden: boolean;
  /** Words by row and column; cells without words are left out. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Area[];
  /**
   * Cells whose words nobody may rely on: errors, formulas without a saved value, days that no calendar has. So are
   * words that are struck through, wholly or in part; these stand in `rows` all the same.
   */
  readonly unreadable: readonly { readonly row: number; readonly column: number }[];
  /** Cells that formulas compute, alone or with others. */
  readonly computed: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Reads the sheets of a workbook cell by cell, to compare them with what they were made of. Numbers and dates are
 * printed by their formats as `readXlsx` does; words are not trimmed. Formulas give their saved value.
 *
 * @throws OfficeError when the bytes are of another kind, encrypted, damaged, too large or hostile
 */
export function readSheets(bytes: Uint8Array): SheetCells[] {
  const book = openWorkbook(bytes);
  const limit = new CellLimit();
  return book.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ name, target, isHidden }) => {
      const sheet = readSheet(book.file.text(target), target, limit);
      const rows = new Map<number, Map<number, string>>();
      const unreadable: { row: number; column: number }[] = [];
      const computed: { row: number; column: number }[] = [];
      for (const { number, cells } of sheet.rows) {
        const row = new Map<number, string>();
        for (const cell of cells) {
          const words = wordsOf(cell, book);
          if (cell.hasFormula) computed.push({ row: number, column: cell.column });
          if (words === undefined || (words.trim() !== '' && isStruck(cell, book)))
            unreadable.push({ row: number, column: cell.column });
          if (words !== undefined && words !== '') row.set(cell.column, words);
        }
        if (row.size > 0) rows.set(number, row);
      }
      return { name, isHidden, rows, merges: sheet.merges, unreadable, computed };
    });
}

function wordsOf(cell: RawCell, book: Workbook): string | undefined {
  const own = cell.value === undefined ? undefined : textOf(cell, book);
  if (own !== undefined) return own;
  const { text, hidden, note } = readCell(cell, book, false);
  return note === undefined || note === 'struck' ? (hidden ?? text) : undefined;
}
