import type { OfficeLine } from '../office-text.js';
import type { Counters, Label } from '../lists/counters.js';
import type { List } from '../lists/list.js';
import { MARK, modifiersFrom, readWords, type Reading, type Words } from './characters.js';
import { byteOf, isOn, SPRM, type Modifiers } from './modifiers.js';
import type { PropertiesAt } from './property-pages.js';
import type { StyleSheet } from './style-sheet.js';

/** A paragraph as the document writes it. */
export interface Paragraph {
  /** Its words, number included. */
  readonly text: string;
  readonly line: OfficeLine;
  /** Places of drawings that are anchored here. */
  readonly drawn: Words['drawn'];
  readonly references: Words['references'];
  /** How many tables it stands in; 0 outside. */
  readonly depth: number;
  /** It ends a cell of the outermost table. */
  readonly endsCell: boolean;
  /** It ends a row, which has no words; its modifiers tell of the cells. */
  readonly row: Modifiers | undefined;
  /** All of it is hidden or belongs to a table of contents: it prints no line. */
  readonly isUnseen: boolean;
}

/** What paragraphs are read with. */
export interface ParagraphReading extends Reading {
  readonly paragraphAt: PropertiesAt;
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<number, List>;
  readonly counters: Counters;
}

/** Reads the paragraphs between two places of the text, `end` excluded. They are numbered from `first`. */
export function readParagraphs(start: number, end: number, reading: ParagraphReading, first = 1): Paragraph[] {
  const found: Paragraph[] = [];
  let before = '';
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!endsParagraph(at, reading)) continue;
    const paragraph = readParagraph(from, at, before, first + found.length, reading);
    from = at + 1;
    before = paragraph.joinsNext ? paragraph.text : '';
    if (!paragraph.joinsNext) found.push(paragraph);
  }
  if (from < end) found.push(readParagraph(from, end, before, first + found.length, reading));
  return found;
}

/** The end of a page is one of a paragraph where a section ends with it. */
function endsParagraph(at: number, { pieces, paragraphAt }: ParagraphReading): boolean {
  const code = pieces.text.charCodeAt(at);
  if (code === MARK.paragraph || code === MARK.cell) return true;
  if (code !== MARK.page) return false;
  const offset = pieces.offsetOf(at);
  const end = paragraphAt(offset)?.end;
  return end !== undefined && end - offset <= 2;
}

function readParagraph(
  start: number,
  end: number,
  before: string,
  number: number,
  reading: ParagraphReading,
): Paragraph & { readonly joinsNext: boolean } {
  const { pieces, paragraphAt, styles, fields, remarks } = reading;
  const mark = pieces.text.charCodeAt(end);
  const properties = paragraphAt(pieces.offsetOf(Math.min(end, pieces.text.length - 1)));
  const modifiers: Modifiers = new Map([...styles(properties?.style ?? 0), ...(properties?.modifiers ?? [])]);
  const wasContents = fields.isContents;
  const words = readWords(start, end, reading);
  const isContents = wasContents || fields.isContents;
  const ofMark = modifiersFrom(reading)(end);
  remarks.aside('hidden', words.hidden, number);
  remarks.aside('deleted', words.deleted, number);
  const inTable = isOn(modifiers, SPRM.inTable);
  const endsRow = mark === MARK.cell && isOn(modifiers, SPRM.rowEnd);
  const joinsNext = mark === MARK.paragraph && isOn(ofMark, SPRM.deleted);
  const isGone = words.text === '' && words.hidden !== '' && isOn(ofMark, SPRM.vanish);
  const label = endsRow || joinsNext || isGone || isContents ? undefined : labelOf(modifiers, reading);
  const text = before + trimPages(words.text);
  if (isContents) remarks.aside('contents', text, number);
  return {
    text: `${label?.text ?? ''}${label?.gap ?? ''}${text}`,
    line: {
      paragraph: number,
      ...(label !== undefined && label.text !== '' && { label: label.text }),
      ...formOf(modifiers, words),
    },
    drawn: words.drawn,
    references: words.references,
    depth: inTable ? Math.max(1, modifiers.get(SPRM.depth)?.u32(0) ?? 1) : 0,
    endsCell: mark === MARK.cell && !endsRow,
    row: endsRow ? modifiers : undefined,
    isUnseen: isGone || isContents || isOn(modifiers, SPRM.innerRowEnd),
    joinsNext,
  };
}

/** A page that ends before or behind the words adds no line. */
function trimPages(text: string): string {
  return text.replace(/^\f+|(?<!\f)\f+$/g, '').replace(/\f+/g, '\n');
}

/** Lists count from 1; values from 0xF801 mean one that has been taken away. */
const TAKEN_AWAY = 0xf801;

function labelOf(modifiers: Modifiers, { lists, counters, remarks }: ParagraphReading): Label | undefined {
  const id = modifiers.get(SPRM.list)?.u16(0) ?? 0;
  const list = id === 0 || id >= TAKEN_AWAY ? undefined : lists.get(id);
  if (list === undefined) return undefined;
  const label = counters.next(String(id), list, byteOf(modifiers, SPRM.level) ?? 0);
  if (label?.isBullet === true) remarks.note('bullets');
  if (label?.isUnknown === true) remarks.note('formats');
  return label;
}

const CENTRED = 1;

function formOf(modifiers: Modifiers, { size, font }: Words): Pick<OfficeLine, 'centred' | 'font' | 'size'> {
  const alignment = byteOf(modifiers, SPRM.alignmentLater) ?? byteOf(modifiers, SPRM.alignment);
  return {
    ...(alignment === CENTRED && { centred: true }),
    ...(font !== undefined && font !== '' && { font }),
    ...(size !== undefined && { size }),
  };
}
