import type { LineIndex, Range } from '@workplan/core';
import type { Paint, Style } from '../texts/reader.js';
import { lineHead, lineWindow } from '../text/line-window.js';

export interface FrameOptions {
  readonly paint: Paint;
  /** Colour of the marks. */
  readonly style: Style;
  readonly width: number;
}

/**
 * The line of a range between its neighbours, the range underlined. A range over several lines is
 * marked to the end of its first one.
 */
export function codeFrame(
  text: string,
  lines: LineIndex,
  range: Range,
  { paint, style, width }: FrameOptions,
): string[] {
  const { line } = lines.position(range.start);
  const lineOf = (number: number): string => text.slice(lines.lineStart(number), lines.lineEnd(number));
  const lastShown = Math.min(line + 1, lines.lineCount);
  const digits = String(lastShown).length;
  const room = width - digits - GUTTER;
  const row = (number: number, content: string): string =>
    `  ${paint('dim', `  ${String(number).padStart(digits)} |`)} ${content}`.trimEnd();

  const start = range.start - lines.lineStart(line);
  const window = lineWindow(
    lineOf(line),
    start,
    Math.min(range.end, lines.lineEnd(line)) - lines.lineStart(line),
    room,
  );
  const marks = ' '.repeat(window.markAt) + paint(style, '^'.repeat(window.markCells));
  return [
    ...(line > 1 ? [row(line - 1, lineHead(lineOf(line - 1), room))] : []),
    `  ${paint(style, '>')} ${paint('dim', `${String(line).padStart(digits)} |`)} ${window.text}`.trimEnd(),
    `  ${paint('dim', `  ${' '.repeat(digits)} |`)} ${marks}`,
    // A last line that is empty is only the break before it.
    ...(lastShown > line && !(lastShown === lines.lineCount && lineOf(lastShown) === '')
      ? [row(lastShown, lineHead(lineOf(lastShown), room))]
      : []),
  ];
}

/** Cells before the text besides the line number: margin, pointer, bar. */
const GUTTER = 7;
