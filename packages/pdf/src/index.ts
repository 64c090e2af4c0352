import { Lines, OfficeError, type OfficeText, Remarks } from '@workplan/office/reader';
import { layOut } from './layout/layout.js';
import type { PageMarks } from './page/marks.js';
import { readPages } from './page/pages.js';
import { readPage, Reading } from './page/read-page.js';
import { PdfFile } from './syntax/pdf-file.js';

export { OfficeError, type OfficeFault } from '@workplan/office/reader';
export type {
  AsideKind,
  NoteKind,
  OfficeAside,
  OfficeCell,
  OfficeLine,
  OfficeTable,
  OfficeText,
} from '@workplan/office/reader';

/** Which version of the derivation of lines this is: anchors of a plan count in its lines. */
export const PDF_READING = 'pdf-2';

/**
 * Reads the text layer of a PDF file (ISO 32000-1) as lines. A PDF knows glyphs and where they stand, no paragraphs and
 * no tables: lines are joined by their indentation and their right edge, tables found by their rules. So the text is
 * uncertain, and has to be compared with the pages.
 *
 * @throws OfficeError when the bytes are of another kind, encrypted, damaged, too large or hostile, or when the pages
 * are pictures without words (`scan`)
 */
export function readPdf(bytes: Uint8Array): OfficeText {
  try {
    return read(bytes);
  } catch (error) {
    // What fails in a file that is cut or made up comes from it.
    throw error instanceof OfficeError ? error : new OfficeError('damaged', String(error));
  }
}

/** Of the glyphs so large a part may have no meaning; else the text layer is of no use. */
const MOST_UNKNOWN = 0.1;

function read(bytes: Uint8Array): OfficeText {
  const file = new PdfFile(bytes);
  const reading = new Reading(file);
  const remarks = new Remarks();
  const pages = readPages(file).map((page) => readPage(page, reading));
  const count = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  const unknown = pages.reduce((sum, page) => sum + unknownIn(page), 0);
  if (count === 0 || unknown > count * MOST_UNKNOWN) throw new OfficeError('scan', `${unknown} of ${count} glyphs`);
  for (const [index, page] of pages.entries()) remark(page, index + 1, remarks);
  const lines = new Lines();
  layOut(pages, lines, remarks);
  return { text: lines.text, lines: lines.infos, tables: lines.tables, asides: remarks.asides, notes: remarks.notes };
}

const unknownIn = ({ glyphs }: PageMarks): number => glyphs.filter(({ text }) => text.includes('\ufffd')).length;

function remark(page: PageMarks, number: number, remarks: Remarks): void {
  const isPicture = page.pictures > 0 && page.glyphs.length === 0;
  for (let left = page.pictures; left > 0 && !isPicture; left -= 1) remarks.note('pictures');
  if (isPicture) remarks.note('scans');
  for (let left = page.signs; left > 0; left -= 1) remarks.note('symbols');
  for (let left = unknownIn(page); left > 0; left -= 1) remarks.note('characters');
  remarks.aside('hidden', page.unseen, number);
  remarks.aside('turned', page.turned, number);
}
