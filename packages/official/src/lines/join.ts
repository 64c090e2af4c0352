import { readContent } from '../attribution/index.js';
import { readNumeral } from '../outline/numeral.js';
import { placeOf, printedLines, type SourceLine, wordsOf } from '../text/source-lines.js';
import { isHan, itemAt } from '@workplan/plan/text';

/*
 * PDF files and copies break lines, and pages, inside brackets: 市公⏎— 2 —⏎安局）. A line is joined with the next
 * ones where its bracket is closed there, and what stands in it is an attribution or a short remark.
 */
const MOST_LINES = 8;
const LONGEST_REMARK = 60;
const OPENERS = '（(';
const CLOSERS = '）)';

/** Joins lines that are broken inside a bracket. */
export function joinBroken(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    const end = line.aside === true ? undefined : endOfBreak(lines, at);
    if (end === undefined) {
      out.push(line);
      continue;
    }
    out.push(joinedLine(line, lines.slice(at, end + 1)));
    at = end;
  }
  return out;
}

const isWords = ({ aside, text }: SourceLine): boolean => aside !== true && text.trim() !== '';

/** Several printed lines as one; page numbers between its parts are printed with it. */
export function joinedLine(first: SourceLine, within: readonly SourceLine[]): SourceLine {
  const { line } = placeOf(first);
  const { line: lastLine, endLine = lastLine } = placeOf(within[within.length - 1] ?? first);
  const more = within.slice(1).filter(isWords);
  return {
    ...first,
    text: [first.text.trimEnd(), ...more.map((part) => wordsOf(part).trimEnd())].join(''),
    printed: within.flatMap(printedLines),
    place: { line, endLine },
  };
}

/** The line in which the bracket that a line leaves open is closed; undefined where the lines are not one. */
function endOfBreak(lines: readonly SourceLine[], start: number): number | undefined {
  const { text } = itemAt(lines, start);
  const open = lastOpen(text);
  if (open === undefined) return undefined;
  let inner = text.slice(open + 1).trimEnd();
  let depth = 1;
  for (let at = start + 1; at < lines.length && at <= start + MOST_LINES; at += 1) {
    const line = itemAt(lines, at);
    if (!isWords(line)) continue;
    const words = wordsOf(line);
    if (readNumeral(words) !== undefined) return undefined;
    const close = closeIn(words, depth);
    if (typeof close !== 'number') {
      depth = close.depth;
      inner += words.trimEnd();
      continue;
    }
    inner += words.slice(0, close);
    const isRemark = at === start + 1 && inner.length <= LONGEST_REMARK && !/[。！？]/.test(inner);
    return isRemark || readContent(inner) !== undefined ? at : undefined;
  }
  return undefined;
}

/** The outermost bracket that a line opens and does not close. */
function lastOpen(text: string): number | undefined {
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isHan(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    if (OPENERS.includes(character)) open.push(at);
    else if (CLOSERS.includes(character)) open.pop();
  }
  return open[0];
}

/** Where the bracket is closed; the depth at the end of the line where it is not. */
function closeIn(text: string, from: number): number | { readonly depth: number } {
  let depth = from;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENERS.includes(character)) depth += 1;
    else if (CLOSERS.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return { depth };
}
