import { Fields } from '../layout/fields.js';
import { Lines } from '../layout/lines.js';
import { printTable } from '../layout/print-table.js';
import { Remarks } from '../layout/remarks.js';
import { Counters } from '../lists/counters.js';
import { OfficeError } from '../office-error.js';
import type { OfficeText } from '../office-text.js';
import { Bytes } from './bytes.js';
import { openCompoundFile } from './compound-file.js';
import { readFonts } from './fonts.js';
import { openBinary, type Binary } from './header.js';
import { readLists } from './lists.js';
import { readParagraphs, type Paragraph, type ParagraphReading } from './paragraphs.js';
import { readPieces } from './pieces.js';
import { characterProperties, paragraphProperties } from './property-pages.js';
import { placeDocRows, type RawRow } from './rows.js';
import { boxesOf, readAsides } from './parts.js';
import { readStyleSheet } from './style-sheet.js';

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

/** Which version of the derivation of lines this is: anchors of a plan count in its lines. */
export const DOC_READING = 'doc-1';

/**
 * Reads a Word 97–2003 document (.doc, [MS-DOC]), also one of WPS (.wps), as the lines that a person sees, as
 * `readDocx` does. Open changes are read as if accepted.
 *
 * @throws OfficeError when the bytes are of another kind, encrypted or damaged
 */
export function readDoc(bytes: Uint8Array): OfficeText {
  try {
    return read(bytes);
  } catch (error) {
    // Places that point outside are caught where bytes are read; what else fails comes from the same cause.
    throw error instanceof OfficeError ? error : new OfficeError('damaged', String(error));
  }
}

function read(bytes: Uint8Array): OfficeText {
  const streams = openCompoundFile(bytes);
  const binary = openBinary(streams);
  const data = streams.get('Data')?.();
  const reading: ParagraphReading = {
    pieces: readPieces(binary),
    propertiesAt: characterProperties(binary),
    paragraphAt: paragraphProperties(binary, data === undefined ? undefined : new Bytes(data)),
    fonts: readFonts(binary),
    styles: readStyleSheet(binary),
    lists: readLists(binary),
    counters: new Counters(),
    fields: new Fields(),
    remarks: new Remarks(),
  };
  const paragraphs = readParagraphs(0, Math.min(binary.lengths.main, reading.pieces.text.length), reading);
  const lines = new Lines();
  print(withoutLast(paragraphs), lines, binary, reading);
  readAsides(binary, reading, paragraphs);
  const { asides, notes } = reading.remarks;
  return { text: lines.text, lines: lines.infos, tables: lines.tables, asides, notes };
}

/** A document ends in a paragraph of its own that nobody wrote. */
function withoutLast(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs[paragraphs.length - 1];
  return last?.text === '' && last.drawn.length === 0 ? paragraphs.slice(0, -1) : paragraphs;
}

function print(paragraphs: readonly Paragraph[], lines: Lines, binary: Binary, reading: ParagraphReading): void {
  const boxes = boxesOf(binary, reading);
  let rows: RawRow[] = [];
  let cells: Paragraph[][] = [];
  let cell: Paragraph[] = [];
  const endTable = (): void => {
    if (rows.length > 0) printTable(placeDocRows(rows), lines);
    rows = [];
  };
  for (const paragraph of paragraphs) {
    const framed = paragraph.drawn
      .flatMap((at) => boxes.get(at) ?? [])
      .map((one) => ({ ...one, line: { ...one.line, paragraph: paragraph.line.paragraph } }));
    if (paragraph.row !== undefined) {
      rows.push({ cells, form: paragraph.row });
      cells = [];
      cell = [];
    } else if (paragraph.depth > 0) {
      if (!paragraph.isUnseen) cell.push(paragraph);
      cell.push(...framed);
      if (paragraph.endsCell) {
        cells.push(cell);
        cell = [];
      }
    } else {
      endTable();
      for (const one of paragraph.isUnseen ? framed : [paragraph, ...framed]) lines.add(one.text, one.line);
    }
  }
  endTable();
}
