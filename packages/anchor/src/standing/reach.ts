import { itemAt, type Range } from '@workplan/plan/text';
import type { DraftTable } from './draft-table.js';
import type { SourceIndex } from '../source/source-index.js';
import type { TextChange } from '../source/text-change.js';

/** The longest change after which anything is kept. */
const LONGEST_CHANGE = 2_000;

export const isSmall = ({ start, end, length }: TextChange): boolean =>
  end - start <= LONGEST_CHANGE && length <= LONGEST_CHANGE;

/** Three characters in a row, as the words of nodes are looked for. */
const GRAM = 3;

/** How a group of nodes stands to a change of the source: it can be kept, has moved, or may be touched. */
export type Side = 'before' | 'behind' | 'touched';

/**
 * How groups stand to a change of the source. Those that stand at their anchors far enough from it are kept, unless it
 * brings their words into the source a second time, or changes what stands around a place where they stand already.
 *
 * @param before the source as it was
 * @param after the source as it is
 * @param inForm the change of its normal form
 */
export function sidesOf(
  change: TextChange,
  before: SourceIndex,
  after: SourceIndex,
  inForm: TextChange,
): (table: DraftTable, at: number) => Side {
  const { start, end, length } = change;
  // Anchors name lines: behind a line that came or went they name other ones.
  const behind = before.lines.lineCount === after.lines.lineCount ? end + 1 : Infinity;
  const grams = changedGrams(before.normal, after.normal, inForm);
  const isMade = (words: string): boolean =>
    (words.length < GRAM || grams.some((gram) => words.includes(gram))) &&
    (isAcross(before.normal, inForm, words) ||
      isAcross(after.normal, { start: inForm.start, end: inForm.start + inForm.length }, words));
  const nearby = nearbyOf(after, { start, end: start + length });
  return ({ groups, from, to }, at) => {
    const group = groups[at];
    // Not a number where they do not all stand at their anchors.
    const side = itemAt(from, at) > behind ? 'behind' : itemAt(to, at) < start ? 'before' : 'touched';
    if (group === undefined || side === 'touched') return 'touched';
    if (grams.length > 0 && group.words.some(isMade)) return 'touched';
    return group.rivals.some((words) => after.normal.slice(nearby.start, nearby.end + words.length).includes(words))
      ? 'touched'
      : side;
  };
}

/** Whether words stand at a stretch of a text, or on both sides of it. */
const isAcross = (text: string, { start, end }: Range, words: string): boolean =>
  text.slice(Math.max(start - words.length + 1, 0), end + words.length - 1).includes(words);

/** The number of a node may stand so many lines above it, and what follows it so closely tells whether it is one. */
const LINES_ABOVE = 3;
const BEHIND_NUMBER = 8;

/** Where words may begin that fit better now than before: a stretch of the normal form. */
function nearbyOf(index: SourceIndex, { start, end }: Range): Range {
  const { lines } = index;
  const last = lines.position(end).line + LINES_ABOVE;
  return { start: index.normalAt(start - BEHIND_NUMBER - 1), end: index.normalAt(lines.lineEnd(last)) };
}

/** The stretches of three characters that a change has made, or of which there are fewer now. */
function changedGrams(before: string, after: string, { start, end, length }: TextChange): readonly string[] {
  const isSame = start === end && length === 0;
  return isSame
    ? []
    : [...new Set([...gramsAround(before, { start, end }), ...gramsAround(after, { start, end: start + length })])];
}

/** Those that hold something of a stretch, or both of its neighbours where it is empty. */
function gramsAround(text: string, { start, end }: Range): string[] {
  const grams: string[] = [];
  const last = Math.min(Math.max(end - 1, start), text.length - GRAM);
  for (let at = Math.max(start - GRAM + 1, 0); at <= last; at += 1) grams.push(text.slice(at, at + GRAM));
  return grams;
}
