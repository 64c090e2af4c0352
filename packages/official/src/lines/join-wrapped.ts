import { readLabelWord } from '../attribution/index.js';
import { ATTACHMENT_HEADING, ATTACHMENT_LIST, DATE_LINE, isSignature, NOTE_LINE } from '../outline/marks.js';
import { readNumeral } from '../outline/numeral.js';
import { leadOf, type SourceLine, wordsOf } from '../text/source-lines.js';
import { joinedLine } from './join.js';
import { itemAt } from '@workplan/plan/text';

/*
 * PDF files and mails break every line of a paragraph at one width. Below an item a line is joined with the one before it
 * where that one is full and stops nowhere; whatever their width, where a date goes on in it: 2019年9⏎月底前完成.
 */

/** A width of lines is one that so many lines have, nearly. */
const FEWEST_FULL = 3;
const NARROWEST = 16;
const WIDEST = 60;
/** Stops may not begin a line, so that lines differ by a few characters. */
const NEARLY = 3;
/** Where paragraphs are indented, a line without indentation shows by itself that it goes on. */
const NEARLY_FULL = 0.75;
const ENDS = /[。！？；;：:!?）)】\]”》|]$/;
const NO_WORDS = /[\t|│┃║]/;
const LABEL = /^([^：:]{2,16})[：:]/;
/** ——建设营地 below ——开发线路, ●…: items that may be as long as each other. */
const IS_ITEM = /^(?:——?|–|[●•■◆▪○◇□▲△☆★✓√➢►▶·])/;

/** The width at which a text breaks its lines, in characters of full width; undefined where lines end anywhere. */
function widthOf(lines: readonly SourceLine[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const width = widthIn(line.text);
    if (width >= NARROWEST && width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
    else if (width > WIDEST + NEARLY) return undefined;
  }
  const widest = Math.max(...counts.keys(), 0);
  const full = [...counts].filter(([width]) => width >= widest - NEARLY).reduce((sum, [, count]) => sum + count, 0);
  return full >= FEWEST_FULL ? widest : undefined;
}

/** Figures and Latin letters take half of the width of a character. */
function widthIn(text: string): number {
  const words = text.trimEnd();
  return words.length - (words.match(/[ -~]/g)?.length ?? 0) / 2;
}

/** Joins the lines of the paragraphs of items: all where a text has a width, and those that break a date. */
export function joinWrapped(lines: readonly SourceLine[]): readonly SourceLine[] {
  const width = widthOf(lines) ?? Infinity;
  const out: SourceLine[] = [];
  let isBelowItem = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    isBelowItem ||= isWords(line) && readNumeral(wordsOf(line)) !== undefined;
    const end = isBelowItem && isWords(line) ? endOfParagraph(lines, at, width) : at;
    out.push(end === at ? line : joinedLine(line, lines.slice(at, end + 1)));
    at = end;
  }
  return out;
}

/** The last line of the paragraph that begins in a line; page numbers may stand inside it. */
function endOfParagraph(lines: readonly SourceLine[], start: number, width: number): number {
  const first = itemAt(lines, start);
  // A heading without a stop may be as long as a line, and its text begins below it.
  const isIndented = leadOf(first) !== '';
  if (!isIndented && !/[。，；]/.test(first.text)) return start;
  const fewest = isIndented ? width * NEARLY_FULL : width - NEARLY;
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = itemAt(lines, at);
    if (line.aside === true || isAtPageEnd(lines, at)) continue;
    if (IS_ITEM.test(wordsOf(first)) && IS_ITEM.test(wordsOf(line))) break;
    if (endsDocument(lines, at) || !goesOn(itemAt(lines, end), line, fewest)) break;
    end = at;
  }
  return end;
}

/** Whether a line without words stands beside a page number, with nothing but such lines between. */
function isAtPageEnd(lines: readonly SourceLine[], at: number): boolean {
  const isBlank = (line: SourceLine | undefined): boolean => line !== undefined && line.text.trim() === '';
  if (!isBlank(lines[at])) return false;
  return [-1, 1].some((step) => {
    let beside = at + step;
    while (isBlank(lines[beside]) && lines[beside]?.aside !== true && Math.abs(beside - at) < MOST_BLANK)
      beside += step;
    return lines[beside]?.aside === true;
  });
}
const MOST_BLANK = 6;

/** Below the last item stand the list of attachments, the signature and the date. */
function endsDocument(lines: readonly SourceLine[], at: number): boolean {
  const { text } = itemAt(lines, at);
  if ([ATTACHMENT_LIST, ATTACHMENT_HEADING, DATE_LINE, NOTE_LINE].some((form) => form.test(text))) return true;
  return isSignature(text) && lines.slice(at + 1, at + 1 + MOST_SIGNATURES).some((line) => DATE_LINE.test(line.text));
}
const MOST_SIGNATURES = 6;

const isWords = ({ aside, text }: SourceLine): boolean => aside !== true && text.trim() !== '';

function goesOn(last: SourceLine, line: SourceLine, fewest: number): boolean {
  const [before, words] = [last.text.trimEnd(), wordsOf(line)];
  if (leadOf(line) !== '' || words.trim() === '') return false;
  if (breaksDate(before, words)) return true;
  if (widthIn(before) < fewest || ENDS.test(before)) return false;
  if (NO_WORDS.test(before) || NO_WORDS.test(words) || readNumeral(words) !== undefined) return false;
  const label = LABEL.exec(words)?.[1];
  return label === undefined || readLabelWord(label) === undefined;
}

/** Whether a date begins at the end of one line and goes on in the next. A line that holds nothing else may be a cell. */
const breaksDate = (before: string, words: string): boolean =>
  DATE_BREAKS.some(([end, start]) => (end.exec(before)?.index ?? 0) > 0 && start.test(words));
const DATE_BREAKS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\d)(?:19|20)\d\d$/, /^年(?:\d|[底末初内中]|上半年|下半年)/],
  [/(?<!\d)(?:19|20)\d\d年(?:\d{1,2}月)?$/, /^(?:\d{1,2}[月日]|[底末](?=前|之前|以前|[，。；、]))/],
  [/(?:[年月，。；（(至到于]|\d[-—－至])\d{1,2}$/, /^(?:\d?[月日])(?:\d|[底末初上中下前]|[，。；至])/],
  [/(?<!\d)\d{1,2}月$/, /^(?:\d{1,2}日|[底末](?=前|之前|以前|[，。；、]))/],
];
