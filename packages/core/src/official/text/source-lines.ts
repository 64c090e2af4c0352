/** One line of an official text. Offsets are UTF-16; the break is left out. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

export type LineBreak = 'lf' | 'crlf' | 'cr';

/** An official text as lines, with what is needed to put them together again. */
export interface SourceLines {
  readonly lines: readonly SourceLine[];
  readonly lineBreak: LineBreak;
  readonly endsWithBreak: boolean;
}

export const BREAKS: Readonly<Record<LineBreak, string>> = { lf: '\n', crlf: '\r\n', cr: '\r' };

/**
 * Splits a text at its kind of break. Stray carriage returns stay inside the lines; line feeds never
 * do, as they part the paragraphs of a value. Joining the lines gives the text back, whatever it was.
 */
export function splitLines(text: string): SourceLines {
  const lineBreak = breakOf(text);
  const parts = text.split(BREAKS[lineBreak]);
  const endsWithBreak = parts.length > 1 && parts[parts.length - 1] === '';
  if (endsWithBreak) parts.pop();
  return { lines: parts.map((line, index) => ({ number: index + 1, text: line })), lineBreak, endsWithBreak };
}

function breakOf(text: string): LineBreak {
  if (!text.includes('\r') || /(?<!\r)\n/.test(text)) return 'lf';
  return text.includes('\r\n') ? 'crlf' : 'cr';
}
