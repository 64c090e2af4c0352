import type { SourceLine } from '../text/source-lines.js';
import { NUMERAL_KINDS, readNumeral, type Numeral, type NumeralKind } from './numeral.js';

/** A numbered line with what stands below it: paragraphs without a number, and deeper blocks. */
export interface Block {
  readonly numeral: Numeral;
  readonly line: SourceLine;
  /** Blanks before the numeral. */
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
const INDENT = /^[ \u3000\t\u00a0]*/;

/**
 * Reads the numbering of lines. A numeral goes below the nearest open one of an outer kind; one that
 * breaks its own sequence wildly (a figure that happens to start a line) counts as plain text.
 */
export function readOutline(lines: readonly SourceLine[]): Outline {
  const before: SourceLine[] = [];
  const blocks: Block[] = [];
  const open: Block[] = [];
  const lastOfKind = new Map<NumeralKind, Block>();
  for (const line of lines) {
    const indent = INDENT.exec(line.text)?.[0] ?? '';
    const numeral = readNumeral(line.text.slice(indent.length));
    const rest = line.text.slice(indent.length + (numeral?.printed.length ?? 0));
    // A numeral with nothing behind it numbers nothing.
    if (numeral === undefined || rest.trim() === '' || !continues(numeral, open, lastOfKind.get(numeral.kind))) {
      addParagraph(line, open, before);
      continue;
    }
    while (open.length > 0 && rank(open[open.length - 1] as Block) >= rankOf(numeral)) open.pop();
    const block: Block = { numeral, line, indent, rest, paragraphs: [], children: [] };
    (open[open.length - 1]?.children ?? blocks).push(block);
    open.push(block);
    lastOfKind.set(numeral.kind, block);
  }
  return { before, blocks };
}

const rankOf = (numeral: Numeral): number => RANK.get(numeral.kind) ?? 0;
const rank = (block: Block): number => rankOf(block.numeral);

/** A numeral carries on its own kind, starts a new run at 1, or is not far from the last of its kind. */
function continues(numeral: Numeral, open: readonly Block[], last: Block | undefined): boolean {
  if (numeral.value === 1) return true;
  // 一是, 二是 are items only in a run that starts at 一是.
  if (numeral.kind === 'ordinal')
    return last !== undefined && last.numeral.value === numeral.value - 1 && open.includes(last);
  return Math.abs(numeral.value - (last?.numeral.value ?? 0)) <= MOST_SKIPPED;
}

/** Withheld items leave gaps; more than this is no numbering. */
const MOST_SKIPPED = 30;

function addParagraph(line: SourceLine, open: readonly Block[], before: SourceLine[]): void {
  const last = open[open.length - 1];
  if (last === undefined) before.push(line);
  else last.paragraphs.push(line);
}
