import { beginsAlike } from './begins-alike.js';
import type { Segment } from './rows.js';

/** A line of the running text. */
export interface FlowLine extends Segment {
  readonly page: number;
  readonly y: number;
}

/** The area that lines run through: where full lines begin and end. */
export interface Frame {
  readonly left: number;
  readonly right: number;
}

/** Lines that were joined. */
export interface Paragraph {
  readonly text: string;
  readonly first: FlowLine;
  readonly last: FlowLine;
  readonly isCentred: boolean;
  /** Whether a line was joined though another reading is as likely. */
  readonly isDoubtful: boolean;
}

/** Characters by which a beginning is indented, and by which a line hangs below the words of the first. */
const INDENT = 0.7;
const HANGS = 2.6;
/** A line is full when what follows would not fit by so much, in characters. */
const ROOM = 0.08;
/** Titles are broken a little earlier, where their words end. */
const ROOM_OF_TITLES = 0.8;
/** Lines further apart than so many usual distances belong to different paragraphs. */
const FAR = 1.45;
/** A title that fills its line still leaves so much of it free. */
const EDGE = 0.3;
const SAME_SIZE = 0.12;

const isSize = (one: number, other: number): boolean => Math.abs(one - other) <= SAME_SIZE * Math.max(one, other);

export const isCentred = ({ left, right, size }: Segment, frame: Frame): boolean =>
  left - frame.left > HANGS * size && Math.abs(left - frame.left - (frame.right - right)) < size * 1.2;

/** What begins a numbered paragraph, of the kinds that official documents have (GB/T 9704-2012, 7.3.3), and lists. */
const NUMERAL =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节条]|[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百\d]+[)）]|\d+[、.．)）]|[①-⑳])/;
const ENDS = /[。；;：:！？!?）)〕】］]["”’]?$/;
/** A beginning below whose words the next lines hang. */
const LABEL = /^[^：，。]{1,6}：/;
const MOST_HANGING = 9;

/** A part of a list has so many paragraphs: its words, and who is given it. */
const NEAR = 3;

/** Joins the lines that a paragraph was broken into. `pitch` is the usual distance of lines. */
export function paragraphsOf(
  lines: readonly FlowLine[],
  frameOf: (line: FlowLine) => Frame,
  pitch: number,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const isIndented = numbersAreIndented(lines, frameOf);
  let parts: FlowLine[] = [];
  let isDoubtful = false;
  const flush = (): void => {
    const [first] = parts;
    const last = parts[parts.length - 1];
    if (first === undefined || last === undefined) return;
    const text = parts.reduce((words, { text }) => (words === '' ? text : glued(words, text)), '');
    paragraphs.push({ text, first, last, isCentred: isCentred(first, frameOf(first)), isDoubtful });
    parts = [];
    isDoubtful = false;
  };
  for (const line of lines) {
    const before = parts[parts.length - 1];
    const [first] = parts;
    const goesOn =
      before !== undefined &&
      first !== undefined &&
      ![first.text, ...paragraphs.slice(-NEAR).map(({ text }) => text)].some((text) => beginsAlike(text, line.text)) &&
      goesOnFrom({ first, before, line }, frameOf, pitch);
    const isLikeNew = goesOn && !isIndented && NUMERAL.test(line.text) && ENDS.test(before.text);
    if (!goesOn || isLikeNew) flush();
    isDoubtful ||= isLikeNew;
    parts.push(line);
  }
  flush();
  return paragraphs;
}

/** Whether numbered paragraphs begin with an indentation; where there are none, they would. */
function numbersAreIndented(lines: readonly FlowLine[], frameOf: (line: FlowLine) => Frame): boolean {
  const sure = lines.filter((line, index) => {
    const before = lines[index - 1];
    return NUMERAL.test(line.text) && before !== undefined && !isFull(before, line, frameOf(before));
  });
  const indented = sure.filter((line) => line.left - frameOf(line).left > INDENT * line.size);
  return indented.length * 2 >= sure.length;
}

const isFull = (before: FlowLine, line: FlowLine, frame: Frame): boolean =>
  before.right + line.unit > frame.right + ROOM * line.size;

interface Place {
  /** First line of the paragraph, the last one so far, and the one that follows. */
  readonly first: FlowLine;
  readonly before: FlowLine;
  readonly line: FlowLine;
}

function goesOnFrom({ first, before, line }: Place, frameOf: (line: FlowLine) => Frame, pitch: number): boolean {
  if (!isSize(before.size, line.size)) return false;
  if (before.page === line.page && line.y - before.y > FAR * Math.max(pitch, line.size * 1.2)) return false;
  const frame = frameOf(before);
  const here = frameOf(line);
  if (isCentred(line, here)) return goesOnCentred(before, line, frame);
  if (isCentred(before, frame) || !isFull(before, line, frame)) return false;
  const by = (line.left - here.left) / line.size;
  if (by <= INDENT) return true;
  // Behind 附件： and behind a numeral lines hang below the first words; a number there begins the next of the list.
  const firstBy = (first.left - frameOf(first).left) / first.size;
  const canHang = firstBy < HANGS && (LABEL.test(first.text) || NUMERAL.test(first.text));
  return by > HANGS && by < MOST_HANGING && canHang && !NUMERAL.test(line.text);
}

/** A centred line goes on one that fills the frame, or that had no room for its first word. */
function goesOnCentred(before: FlowLine, line: FlowLine, frame: Frame): boolean {
  const [left, right] = [before.left - frame.left, frame.right - before.right];
  if (Math.abs(left - right) > line.size) return false;
  const width = before.right - before.left + line.unit + ROOM_OF_TITLES * line.size;
  return width > frame.right - frame.left && (left > EDGE * line.size || before.font === line.font);
}

const LATIN_END = /[\p{Script=Latin}\d,.;:)]$/u;
const LATIN_START = /^[\p{Script=Latin}(]/u;

/** Latin words that a line break split have a space between them. */
export const glued = (words: string, more: string): string =>
  LATIN_END.test(words) && LATIN_START.test(more) && !/[-\s]$/.test(words) ? `${words} ${more}` : words + more;
