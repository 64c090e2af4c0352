import { PlacedScalar } from './nodes.js';
import type { SyntaxProblem } from './problems.js';
import { itemAt } from '../text/item-at.js';
import { LINE_BREAK } from '../text/line-index.js';

/**
 * A `|` or `>` scalar from its mark to the end of its last line (YAML 1.2, 8.1). `parentIndent` is the
 * indent of the key or list mark it hangs on. A line between that and the indent of the text belongs
 * to neither and is reported.
 */
export function readBlockScalar(
  text: string,
  start: number,
  end: number,
  parentIndent: number,
  problems: SyntaxProblem[],
): PlacedScalar {
  const raw = text.slice(start, end);
  const [header = '', ...lines] = raw.split(LINE_BREAK);
  const folded = header.startsWith('>');
  const chomp = /^.[0-9]?([-+])/.exec(header)?.[1];
  const stated = /^.[-+]?([1-9])/.exec(header)?.[1];
  const indent = stated === undefined ? indentOf(lines) : Math.max(parentIndent, 0) + Number(stated);
  reportShallow(text, start, end, indent, problems);
  if (stated === undefined)
    reportFirstLines(start + header.length, lines, text, Math.max(parentIndent + 1, 0), problems);
  const content = lines.map((line) => line.slice(Math.min(indent, marginOf(line))));
  let last = lines.every(isBlank) ? 0 : content.length;
  // A line with more spaces than the indent is text of spaces.
  while (last > 0 && content[last - 1] === '') last -= 1;
  const body = (folded ? foldLines : joinLines)(content.slice(0, last));
  const hasBreak = end < text.length;
  return new PlacedScalar(start, end, 'block', body + tailOf(chomp, content.slice(last), last > 0, hasBreak));
}

/** Only spaces indent; a tab is text. */
const marginOf = (line: string): number => (/^ */.exec(line)?.[0] ?? '').length;
const isBlank = (line: string): boolean => /^ *$/.test(line);

/** What the blank lines behind the text come to: nothing (-), one break, or all of them (+). */
function tailOf(chomp: string | undefined, spaces: readonly string[], hasText: boolean, hasBreak: boolean): string {
  const count = spaces.length + (hasBreak ? 1 : 0);
  if (chomp === '-') return '';
  if (!hasText) return chomp === '+' && spaces.length > 0 ? '\n'.repeat(Math.max(1, count - 1)) : '';
  if (chomp !== '+') return '\n';
  const kept = [...spaces, ...(hasBreak ? [''] : [])].map((line) => `\n${line}`).join('');
  return kept.endsWith('\n') ? kept : `${kept}\n`;
}

/** The indent of the first line with something on it; without one, that of the longest blank line. */
const indentOf = (lines: readonly string[]): number => {
  const first = lines.find((line) => !isBlank(line));
  return first === undefined ? lines.reduce((longest, line) => Math.max(longest, line.length), 0) : marginOf(first);
};

const joinLines = (lines: readonly string[]): string => lines.join('\n');

/** Folding: a break between two lines of text is a space; around indented lines breaks stay. */
function foldLines(lines: readonly string[]): string {
  let value = '';
  let empty = 0;
  let before: 'none' | 'text' | 'indented' = 'none';
  for (const line of lines) {
    if (line === '') {
      empty += 1;
      continue;
    }
    const isIndented = /^[ \t]/.test(line);
    if (before === 'none') value += '\n'.repeat(empty);
    else if (isIndented || before === 'indented') value += '\n'.repeat(empty + 1);
    else value += '\n'.repeat(empty) || ' ';
    value += line;
    empty = 0;
    before = isIndented ? 'indented' : 'text';
  }
  return value;
}

/** Blank lines above the text that are deeper than it, and a text whose first line is indented by a tab. */
function reportFirstLines(
  offset: number,
  lines: readonly string[],
  text: string,
  least: number,
  problems: SyntaxProblem[],
): void {
  const first = lines.findIndex((line) => !isBlank(line));
  if (first === -1) return;
  const indent = marginOf(itemAt(lines, first));
  let at = offset;
  for (const line of lines.slice(0, first + 1)) {
    at += text.startsWith('\r\n', at) ? 2 : 1;
    const isWrong = isBlank(line) ? line.length > indent : indent < least;
    if (isWrong) {
      problems.push({ code: 'syntax-error', reason: 'bad-scalar', start: at, end: at + line.length });
      return;
    }
    at += line.length;
  }
}

/** Lines that are deeper than their key but not as deep as the text above them. */
function reportShallow(text: string, start: number, end: number, indent: number, problems: SyntaxProblem[]): void {
  const line = /(\r\n|\r|\n)([ ]*)([^\r\n]*)/g;
  line.lastIndex = start;
  for (let match = line.exec(text); match !== null && match.index < end; match = line.exec(text)) {
    const [whole, lineBreak = '', margin = '', words = ''] = match;
    if (words.trim() === '' || margin.length >= indent) continue;
    const from = match.index + lineBreak.length + margin.length;
    problems.push({ code: 'syntax-error', reason: 'bad-scalar', start: from, end: match.index + whole.length });
    return;
  }
}
