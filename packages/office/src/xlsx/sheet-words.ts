import type { Remarks } from '../layout/remarks.js';
import { readCell } from './cell-value.js';
import type { Area } from './reference.js';
import type { RawSheet } from './sheet.js';
import type { Workbook } from './workbook.js';

/** The words of cells by column. */
export type RowWords = Map<number, string>;

/** The words of a sheet by row and column, from top to bottom. Cells without words are left out. */
export type SheetWords = Map<number, RowWords>;

/** Headings of columns that hold ordinal numbers. */
const ORDINAL = /^(?:任务|项目|事项)?(?:序号|编号|序列|序)$/;
export const isOrdinalHeading = (text: string): boolean => ORDINAL.test(text.replace(/[\s·.．:：]/g, ''));

/** Reads the cells of a sheet. What cannot be read is reported, and what a format hides is set aside. */
export function readWords(sheet: RawSheet, book: Workbook, remarks: Remarks): SheetWords {
  const merges = new Map(sheet.merges.map((area) => [`${area.top}:${area.left}`, area]));
  const ordinals = new Set<number>();
  const found: SheetWords = new Map();
  for (const { number, cells } of sheet.rows) {
    const row: RowWords = new Map();
    for (const cell of cells) {
      const { text, hidden, note } = readCell(cell, book, ordinals.has(cell.column));
      if (note !== undefined) remarks.note(note);
      if (hidden !== undefined) remarks.aside('hidden', hidden);
      if (text === '') continue;
      row.set(cell.column, text);
      if (cell.type !== 'n' && isOrdinalHeading(text))
        for (const column of columnsOf(merges.get(`${number}:${cell.column}`), cell.column)) ordinals.add(column);
    }
    if (row.size > 0) found.set(number, row);
  }
  return found;
}

const columnsOf = (area: Area | undefined, column: number): number[] =>
  area === undefined ? [column] : Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);

/** A row as one line; line breaks in its cells become spaces. */
export const lineOf = (row: RowWords): string =>
  [...row]
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text.replaceAll('\n', ' '))
    .join('\t');
