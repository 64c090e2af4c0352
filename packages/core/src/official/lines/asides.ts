import type { SourceLine } from '../text/source-lines.js';

/** Page numbers: — 2 — (GB/T 9704-2012, 7.5), - 2 -, 第 3 页 共 5 页, 共5页，第3页, Page 3 of 5. */
const PAGE_NUMBER =
  /^\s*(?:[—–―─－-]{1,3}\s*\d{1,4}\s*[—–―─－-]{1,3}|[（(【]?\s*第\s*[\d一二三四五六七八九十百]{1,4}\s*页(?:[\s，,、/]*共\s*[\d一二三四五六七八九十百]{1,4}\s*页)?\s*[）)】]?|共\s*\d{1,4}\s*页[\s，,、/]*第\s*\d{1,4}\s*页|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?)\s*$/;
/** Rulers of Markdown and of tables drawn with lines. */
const RULER = /^\s*(?:(?:[-*_]\s*){3,}|[\u2500-\u257f\s]{3,}|\+(?:[-=]{2,}\+)+)\s*$/;
const TABLE_RULER = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/;
const LONGEST_HEADER = 40;
/** A running header stands on so many pages at least. */
const FEWEST_PAGES = 2;

const isPageNumber = ({ text }: SourceLine): boolean => text.length < 40 && PAGE_NUMBER.test(text);
const isRuler = ({ text }: SourceLine): boolean => text.trim() !== '' && (RULER.test(text) || TABLE_RULER.test(text));

/** Notes which lines stand between the words of a document without being any: page numbers, running headers, rulers. */
export function withAsides(lines: readonly SourceLine[]): readonly SourceLine[] {
  const pages = lines.flatMap((line, index) => (isPageNumber(line) ? [index] : []));
  const aside = new Set([...pages, ...runningHeaders(lines, pages)]);
  return lines.map((line, index) => (aside.has(index) || isRuler(line) ? { ...line, aside: true as const } : line));
}

/** The same words above or below several page numbers. */
function runningHeaders(lines: readonly SourceLine[], pages: readonly number[]): number[] {
  if (pages.length < FEWEST_PAGES) return [];
  const beside = pages.flatMap((page) => [filledFrom(lines, page, 1), filledFrom(lines, page, -1)]);
  const places = new Map<string, Set<number>>();
  for (const index of beside) {
    const words = lines[index]?.text.trim() ?? '';
    if (words === '' || words.length > LONGEST_HEADER || /[。；，：]/.test(words)) continue;
    places.set(words, (places.get(words) ?? new Set()).add(index));
  }
  return [...places.values()].filter((found) => found.size >= FEWEST_PAGES).flatMap((found) => [...found]);
}

/** The next line with words in a direction; -1 where none is near. */
function filledFrom(lines: readonly SourceLine[], from: number, step: 1 | -1): number {
  for (let index = from + step, seen = 0; seen < 4 && index >= 0 && index < lines.length; index += step, seen += 1)
    if (lines[index]?.text.trim() !== '') return index;
  return -1;
}
