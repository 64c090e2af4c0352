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
 * Splits a text at its commonest kind of break. Breaks of another kind stay inside the lines, so
 * that joining them gives the text back, whatever it was.
 */
export function splitLines(text: string): SourceLines {
  const lineBreak = commonestBreak(text);
  const parts = text.split(BREAKS[lineBreak]);
  const endsWithBreak = parts.length > 1 && parts[parts.length - 1] === '';
  if (endsWithBreak) parts.pop();
  return { lines: parts.map((line, index) => ({ number: index + 1, text: line })), lineBreak, endsWithBreak };
}

function commonestBreak(text: string): LineBreak {
  const count: Record<LineBreak, number> = { lf: 0, crlf: 0, cr: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) count.lf += 1;
    else if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) { count.crlf += 1; at += 1; } else count.cr += 1;
    }
  }
  if (count.crlf > count.lf && count.crlf > count.cr) return 'crlf';
  return count.cr > count.lf ? 'cr' : 'lf';
}
