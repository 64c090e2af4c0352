import { leadOf, type SourceLine, wordsOf } from '../text/source-lines.js';
import { readNumerals } from './line-numerals.js';
import { type Numeral, NUMERAL_KINDS, type NumeralKind } from './numeral.js';
import { itemAt } from '@workplan/plan/text';

/** A numbered line with what stands below it: paragraphs without a number, and deeper blocks. */
export interface Block {
  readonly numeral: Numeral;
  readonly line: SourceLine;
  /** Spaces before the numeral, as printed. */
  readonly indent: string;
  /** The line without indentation and numeral. */
  readonly rest: string;
  /** Lines without a number that follow it directly. */
  readonly paragraphs: SourceLine[];
  readonly children: Block[];
}

/** The lines of a part of a document as a tree of numbered blocks. */
export interface Outline {
  /** Lines before the first numbered one. */
  readonly before: readonly SourceLine[];
  readonly blocks: readonly Block[];
}

const RANK: ReadonlyMap<string, number> = new Map(NUMERAL_KINDS.map((kind, index) => [kind, index]));

/**
 * Reads the numbering of lines. A numeral goes below the nearest open one of an outer kind; one that
 * breaks its own sequence wildly (a figure that happens to start a line) counts as plain text.
 */
export function readOutline(lines: readonly SourceLine[]): Outline {
  const before: SourceLine[] = [];
  const blocks: Block[] = [];
  const open: Block[] = [];
  const lastOfKind = new Map<NumeralKind, Block>();
  const numerals = readNumerals(lines);
  const rankOf = ranksOf(numerals);
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(line);
    const numeral = numerals[index];
    const rest = words.slice(numeral?.printed.length ?? 0);
    // A numeral with nothing behind it numbers nothing, but 01 on a line of its own does.
    const isEmpty = rest.trim() === '' && numeral?.isAlone !== true;
    if (numeral === undefined || isEmpty || !continues(numeral, open, lastOfKind.get(numeral.kind))) {
      addParagraph(line, open, before);
      continue;
    }
    while (open.length > 0 && rankOf(itemAt(open, open.length - 1).numeral) >= rankOf(numeral)) open.pop();
    const block: Block = { numeral, line, indent: leadOf(line), rest, paragraphs: [], children: [] };
    (open[open.length - 1]?.children ?? blocks).push(block);
    open.push(block);
    lastOfKind.set(numeral.kind, block);
  }
  return { before, blocks };
}

type RankOf = (numeral: Numeral) => number;

/**
 * 一、 above 第一条 and 第二条, and 二、 above 第三条: articles below headings, whose kind this is. Elsewhere 一、 stands below an article.
 */
function headsArticles(found: readonly Numeral[]): NumeralKind | undefined {
  const first = found.findIndex(({ kind }) => kind === 'article');
  const above = found[first - 1];
  if (above === undefined || found[first]?.value !== 1 || !above.kind.startsWith('chinese')) return undefined;
  const isAgain = found.some(
    ({ kind }, index) => index > first && kind === 'article' && found[index - 1]?.kind === above.kind,
  );
  return isAgain ? above.kind : undefined;
}

/** How far inwards a numeral stands: 1.1.1 below 1.1. （一） stands below 任务一 where one follows it directly, else above. */
function ranksOf(numerals: readonly (Numeral | undefined)[]): RankOf {
  const found = numerals.filter((numeral) => numeral !== undefined);
  const heading = headsArticles(found);
  const isOuter = found.some(
    ({ kind, value }, index) => kind === 'chinese-brackets' && value === 1 && found[index - 1]?.kind === 'task',
  );
  return ({ kind, above }) =>
    kind === 'article' && heading !== undefined
      ? (RANK.get(heading) ?? 0) + 0.5
      : kind === 'task' && isOuter
        ? (RANK.get('chinese-brackets') ?? 0) - 0.5
        : (RANK.get(kind) ?? 0) + (above === undefined ? 0 : above.split('.').length / 10);
}

/** A numeral carries on its own kind, starts a new run at 1, or is not far from the last of its kind. */
function continues(numeral: Numeral, open: readonly Block[], last: Block | undefined): boolean {
  if (numeral.above !== undefined) return continuesDecimal(numeral, open, last);
  if (numeral.value === 1 || numeral.kind === 'unnumbered') return true;
  // 一是, 二是 are items only in a run that starts at 一是.
  if (numeral.kind === 'ordinal')
    return last !== undefined && last.numeral.value === numeral.value - 1 && open.includes(last);
  return Math.abs(numeral.value - (last?.numeral.value ?? 0)) <= MOST_SKIPPED;
}

/** 1.2 stands behind 1.1, and 2.1 below item 2 or behind the last of 1.x; any other is a figure. */
function continuesDecimal({ above, value }: Numeral, open: readonly Block[], last: Block | undefined): boolean {
  const before = last?.numeral;
  if (before !== undefined && before.above === above && value > before.value)
    return value - before.value <= MOST_SKIPPED_DECIMALS;
  const major = Number(above?.split('.').pop());
  const isBelow = open.some(({ numeral }) => numeral.value === major);
  return value === 1 && (isBelow || major === 1 || major === Number(before?.above) + 1);
}
const MOST_SKIPPED_DECIMALS = 3;

/** Withheld items leave gaps; more than this is no numbering. */
const MOST_SKIPPED = 30;

function addParagraph(line: SourceLine, open: readonly Block[], before: SourceLine[]): void {
  const last = open[open.length - 1];
  if (last === undefined) before.push(line);
  else last.paragraphs.push(line);
}
