import type { ChangeSpec, Text } from '@codemirror/state';
import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';

/** A place of the protocol as an offset; one that the text does not have is the nearest that it has. */
export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function positionOf(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

export const rangeOf = (doc: Text, from: number, to: number): Range => ({
  start: positionOf(doc, from),
  end: positionOf(doc, to),
});

/** Edits of the protocol as changes of the editor. */
export const changesOf = (doc: Text, edits: readonly TextEdit[]): ChangeSpec[] =>
  edits.map(({ range, newText }) => ({
    from: offsetOf(doc, range.start),
    to: offsetOf(doc, range.end),
    insert: newText.replaceAll('\r\n', '\n'),
  }));
