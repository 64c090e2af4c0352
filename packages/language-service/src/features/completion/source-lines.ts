import { createLineIndex, type LineIndex } from '@workplan/core';

export interface SourceLines {
  /** `L18`, `L18-L20`. */
  readonly anchor: string;
  /** The text that stands there. */
  readonly passage: string;
}

const MOST_PLACES = 5;
/** The start of a text settles its place. */
const HEAD = 24;
const TAIL = 12;

/** The lines of a source that hold a text, first place first. Spaces at the edges count for nothing. */
export function linesHolding(source: string, text: string): SourceLines[] {
  const wanted = text.trim();
  const head = (wanted.split(/\r\n|\r|\n/)[0] ?? '').slice(0, HEAD);
  if (head.length < 2) return [];
  const lines = createLineIndex(source);
  const found = new Map<string, SourceLines>();
  for (
    let at = source.indexOf(head);
    at !== -1 && found.size < MOST_PLACES;
    at = source.indexOf(head, at + head.length)
  ) {
    const first = lines.position(at).line;
    const last = endLine(source, lines, at, wanted);
    const anchor = first === last ? `L${first}` : `L${first}-L${last}`;
    found.set(anchor, { anchor, passage: source.slice(lines.lineStart(first), lines.lineEnd(last)).trim() });
  }
  return [...found.values()];
}

/** The line on which a text ends that begins at an offset; its first when its end is not found near. */
function endLine(source: string, lines: LineIndex, at: number, text: string): number {
  const first = lines.position(at).line;
  const tail = (text.split(/\r\n|\r|\n/).at(-1) ?? '').slice(-TAIL);
  const end = source.indexOf(tail, at);
  return end === -1 || end > at + text.length * 2 + 200 ? first : lines.position(end).line;
}
