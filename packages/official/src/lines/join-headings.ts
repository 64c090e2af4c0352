import { findAttributions } from '../attribution/index.js';
import { NUMERAL_KINDS, type NumeralKind, readNumeral } from '../outline/numeral.js';
import { leadOf, type SourceLine, wordsOf } from '../text/source-lines.js';
import { joinedLine } from './join.js';
import { itemAt } from '@workplan/plan/text';

/*
 * A heading that is longer than a line goes on in the next one. The two are joined where only a heading can stand
 * there: before the first item below it, and where the first line shows that it goes on. Others are reported.
 */
const HEADINGS: readonly NumeralKind[] = ['part', 'chapter', 'section', 'chinese', 'chinese-brackets'];
const rankOf = (kind: NumeralKind): number => NUMERAL_KINDS.indexOf(kind);
/** A heading takes so many more lines. */
const MOST_MORE = 2;
const LONGEST_REST = 40;
/** A line that is full, with its indentation. */
const SHORTEST_FULL = 20;

const GOES_ON = /(?:[、，,—]|(?<![中饱总缓调共温平祥柔])和|(?<!参)与|(?<![普惠涉触顾波])及|以及|暨)$/;
const CARRIES_ON = /^[、，,”’》）)]/;
const SENTENCE = /[。；;：:！？!?\t|]/;

/** Whether the words of a heading cannot end here: 一、优化环境、 · 一、推进“放管. */
export function goesOn(heading: string): boolean {
  const end = heading.trimEnd().slice(-LONGEST_REST);
  return GOES_ON.test(end) || lastOf(end, '“‘《（(') > lastOf(end, '”’》）)');
}

/** Where the last of some marks stands; -1 when there is none. */
const lastOf = (text: string, marks: string): number =>
  Math.max(...Array.from(marks, (mark) => text.lastIndexOf(mark)));

/** Whether a line may be the rest of a heading: no number, no stop, nobody who answers. */
export const mayEndHeading = (words: string): boolean =>
  words.length <= LONGEST_REST &&
  !SENTENCE.test(words) &&
  readNumeral(words) === undefined &&
  findAttributions(words).length === 0;

/** Joins headings that are broken over two or three lines. */
export function joinHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  const out: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    const end = endOfHeading(lines, at);
    out.push(end === at ? line : joinedLine(line, lines.slice(at, end + 1)));
    at = end;
  }
  return out;
}

/** The last line of the heading that a line begins; the line itself where nothing shows that it goes on. */
function endOfHeading(lines: readonly SourceLine[], start: number): number {
  const first = lines[start];
  const numeral = first === undefined || first.aside === true ? undefined : readNumeral(wordsOf(first));
  if (first === undefined || numeral === undefined || !HEADINGS.includes(numeral.kind) || SENTENCE.test(first.text))
    return start;
  let end = start;
  for (let at = start + 1, more = 0; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    // A page number may stand between the two; an empty line may not.
    if (line.aside === true) continue;
    const words = wordsOf(line).trimEnd();
    const next = readNumeral(words);
    if (next !== undefined) return next.value === 1 && rankOf(next.kind) > rankOf(numeral.kind) ? end : start;
    if (words === '') {
      if (more === 0) return start;
      continue;
    }
    const before = itemAt(lines, end);
    if (more === MOST_MORE || !mayEndHeading(words) || !isBroken(before, line)) return start;
    end = at;
    more += 1;
  }
  return start;
}

/** Whether the first of two lines shows that it goes on in the second. */
const isBroken = (first: SourceLine, second: SourceLine): boolean =>
  goesOn(first.text) || CARRIES_ON.test(wordsOf(second)) || isFullBeforeUnindented(first, second);

/** Paragraphs are indented: a line without indentation below a full one goes on. */
const isFullBeforeUnindented = (first: SourceLine, second: SourceLine): boolean =>
  leadOf(first) !== '' && leadOf(second) === '' && first.text.trimEnd().length >= SHORTEST_FULL;
