import type { Glyph } from '../page/marks.js';

/** Words that stand together on a line. Points, as those of glyphs. */
export interface Segment {
  readonly text: string;
  /** The spaces before it on its line, as they are written; empty where there are none. */
  readonly spaces: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** How wide the first characters are that must stand together: they begin the next line when there is no room. */
  readonly unit: number;
}

/** Words on one line of a page. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Words further apart than so many characters are different segments. */
const APART = 1.3;
/** A gap that is a space between characters, and between Latin words, in characters. */
const GAP = 0.8;
const LATIN_GAP = 0.18;
/** Glyphs whose lines differ by less stand in one row: raised and lowered ones do. */
const SAME_ROW = 0.5;
/** The same glyph at nearly the same place makes bold letters. */
const SAME_PLACE = 0.15;
/** So many glyphs at one place are looked at. */
const MOST_DOUBLES = 8;

/** The words of a row as a line. */
export const textOf = ({ segments }: Row): string =>
  segments.map(({ text, spaces }, index) => (index === 0 ? text : (spaces || '　') + text)).join('');

const isSpace = ({ text }: Glyph): boolean => text.trim() === '';
const rightOf = ({ x, width }: Glyph): number => x + width;

/**
 * Glyphs in rows from the top, each from the left. With `hasNotes` small raised numbers are marks of notes, and left
 * out.
 */
export function rowsOf(glyphs: readonly Glyph[], hasNotes = false): Row[] {
  const groups: Glyph[][] = [];
  let group: Glyph[] = [];
  let last: Glyph | undefined;
  let largest = 0;
  for (const glyph of glyphs.filter(({ size }) => size > 0).sort((one, other) => one.y - other.y)) {
    if (last !== undefined && glyph.y - last.y > SAME_ROW * Math.min(Math.max(largest, glyph.size), last.size * 2)) {
      groups.push(group);
      group = [];
      largest = 0;
    }
    group.push(glyph);
    largest = Math.max(largest, glyph.size);
    last = glyph;
  }
  groups.push(group);
  return groups.flatMap((each) => rowOf(each, hasNotes));
}

/** Marks of notes are smaller than the words, and stand higher, by these parts of their size. */
const SMALL = 0.8;
const RAISED = 0.12;
const MARK = /^[\d①-⑳*†]$/;

function rowOf(glyphs: readonly Glyph[], hasNotes: boolean): Row[] {
  const ordered = withoutDoubles([...glyphs].sort((one, other) => one.x - other.x));
  const seen = ordered.filter((glyph) => !isSpace(glyph));
  if (seen.length === 0) return [];
  const largest = seen.reduce((best, glyph) => (glyph.size > best.size ? glyph : best));
  const isMark = ({ text, size, y }: Glyph): boolean =>
    hasNotes && MARK.test(text) && size < largest.size * SMALL && largest.y - y > largest.size * RAISED;
  return [{ y: largest.y, size: usualSize(seen), segments: segmentsOf(ordered.filter((glyph) => !isMark(glyph))) }];
}

function withoutDoubles(ordered: readonly Glyph[]): Glyph[] {
  return ordered.filter((glyph, index) => {
    for (let before = index - 1; before >= Math.max(0, index - MOST_DOUBLES); before -= 1) {
      const other = ordered[before];
      if (other === undefined || glyph.x - other.x > SAME_PLACE * glyph.size) return true;
      if (other.text === glyph.text && !isSpace(glyph) && Math.abs(other.size - glyph.size) < 0.5) return false;
    }
    return true;
  });
}

function segmentsOf(ordered: readonly Glyph[]): Segment[] {
  const parts: Glyph[][] = [];
  let part: Glyph[] = [];
  let last: Glyph | undefined;
  for (const glyph of ordered) {
    const isApart = last !== undefined && glyph.x - rightOf(last) > APART * Math.max(glyph.size, last.size);
    if (isApart && !isSpace(glyph) && !(parts.length === 0 && isLabel(part))) {
      const end = part.indexOf(last ?? glyph) + 1;
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part.push(glyph);
    if (!isSpace(glyph)) last = glyph;
  }
  parts.push(part);
  return parts.flatMap(segmentOf);
}

/** A numeral or a list mark by itself: the words behind its tab belong to it. */
const LABEL = /^(?:[（(]?[\d一二三四五六七八九十百]{1,4}[、.．)）]+|[①-⑳•●■◆▪·○\-–])$/;
const isLabel = (part: readonly Glyph[]): boolean => LABEL.test(part.map(({ text }) => text.trim()).join(''));

function segmentOf(part: readonly Glyph[]): Segment[] {
  const seen = part.filter((glyph) => !isSpace(glyph));
  const [first] = seen;
  const last = seen[seen.length - 1];
  if (first === undefined || last === undefined) return [];
  const size = usualSize(seen);
  const right = seen.reduce((most, glyph) => Math.max(most, rightOf(glyph)), 0);
  const spaces = part
    .slice(0, part.indexOf(first))
    .map(({ text }) => text)
    .join('');
  return [{ text: wordsOf(part), spaces, left: first.x, right, size, font: first.font, unit: unitOf(seen) }];
}

/** The size of most characters: digits and marks of a Latin font may be larger than the words around them. */
function usualSize(seen: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of seen) counts.set(size, (counts.get(size) ?? 0) + 1);
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || b - a);
  return most?.[0] ?? 0;
}

/** The words of a part: spaces as they are written, or where there is room for one. */
function wordsOf(part: readonly Glyph[]): string {
  let words = '';
  let spaces = '';
  let last: Glyph | undefined;
  for (const glyph of part) {
    if (isSpace(glyph)) {
      spaces += glyph.text;
      continue;
    }
    if (last !== undefined && spaces !== '') words += spaces;
    else if (last !== undefined && !LABEL.test(words)) words += spaceBetween(last, glyph);
    words += glyph.text;
    spaces = '';
    last = glyph;
  }
  return words;
}

const LATIN = /[\p{Script=Latin}\d]/u;

function spaceBetween(one: Glyph, other: Glyph): string {
  const gap = (other.x - rightOf(one)) / Math.max(one.size, other.size);
  if (gap >= GAP) return '　';
  return gap >= LATIN_GAP && LATIN.test(one.text) && LATIN.test(other.text) ? ' ' : '';
}

const OPENS = /[（(〔［[【《〈“‘「『{]/;
const CLOSES = /[，。、；：？！）)〕］\]】》〉”’」』}%％…—,.;:?!·]/;
const WORD = /[\p{Script=Latin}\d.%]/u;

/** Characters that no line break may part: a word or number, an opening mark and what follows, closing marks. */
function unitOf(seen: readonly Glyph[]): number {
  const [first] = seen;
  if (first === undefined) return 0;
  let end = 0;
  while (OPENS.test(seen[end]?.text ?? '')) end += 1;
  if (WORD.test(seen[end]?.text ?? '')) while (WORD.test(seen[end + 1]?.text ?? '')) end += 1;
  while (CLOSES.test(seen[end + 1]?.text ?? '')) end += 1;
  const last = seen[Math.min(end, seen.length - 1)] ?? first;
  return rightOf(last) - first.x;
}
