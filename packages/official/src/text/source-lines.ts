/** Where a line of reading stands in the official text: lines and columns from 1, both ends included, UTF-16. */
export interface LinePlace {
  readonly line: number;
  readonly endLine?: number;
  /** Only where the line of reading is a part of a printed line. */
  readonly column?: number;
  readonly endColumn?: number;
}

/** One line of an official text as it is read. Offsets are UTF-16; the break is left out. */
export interface SourceLine {
  /** From 1, in the order of reading. */
  readonly number: number;
  readonly text: string;
  /** Spaces before the words as printed, where `text` has others in their place. */
  readonly lead?: string;
  /** The printed line or lines, where these are not `text`: with marks, other spaces, or broken. */
  readonly printed?: readonly string[];
  /** Where the line stands, where that is not all of the line of its number. */
  readonly place?: LinePlace;
  /** A page number, a running header, a ruler: it stands between the words, and is no part of them. */
  readonly aside?: true;
}

export type LineBreak = 'lf' | 'crlf' | 'cr';

/** An official text as lines, with what is needed to put them together again. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  readonly lineBreak: LineBreak;
  readonly endsWithBreak: boolean;
}

export const BREAKS: Readonly<Record<LineBreak, string>> = { lf: '\n', crlf: '\r\n', cr: '\r' };

const LEAD = /^[ \u3000\t\u00a0]*/;

/** The spaces that a line starts with, as printed. */
export const leadOf = ({ text, lead }: SourceLine): string => lead ?? LEAD.exec(text)?.[0] ?? '';

/** The line without the spaces it starts with. */
export const wordsOf = ({ text }: SourceLine): string => text.replace(LEAD, '');

/** The line or lines as the official text has them. */
export const printedLines = ({ text, printed }: SourceLine): readonly string[] => printed ?? [text];

/** Where a line stands in its file: the line, and the part of it where one line of the file is several. */
export const placeOf = ({ number, place }: SourceLine): LinePlace => place ?? { line: number };

/** Whether a line is a part of a printed line. */
export const isPiece = ({ place }: SourceLine): boolean => place?.column !== undefined;

/**
 * Splits a text at its kind of break. Stray carriage returns stay inside the lines; line feeds never
 * do, as they separate the paragraphs of a value. Joining the lines gives the text back, whatever it was.
 */
export function splitLines(text: string): SourceLines {
  const lineBreak = breakOf(text);
  const parts = text.split(BREAKS[lineBreak]);
  const endsWithBreak = parts.length > 1 && parts[parts.length - 1] === '';
  if (endsWithBreak) parts.pop();
  let line = 1;
  const lines = parts.map((part, index): SourceLine => {
    const first = line;
    line += rowsOf(part);
    const isUsual = first === index + 1 && line === first + 1;
    return { number: index + 1, text: part, ...(isUsual ? {} : { place: { line: first, endLine: line - 1 } }) };
  });
  return { lines, lineBreak, endsWithBreak };
}

/** How many lines a printed line takes where every carriage return breaks one: anchors count like that. */
export const rowsOf = (line: string): number => 1 + (line.match(/\r(?!$)/g)?.length ?? 0);

function breakOf(text: string): LineBreak {
  if (!text.includes('\r') || /(?<!\r)\n/.test(text)) return 'lf';
  return text.includes('\r\n') ? 'crlf' : 'cr';
}
