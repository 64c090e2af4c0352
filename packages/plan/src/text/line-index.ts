import { lastAtMost } from './last-at-most.js';

/** A place for people: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Converts between offsets and positions of one text. Breaks are LF, CRLF and CR, as in YAML. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset of the first character of a line (from 1); clamped to the text. */
  lineStart(line: number): number;
  /** Offset after the last character of a line, its break left out. */
  lineEnd(line: number): number;
  /** Line and column of an offset, both from 1. */
  position(offset: number): Position;
  /** The offset of a line and column, both from 1; what lies beyond a line is its end. */
  offset(position: Position): number;
}

/** Counts the lines of a text once, to lead from offsets to lines and back. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineStart = (line: number): number => starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0;
  const lineEnd = (line: number): number => {
    if (line >= starts.length) return text.length;
    let end = starts[Math.max(line, 1)] ?? 0;
    if (text.charCodeAt(end - 1) === LF) end -= 1;
    if (text.charCodeAt(end - 1) === CR) end -= 1;
    return end;
  };
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd,
    position(offset) {
      const at = lastAtMost(starts, offset);
      return { line: at + 1, column: offset - (starts[at] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const start = lineStart(line);
      return Math.min(start + Math.max(column, 1) - 1, lineEnd(line));
    },
  };
}

/** The first break of a text. */
export const LINE_BREAK = /\r\n|\r|\n/;

/** Where the line begins that an offset stands on. For a place in a short text: many in a long one ask for a {@link LineIndex}. */
export const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
    }
    return starts;
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
