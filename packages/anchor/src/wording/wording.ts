import type { Range } from '@workplan/plan/text';
import { differences, type Hunk } from './difference.js';
import { isSilent } from '../source/normal-form.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Match, Piece, Place } from '../types.js';

/** How a text of the plan differs from the source. */
export interface Wording {
  /** The text of the plan. */
  readonly plan: string;
  /** The text that the plan would have with the wording of the source. */
  readonly source: string;
  /** Where the two differ; `a` is the plan, `b` the source. */
  readonly hunks: readonly Hunk[];
  /** True when only punctuation, width, spaces or look-alikes differ. */
  readonly isTypography: boolean;
}

const OPENS = '“‘《〈「『（(〔[［【';
const CLOSES = '”’》〉」』）)〕]］】';
const ENDS = '。！？；：，、…;:,.!?';
/** Final punctuation may stand behind an attribution instead. */
const FINAL = /(?<![。；，、：:;,.\s])[。；，、：:;,.\s]+$/;

/** A longer stretch beside a text is no part of it. */
const LONGEST_EXTRA = 200;

/**
 * The wording of the source for one piece of a node; undefined where the piece does not stand at the place, or nothing
 * differs.
 */
export function wordingOf(piece: Piece, at: number, match: Match, index: SourceIndex): Wording | undefined {
  const { place } = match;
  if (place === undefined) return undefined;
  const span = spanOf(
    { at, text: piece.text },
    place,
    match.extras.filter(({ start, end }) => end - start <= piece.text.length + LONGEST_EXTRA),
    index,
  );
  if (span === undefined) return undefined;
  const printed = asWritten(sliceWithout(index.source, span, index.apart), piece.text);
  const final = FINAL.exec(piece.text)?.[0] ?? '';
  const plan = piece.text;
  const source = printed.replace(FINAL, '') + final;
  if (withoutSpaces(plan) === withoutSpaces(source)) return undefined;
  const edits = place.pieces[at]?.edits ?? 0;
  return { plan, source, hunks: differences(plan, source), isTypography: edits === 0 && match.extras.length === 0 };
}

/** A stretch of a text without those that begin inside it. */
function sliceWithout(text: string, { start, end }: Range, apart: readonly Range[]): string {
  let low = 0;
  let high = apart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apart[middle] as Range).start < start) low = middle + 1;
    else high = middle;
  }
  let out = '';
  let from = start;
  for (let next = apart[low]; next !== undefined && next.end <= end; next = apart[(low += 1)]) {
    out += text.slice(from, next.start);
    from = next.end;
  }
  return out + text.slice(from, end);
}

const withoutSpaces = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/** The text in the layout of the plan: paragraphs without indentation, or all on one line. */
function asWritten(printed: string, plan: string): string {
  const lines = printed
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.join(plan.trim().includes('\n') ? '\n' : '');
}

/** The marks at the ends of a text that hold no word: of a kept line 「| 1 | 建设 |」 they belong to the text. */
function marksAround(text: string): { readonly before: string; readonly behind: string } {
  let start = 0;
  let end = text.length;
  while (start < end && isSilent(text.charCodeAt(start))) start += 1;
  while (end > start && isSilent(text.charCodeAt(end - 1))) end -= 1;
  const marks = (part: string): string => part.replace(/[\r\n]/g, '');
  return { before: marks(text.slice(0, start)), behind: marks(text.slice(end)) };
}

/** From the end of what stands before the piece to the start of what stands behind it, words that the plan lacks included. */
function spanOf(
  { at, text }: { readonly at: number; readonly text: string },
  place: Place,
  extras: readonly Range[],
  { source }: SourceIndex,
): Range | undefined {
  const own = place.pieces[at];
  if (own === undefined) return undefined;
  const attributionBefore = [...place.attributions].reverse().find((attribution) => attribution.end <= own.start);
  const floor = Math.max(attributionBefore?.end ?? 0, place.pieces[at - 1]?.end ?? 0, place.numeral?.end ?? 0, 0);
  const extraBefore = extras.find((extra) => extra.end <= own.start && extra.start >= floor && at === 0);
  let start = extraBefore?.start ?? own.start;
  const marks = marksAround(text);
  while (start > floor && (OPENS + marks.before).includes(source.charAt(start - 1))) start -= 1;
  // The mark that joins a clause to the attribution before it belongs to the clause.
  if (attributionBefore !== undefined)
    while (start > floor && (ENDS + OPENS).includes(source.charAt(start - 1))) start -= 1;
  const attributionBehind = place.attributions.find((attribution) => attribution.start >= own.end);
  const ceiling = Math.min(
    attributionBehind?.start ?? source.length,
    place.pieces.find((piece, index) => index > at && piece !== undefined)?.start ?? source.length,
  );
  const extraBehind = extras.find((extra) => extra.start >= own.end && extra.end <= ceiling);
  let end = extraBehind?.end ?? own.end;
  while (end < ceiling && (CLOSES + ENDS + marks.behind).includes(source.charAt(end))) end += 1;
  return { start, end };
}
