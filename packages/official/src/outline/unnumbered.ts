import { itemAt } from '@workplan/plan/text';
import { findAttributions, LABELLED_BULLET } from '../attribution/index.js';
import { type SourceLine, wordsOf } from '../text/source-lines.js';
import type { Numeral, NumeralKind } from './numeral.js';

/*
 * Items without a number: paragraphs that each say who answers, or lines behind a dash or a dot (——开展…, ●建设…).
 * They are looked for where nothing else is numbered: in a text without any number, and directly below a heading.
 */

/** Below these headings unnumbered paragraphs are items; below （一） they are the clauses of one task. */
const HEADINGS: readonly NumeralKind[] = ['part', 'chapter', 'section', 'chinese'];
const NO_HEADING = /[。；：:！？!?\t|]/;
const BULLET = /^(?:——?|–|[●•■◆▪○◇□▲△☆★✓√➢►▶·])[ \t\u00a0\u3000]*(?=[“《【（(\u4e00-\u9fff])/;
/** A single item is no list. */
const FEWEST = 2;
/** The lines of an item; longer runs of lines are prose. */
const MOST_LINES = 12;

/** Lines `[from, to)` without a number. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The numerals of lines, with those of items that have none: `printed` is their bullet, or empty. */
export function withUnnumbered(
  lines: readonly SourceLine[],
  numerals: readonly (Numeral | undefined)[],
): readonly (Numeral | undefined)[] {
  const out = [...numerals];
  const stretches = stretchesIn(lines, numerals);
  const found = stretches.map((stretch) => itemsIn(lines, stretch, FEWEST));
  // Where other headings have items behind a bullet, one of them below a heading is an item as well.
  const haveBullets = found.flat().some((at) => bulletOf(itemAt(lines, at)) !== '');
  for (const [at, stretch] of stretches.entries()) {
    const own = found[at] ?? [];
    const one = haveBullets && own.length === 0 ? itemsIn(lines, stretch, 1) : own;
    const items = own.length > 0 || one.every((line) => bulletOf(itemAt(lines, line)) !== '') ? one : own;
    items.forEach((line, index) => {
      out[line] = { kind: 'unnumbered', value: index + 1, printed: bulletOf(itemAt(lines, line)) };
    });
  }
  return out;
}

const bulletOf = (line: SourceLine): string => BULLET.exec(wordsOf(line))?.[0] ?? '';

/** All lines of a text without a number, else the lines directly below each heading. */
function stretchesIn(lines: readonly SourceLine[], numerals: readonly (Numeral | undefined)[]): Stretch[] {
  const numbered = numerals.flatMap((numeral, index) => (numeral === undefined ? [] : [index]));
  if (numbered.length === 0) return [{ from: 0, to: lines.length }];
  return numbered.flatMap((at, index) => {
    const line = lines[at];
    const kind = numerals[at]?.kind;
    const to = numbered[index + 1] ?? lines.length;
    const isHeading =
      kind !== undefined && HEADINGS.includes(kind) && line !== undefined && !NO_HEADING.test(line.text);
    return isHeading && to - at > 1 ? [{ from: at + 1, to }] : [];
  });
}

/** The first lines of the items in a stretch; none where fewer than so many of them say who answers. */
function itemsIn(lines: readonly SourceLine[], { from, to }: Stretch, fewest: number): number[] {
  const own = lines.slice(from, to);
  const isAll = from === 0 && to === lines.length;
  const led = isAll ? ledLines(own) : [];
  if (led.length >= fewest) return led;
  const answered = answeredLines(own);
  const dated = isAll && answered.length > 0 ? rowOf(own.map(({ text }) => MONTH_FIRST.test(text))) : [];
  if (dated.length >= fewest) return dated;
  if (answered.length < fewest) return [];
  const bullets = own.flatMap((line, index) =>
    BULLET.test(wordsOf(line)) && !LABELLED_BULLET.test(wordsOf(line)) ? [index] : [],
  );
  const answeredBullets = bullets.filter((at, index) =>
    answered.some(({ end }) => end >= at && end < (bullets[index + 1] ?? Infinity)),
  );
  const starts = answeredBullets.length >= fewest ? bullets : startsOf(answered);
  return starts.map((at) => from + at);
}

/** 市水务局：编制计划。: lines that begin with who has what stands behind the colon, in a text of nothing else from the first of them on. */
function ledLines(lines: readonly SourceLine[]): number[] {
  const areLed = lines.map(({ text }) => {
    const [found] = findAttributions(text.trim());
    return found?.start === 0 && found.style.form === 'verb' && /[：:]$/.test(text.trim().slice(0, found.end));
  });
  return rowOf(areLed);
}

/** The lines of a kind, where none of another kind stands between them. */
function rowOf(areOfKind: readonly boolean[]): number[] {
  const [first, last] = [areOfKind.indexOf(true), areOfKind.lastIndexOf(true)];
  return first !== -1 && areOfKind.slice(first, last + 1).every(Boolean)
    ? areOfKind.flatMap((isOne, at) => (isOne ? [at] : []))
    : [];
}

/** 3月：开展防疫（镇畜牧站）。: the lines of a calendar, of which not every one says who answers. */
const MONTH_FIRST =
  /^[ \t\u3000]*(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|[上中下]旬)?[：:][ \t\u3000]*[\u4e00-\u9fff]/;

/** An attribution that ends a line: the line in which its words begin, and the one that it ends. */
interface Answered {
  /** The first line that holds nothing but the attribution, or the line that ends in it. */
  readonly begin: number;
  readonly end: number;
  /** Whether it has lines of its own. */
  readonly isApart: boolean;
}

function answeredLines(lines: readonly SourceLine[]): Answered[] {
  const text = lines.map((line) => line.text).join('\n');
  const found = findAttributions(text).filter(({ groups }) => groups.length > 0);
  const out: Answered[] = [];
  let line = 0;
  let lineStart = 0;
  const moveTo = (offset: number): void => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
  };
  for (const { start, end } of found) {
    moveTo(start);
    const begin = line;
    const isApart = text.slice(lineStart, start).trim() === '';
    moveTo(end);
    const rest = text.slice(end, end + 3).split('\n')[0] ?? '';
    if (/^[。；;]?\s*$/.test(rest)) out.push({ begin, end: line, isApart });
  }
  return out;
}

/** Each item begins behind the attribution of the one before it; the first is as long as the shortest of the others. */
function startsOf(answered: readonly Answered[]): number[] {
  const lengths = answered.slice(1).map(({ begin, isApart }, index) => {
    const behind = (answered[index]?.end ?? 0) + 1;
    return begin - behind + (isApart ? 0 : 1);
  });
  // Two attributions in a row, or a long run of prose: these are no items of one kind.
  if (lengths.some((length) => length < 1 || length > MOST_LINES)) return [];
  const first = answered[0];
  if (first === undefined) return [];
  const start = first.begin - Math.min(...lengths) + (first.isApart ? 0 : 1);
  return [Math.max(0, start), ...answered.slice(0, -1).map(({ end }) => end + 1)];
}
