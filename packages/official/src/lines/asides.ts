import type { SourceLine } from '../text/source-lines.js';
import { siteFoot, siteHead } from './site.js';

/** Page numbers without their spaces: —2— (GB/T 9704-2012, 7.5), -2-, ·2·, 第3页共5页, 共5页，第3页, Page3of5. */
const DASH = '[—–―─－-]{1,3}';
const COUNT = '[\\d一二三四五六七八九十百]{1,4}';
const GAP = '[，,、/]*';
const PAGE_NUMBER = new RegExp(
  `^(?:${DASH}\\d{1,4}${DASH}|[（(【]?第${COUNT}页(?:${GAP}共${COUNT}页)?[）)】]?` +
    `|共\\d{1,4}页${GAP}第\\d{1,4}页|[Pp]age\\d{1,4}(?:of\\d{1,4})?|[·•・]\\d{1,4}[·•・])$`,
);
/** Rulers of Markdown and of tables drawn with lines, without their spaces. */
const RULER = /^(?:[-*_]{3,}|[\u2500-\u257f]{3,}|\+(?:[-=]{2,}\+)+)$/;
const TABLE_RULER = /^\|?(?::?-+:?\|)+(?::?-+:?)?$/;
const LONGEST_HEADER = 40;
/** A running header stands on so many pages at least. */
const FEWEST_PAGES = 2;

const unspaced = (text: string): string => text.replace(/\s+/g, '');
const isPageNumber = ({ text }: SourceLine): boolean =>
  text.length < 40 && (PAGE_NUMBER.test(unspaced(text)) || isPageOfPages(unspaced(text)));

/** 3/5: a page and how many there are. 5/3 is a fraction. */
function isPageOfPages(text: string): boolean {
  const [, page, count] = /^(\d{1,4})[/／](\d{1,4})$/.exec(text) ?? [];
  return page !== undefined && Number(page) > 0 && Number(page) <= Number(count);
}

function isRuler({ text }: SourceLine): boolean {
  const marks = unspaced(text);
  return RULER.test(marks) || TABLE_RULER.test(marks);
}

/** Notes which lines stand in a document without being words of it: page numbers, running headers, rulers, the foot of a site. */
export function withAsides(lines: readonly SourceLine[]): readonly SourceLine[] {
  const pages = lines.flatMap((line, index) => (isPageNumber(line) ? [index] : []));
  const aside = new Set([...pages, ...runningHeaders(lines, pages), ...siteFoot(lines), ...siteHead(lines)]);
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
