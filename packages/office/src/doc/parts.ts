import type { AsideKind } from '../office-text.js';
import { MARK } from './characters.js';
import type { Binary, PartLengths, Structure } from './header.js';
import { readParagraphs, type Paragraph, type ParagraphReading } from './paragraphs.js';

/** The parts of a document follow its words in this order ([MS-DOC] 2.4.1). */
const ORDER = ['main', 'footnotes', 'headers', 'macros', 'comments', 'endnotes', 'boxes', 'marginBoxes'] as const;

/** The place in the text at which a part begins. */
function startOf(part: keyof PartLengths, lengths: PartLengths): number {
  let at = 0;
  for (const name of ORDER) {
    if (name === part) break;
    at += Math.max(0, lengths[name]);
  }
  return at;
}

/** The stretches of a part, one for each note, header or box: a table of places that ends with one more. */
function stretchesOf(
  binary: Binary,
  part: keyof PartLengths,
  structure: Structure,
  dataSize: number,
): (readonly [number, number])[] {
  const table = binary.structure(structure);
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + dataSize)));
  const start = startOf(part, binary.lengths);
  const end = start + Math.max(0, binary.lengths[part]);
  return Array.from(
    { length: count },
    (_, index) =>
      [Math.min(end, start + table.u32(4 * index)), Math.min(end, start + table.u32(4 * index + 4))] as const,
  );
}

const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');

/** Sets notes, comments, headers and footers aside. */
export function readAsides(binary: Binary, reading: ParagraphReading, paragraphs: readonly Paragraph[]): void {
  const { remarks } = reading;
  const read = ([start, end]: readonly [number, number]): string => wordsOf(readParagraphs(start, end, reading));
  const references = paragraphs.flatMap(({ references: own, line }) =>
    own.map(({ mark }) => ({ mark, paragraph: line.paragraph })),
  );
  const notes = (kind: AsideKind, mark: number, stretches: readonly (readonly [number, number])[]): void => {
    const referred = references.filter((reference) => reference.mark === mark);
    for (const [index, stretch] of stretches.entries()) remarks.aside(kind, read(stretch), referred[index]?.paragraph);
  };
  const footnotes = stretchesOf(binary, 'footnotes', 'footnoteTexts', 0);
  const endnotes = stretchesOf(binary, 'endnotes', 'endnoteTexts', 0);
  // Footnotes and endnotes have the same mark: only where there is one kind it tells the paragraph.
  const mixed = footnotes.length > 0 && endnotes.length > 0;
  notes('footnote', mixed ? -1 : MARK.note, footnotes);
  notes('endnote', mixed ? -1 : MARK.note, endnotes);
  notes('comment', MARK.comment, stretchesOf(binary, 'comments', 'commentTexts', 0));
  const margins = new Set(stretchesOf(binary, 'headers', 'headers', 0).map(read));
  // Which of their text boxes belongs where is not asked: all stand in the margins.
  const start = startOf('marginBoxes', binary.lengths);
  margins.add(read([start, start + Math.max(0, binary.lengths.marginBoxes)]));
  for (const text of margins) remarks.aside('header', text);
}

const BOX_SIZE = 22;
const BOX_SHAPE = 14;
const DRAWING_SIZE = 26;

/** The paragraphs of text boxes by the place of their drawing in the text. */
export function boxesOf(binary: Binary, reading: ParagraphReading): ReadonlyMap<number, readonly Paragraph[]> {
  const found = new Map<number, readonly Paragraph[]>();
  const texts = binary.structure('boxTexts');
  const drawings = binary.structure('drawings');
  const drawingCount = Math.max(0, Math.floor((drawings.length - 4) / (4 + DRAWING_SIZE)));
  const placeOf = new Map(
    Array.from({ length: drawingCount }, (_, index) => [
      drawings.u32(4 * (drawingCount + 1) + DRAWING_SIZE * index),
      drawings.u32(4 * index),
    ]),
  );
  const stretches = stretchesOf(binary, 'boxes', 'boxTexts', BOX_SIZE);
  for (const [index, [start, end]] of stretches.entries()) {
    const shape = texts.u32(4 * (stretches.length + 1) + BOX_SIZE * index + BOX_SHAPE);
    const at = placeOf.get(shape);
    const paragraphs = readParagraphs(start, end, reading).filter(({ text }) => text !== '');
    if (at !== undefined) found.set(at, paragraphs);
    else reading.remarks.aside('box', wordsOf(paragraphs));
  }
  return found;
}
