import type { LineIndex } from '../../text/line-index.js';
import type { TextEdit } from '../../text/range.js';
import type { Layout } from './layout.js';

/** Edits at the edges of lines: indentation, trailing spaces, empty lines, the end of the file. */
export function marginEdits(text: string, lines: LineIndex, layout: Layout): TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, wanted: string): void => {
    if (text.slice(start, end) !== wanted) edits.push({ start, end, text: wanted });
  };
  const following = indentsBelow(lines, layout);
  let emptyBefore = true;
  for (let line = 1; line <= lines.lineCount; line += 1) {
    const start = lines.lineStart(line) + (line === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
    const end = lines.lineEnd(line);
    const first = skipBlanks(text, start, end);
    const shift = layout.shifts.get(line);
    if (shift !== undefined) {
      if (first < end && shift !== 0) replace(start, first, ' '.repeat(Math.max(first - start + shift, 0)));
      emptyBefore = false;
      continue;
    }
    if (first >= end) {
      const next = line < lines.lineCount ? lines.lineStart(line + 1) : text.length;
      if (emptyBefore || restIsEmpty(text, next)) replace(start, next, '');
      else replace(start, end, '');
      emptyBefore = true;
      continue;
    }
    emptyBefore = false;
    const indent = layout.indents.get(line) ?? (text[first] === '#' ? following[line] : undefined);
    if (indent !== undefined) replace(start, first, ' '.repeat(indent));
    replace(trimEnd(text, first, end), end, '');
    if (line === lines.lineCount) edits.push({ start: end, end, text: text.includes('\r\n') ? '\r\n' : '\n' });
  }
  return edits;
}

/** By line, the indentation of the next key or item below: a comment stands with it. Walked once, from the end. */
function indentsBelow(lines: LineIndex, layout: Layout): readonly (number | undefined)[] {
  const below: (number | undefined)[] = [];
  let indent: number | undefined;
  for (let line = lines.lineCount; line >= 1; line -= 1) {
    below[line] = indent;
    indent = layout.indents.get(line) ?? (layout.shifts.has(line) ? undefined : indent);
  }
  return below;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}

const restIsEmpty = (text: string, from: number): boolean => {
  for (let at = from; at < text.length; at += 1) if (!' \t\r\n'.includes(text.charAt(at))) return false;
  return true;
};
