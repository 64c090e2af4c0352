import { OfficeError } from '../office-error.js';
import { replaceParts } from '../package/replace-parts.js';
import { CellLimit, readSheet } from '../xlsx/sheet.js';
import { openWorkbook, type Workbook } from '../xlsx/workbook.js';
import { openArchive } from '../zip/archive.js';
import { PatchError } from './patch-error.js';
import { type FormOf, leftReason, type LeftReason, patchSheet, type PlacedValue } from './patch-sheet.js';
import { withRecalculation } from './recalculation.js';
import { placesIn } from './sheet-places.js';

export { OfficeError, type OfficeFault } from '../office-error.js';
export type { CellValue } from './cell-value.js';
export { PatchError, type PatchProblem } from './patch-error.js';
export type { LeftReason, PlacedValue } from './patch-sheet.js';

/** A value for a cell of a sheet. */
export interface SheetValue extends PlacedValue {
  /** The name of the sheet. */
  readonly sheet: string;
}

/** A workbook with values written into it. */
export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** Cells that were left as they are, and why. */
  readonly left: readonly { readonly value: SheetValue; readonly reason: LeftReason }[];
}

/**
 * Writes values into cells of a workbook that somebody else made. In the parts of their sheets only those cells change,
 * their styles stay; every other part stays as it is, packed bytes included. Where the workbook has formulas, its main part
 * also says that they are to be computed anew, since what they show may rest on the cells. Cells with formulas, and
 * cells that a merged one covers, are left. Words stand in the cells themselves, so shared strings stay too.
 *
 * @throws OfficeError when the bytes are no workbook, encrypted, damaged, too large or hostile; PatchError when it has
 *   macros or a signature, or lacks a sheet
 */
export function patchWorkbook(bytes: Uint8Array, values: readonly SheetValue[]): PatchedWorkbook {
  const book = openWorkbook(bytes);
  const { names } = openArchive(bytes);
  if (book.hasMacros || names.some((name) => /vbaProject\.bin$/i.test(name))) throw new PatchError('macros');
  if (names.some((name) => name.startsWith('_xmlsignatures/'))) throw new PatchError('signed');
  const left: { value: SheetValue; reason: LeftReason }[] = [];
  const parts = new Map<string, Uint8Array>();
  for (const name of new Set(values.map(({ sheet }) => sheet))) {
    const own = values.filter(({ sheet }) => sheet === name);
    const entry = book.sheets.find((sheet) => sheet.name === name && sheet.kind === 'worksheet');
    if (entry === undefined) throw new PatchError('sheet');
    const part = partOf(book, entry.target);
    const places = placesIn(part.text, entry.target);
    const raw = readSheet(part.text, entry.target, new CellLimit());
    const open = own.filter((value) => {
      const reason = leftReason(raw, value);
      if (reason !== undefined) left.push({ value, reason });
      return reason === undefined;
    });
    if (open.length === 0) continue;
    const text = patchSheet(part.text, places, open, formsOf(book));
    // Reading it shows that rows and cells still stand in their order.
    readSheet(text, entry.target, new CellLimit());
    parts.set(entry.target, part.encode(text));
  }
  if (parts.size > 0 && hasFormulas(book)) {
    const { main } = book.file;
    const part = partOf(book, main);
    parts.set(main, part.encode(withRecalculation(part.text, main)));
  }
  return { bytes: parts.size === 0 ? bytes : replaceParts(bytes, parts), left };
}

const formsOf =
  ({ formats, is1904 }: Workbook): FormOf =>
  (style) => ({ format: formats[Number(style ?? 0)], is1904 });

/** A formula of a cell, with whatever prefix. */
const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

const hasFormulas = ({ sheets, file }: Workbook): boolean =>
  sheets.some(({ kind, target }) => kind === 'worksheet' && FORMULA.test(file.text(target) ?? ''));

/** The words of a part, and how they become its bytes again. */
function partOf(
  { file }: Workbook,
  name: string,
): { readonly text: string; readonly encode: (text: string) => Uint8Array } {
  const text = file.text(name);
  if (text === undefined) throw new OfficeError('damaged', name);
  // Parts in UTF-16 say so in their first line; no program of today writes them.
  if (text.slice(0, 100).toLowerCase().includes('utf-16')) throw new OfficeError('damaged', `${name}: UTF-16`);
  return { text, encode: (now) => new TextEncoder().encode(now) };
}
