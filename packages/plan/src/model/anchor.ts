import type { Anchor } from '../schema/generated/model.js';
import type { LineIndex } from '../text/line-index.js';

/** Reads `L18`, `L18-L20` or `L18:C1-C44` (lines and columns from 1, both ends included); undefined when it is none. */
export function readAnchor(text: string): Anchor | undefined {
  const match = /^L([1-9]\d*)(?:-L([1-9]\d*)|:C([1-9]\d*)-C([1-9]\d*))?$/.exec(text);
  if (match === null) return undefined;
  const [, line, endLine, column, endColumn] = match;
  if (endLine !== undefined) return { line: Number(line), endLine: Number(endLine) };
  if (column === undefined || endColumn === undefined) return { line: Number(line) };
  return { line: Number(line), column: Number(column), endColumn: Number(endColumn) };
}

/** The anchor with its offsets in the source; unchanged when the source has no such line. */
export function locateAnchor(anchor: Anchor, source: LineIndex): Anchor {
  if (anchor.line > source.lineCount) return anchor;
  const lineStart = source.lineStart(anchor.line);
  const lineEnd = source.lineEnd(Math.min(anchor.endLine ?? anchor.line, source.lineCount));
  const start = anchor.column === undefined ? lineStart : Math.min(lineStart + anchor.column - 1, lineEnd);
  const end = anchor.endColumn === undefined ? lineEnd : Math.min(lineStart + anchor.endColumn, lineEnd);
  return { ...anchor, start, end };
}
