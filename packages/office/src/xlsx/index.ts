import { Lines } from '../layout/lines.js';
import { Remarks } from '../layout/remarks.js';
import type { OfficeText } from '../office-text.js';
import { marginWords, readComments, readDrawings } from './annotations.js';
import { placeCells } from './place-cells.js';
import { printSheet } from './print-sheet.js';
import { placeOf } from './reference.js';
import { CellLimit, readSheet, type RawSheet } from './sheet.js';
import { lineOf, readWords } from './sheet-words.js';
import { openWorkbook, type SheetEntry, type Workbook } from './workbook.js';

export { OfficeError, type OfficeFault } from '../office-error.js';
export type {
  AsideKind,
  NoteKind,
  OfficeAside,
  OfficeCell,
  OfficeLine,
  OfficeTable,
  OfficeText,
} from '../office-text.js';

export { readSheets, type SheetCells } from './read-sheets.js';
export type { Area } from './reference.js';

/** Which version of the derivation of lines this is: anchors of a plan count in its lines. */
export const XLSX_READING = 'xlsx-1';

/** What lasts while one workbook is read. */
interface Reading {
  readonly book: Workbook;
  readonly lines: Lines;
  readonly remarks: Remarks;
  readonly limit: CellLimit;
  paragraphs: number;
}

/**
 * Reads a workbook (.xlsx, .xlsm, ECMA-376 transitional or ISO/IEC 29500 strict) as the lines that a person sees: its
 * visible sheets in their order, a row as a line with tabs. Titles above the headings are lines, the rest of a sheet
 * is a table. Values are printed by their number formats, dates as 2016年6月30日; formulas are not computed, and
 * macros and links to other files are not followed. Hidden words and comments are set aside.
 *
 * @throws OfficeError when the bytes are of another kind, encrypted, damaged, too large or hostile
 */
export function readXlsx(bytes: Uint8Array): OfficeText {
  const book = openWorkbook(bytes);
  const reading: Reading = {
    book,
    lines: new Lines(),
    remarks: new Remarks(),
    limit: new CellLimit(),
    paragraphs: 0,
  };
  if (book.hasMacros) reading.remarks.note('macros');
  for (const entry of book.sheets) (READS.get(entry.kind) ?? unknownSheet)(entry, reading);
  const { lines, remarks } = reading;
  return { text: lines.text, lines: lines.infos, tables: lines.tables, asides: remarks.asides, notes: remarks.notes };
}

type ReadEntry = (entry: SheetEntry, reading: Reading) => void;

const unknownSheet: ReadEntry = (_, { remarks }) => remarks.note('embedded');

const READS: ReadonlyMap<string, ReadEntry> = new Map<string, ReadEntry>([
  ['worksheet', worksheet],
  ['chartsheet', (_, { remarks }) => remarks.note('pictures')],
  // Sheets of commands are macros, which are noted for the workbook.
  ['xlMacrosheet', () => undefined],
  ['xlIntlMacrosheet', () => undefined],
]);

function worksheet(entry: SheetEntry, reading: Reading): void {
  const { book, lines, limit, remarks } = reading;
  const sheet = readSheet(book.file.text(entry.target), entry.target, limit);
  const words = readWords(sheet, book, remarks);
  const comments = readComments(book.file, entry.target);
  const awaited = new Set(comments.map(({ reference }) => keyOf(reference)));
  const commented = new Map<string, number>();
  if (entry.isHidden) remarks.aside('hidden', [...words.values()].map(lineOf).join('\n'));
  else
    printSheet(placeCells(sheet, words, limit, remarks), entry.name, lines, limit, {
      next(row, column) {
        reading.paragraphs += 1;
        const key = `${row}:${column}`;
        if (awaited.delete(key)) commented.set(key, reading.paragraphs);
        return reading.paragraphs;
      },
    });
  for (const comment of comments) remarks.aside('comment', comment.text, commented.get(keyOf(comment.reference)));
  readDrawings(book.file, entry.target, remarks);
  setMarginsAside(sheet, reading);
}

const keyOf = (reference: string): string => {
  const place = placeOf(reference);
  return place === undefined ? '' : `${place.row}:${place.column}`;
};

/** Headers and footers of a sheet, each wording once. */
function setMarginsAside({ headers, footers }: RawSheet, { remarks }: Reading): void {
  for (const text of new Set(headers.map(marginWords))) remarks.aside('header', text);
  for (const text of new Set(footers.map(marginWords))) remarks.aside('footer', text);
}
