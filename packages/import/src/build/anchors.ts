import { isPiece, leadOf, placeOf, printedLines, type SourceLine, wordsOf } from '@workplan/official/text';

/** The anchor of a run of lines: L18, L18-L20, or L1:C5-C20 where they are a part of one printed line. */
export function anchorOf(lines: readonly SourceLine[]): string {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return '';
  const { line, column } = placeOf(first);
  const { line: lastLine, endLine = lastLine, endColumn } = placeOf(last);
  if (column !== undefined) {
    // Lines that follow a piece have no place in an anchor with columns.
    const end = lastLine === line ? endColumn : placeOf(first).endColumn;
    return `L${line}:C${column}-C${end ?? column}`;
  }
  return line === endLine ? `L${line}` : `L${line}-L${endLine}`;
}

/** Lines as paragraphs: the spaces that the document puts before each are its style, not their text. */
export const paragraphsOf = (lines: readonly SourceLine[], indent: string): string[] =>
  lines.map((line) => {
    const lead = leadOf(line);
    return (indent !== '' && lead.startsWith(indent) ? lead.slice(indent.length) : lead) + wordsOf(line);
  });

/** The paragraphs of lines joined as one value. */
export const textOf = (lines: readonly SourceLine[], indent: string): string => paragraphsOf(lines, indent).join('\n');

/** Lines as the official text has them, marks and breaks included. */
export const printedText = (lines: readonly SourceLine[]): string => joinedRows(lines).join('\n');

/** The same as a list. Parts of one printed line, one behind the other, stand in one. */
export function joinedRows(lines: readonly SourceLine[]): string[] {
  const rows: string[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const own = printedLines(line);
    if (above !== undefined && isPiece(above) && isPiece(line) && placeOf(above).line === placeOf(line).line)
      rows.push(`${rows.pop() ?? ''}${own.join('')}`);
    else rows.push(...own);
  }
  return rows;
}
