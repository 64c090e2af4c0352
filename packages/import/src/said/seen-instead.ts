import { inlineNumerals } from '@workplan/official/lines';
import type { SourceLine } from '@workplan/official/text';

/**
 * What a text holds that was not read as a plan:
 * `numerals-in-line` numerals inside a line that do not go on as a numbering does;
 * `markdown` marks of Markdown; `table` rows of cells without a row of headings that says what they are;
 * `nothing` neither numerals nor cells.
 */
export type SeenKind = 'numerals-in-line' | 'markdown' | 'table' | 'nothing';

/** What a text is that is no plan. */
export interface SeenInstead {
  readonly kind: SeenKind;
  /** The first line that shows it, from 1; 0 for `nothing`. */
  readonly line: number;
}

const FEWEST_NUMERALS = 3;
const FEWEST_ROWS = 2;
/** Between cells that each have lines of their own. */
const LONE_BAR = /^[ \t\u3000]*[|｜][ \t\u3000]*$/;
const isLoneBar = ({ text }: SourceLine): boolean => LONE_BAR.test(text);
const FEWEST_BARS = 6;
const MARKDOWN = /^\s*#{1,6}\s+\S|\*\*\S/;

/** Why nothing of a plan was found, in the words of the text itself; each kind once, the likeliest first. */
export function seenInstead(lines: readonly SourceLine[]): SeenInstead[] {
  const first = (test: (line: SourceLine, index: number) => boolean): number => lines.findIndex(test) + 1;
  const kinds: readonly (readonly [SeenKind, number])[] = [
    ['table', first((_, index) => rowsFrom(lines, index) >= FEWEST_ROWS)],
    ['table', lines.filter(isLoneBar).length >= FEWEST_BARS ? first(isLoneBar) : 0],
    ['numerals-in-line', first(({ text }) => inlineNumerals(text).length >= FEWEST_NUMERALS)],
    ['markdown', first(({ text }) => MARKDOWN.test(text))],
  ];
  const seen = kinds.filter(([, line]) => line > 0).map(([kind, line]) => ({ kind, line }));
  return seen.length > 0 ? seen : [{ kind: 'nothing', line: 0 }];
}

const cellsOf = (text: string): number =>
  Math.max(text.split('\t').length, text.split('|').length, text.trim().split(/ {2,}|\u3000{2,}/).length);

/** How many lines in a row have the same number of cells, three at least. */
function rowsFrom(lines: readonly SourceLine[], start: number): number {
  const wanted = cellsOf(lines[start]?.text ?? '');
  if (wanted < 3) return 0;
  let count = 1;
  while (count < FEWEST_ROWS && cellsOf(lines[start + count]?.text ?? '') === wanted) count += 1;
  return count;
}
