import type { SourceLine } from '../text/source-lines.js';

/** The anchor of a run of lines: L18, or L18-L20. */
export function anchorOf(lines: readonly SourceLine[]): string {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return '';
  return first.number === last.number ? `L${first.number}` : `L${first.number}-L${last.number}`;
}

/** Lines as paragraphs: the blanks that the document puts before each are its style, not their text. */
export const paragraphsOf = (lines: readonly SourceLine[], indent: string): string[] =>
  lines.map(({ text }) => (indent !== '' && text.startsWith(indent) ? text.slice(indent.length) : text));

/** The paragraphs of lines joined as one value. */
export const textOf = (lines: readonly SourceLine[], indent: string): string => paragraphsOf(lines, indent).join('\n');
