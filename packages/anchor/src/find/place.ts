import type { Range } from '@workplan/plan/text';
import { type Gap, readGap } from './attributions.js';
import { nearest } from './edit-distance.js';
import { isNumbered, type Lead, leadOf } from './numerals.js';
import type { SourceIndex } from '../source/source-index.js';
import type { Piece, Place, PlacedAttribution, PlacedPiece, Words } from '../types.js';

/** A piece at a place of the normal form. */
export interface Start extends Range {
  readonly edits: number;
}

/** So far a piece may stand from where it is expected, beside a fifth of its length. */
const SLACK = 12;
/** A piece that differs more than this is not the same piece. */
const PIECE_LIMIT = 0.5;

/** Where the node stands when its first piece stands at `start`: the other pieces follow, attributions between them. */
export function placeFrom(words: Words, start: Start, index: SourceIndex): Place {
  const pieces: (PlacedPiece | undefined)[] = [];
  const attributions: PlacedAttribution[] = [];
  const cells: Range[] = [];
  const extras: Range[] = [];
  let here: Start | undefined = start.edits > 0 ? { ...start, start: beginning(words, start, index) } : start;
  let end = index.endOf(start.end);
  let decidingEdits = 0;
  let allEdits = 0;
  for (const [at, piece] of words.pieces.entries()) {
    if (at > 0) here = nextPiece(piece, end, words.pieces[at - 1]?.normal === '' ? 0 : SLACK, index);
    const cost = here === undefined ? piece.normal.length : here.edits;
    allEdits += cost;
    if (at < words.deciding) decidingEdits += cost;
    if (here === undefined) {
      pieces.push(undefined);
      continue;
    }
    const placed = { start: index.offsetOf(here.start), end: index.endOf(here.end), edits: here.edits };
    if (at > 0) {
      const skipped = index.weight(end, placed.start);
      if (skipped > 0) {
        extras.push({ start: index.offsetOf(index.normalAt(end)), end: placed.start });
        allEdits += skipped;
        if (at < words.deciding) decidingEdits += skipped;
      }
    }
    pieces.push(placed);
    const gap = gapAfter(words, at, placed.end, index);
    if (gap.skipped !== undefined) {
      const weight = index.weight(gap.skipped.start, gap.skipped.end);
      extras.push(gap.skipped);
      allEdits += weight;
      if (at < words.deciding) decidingEdits += weight;
    }
    for (const attribution of gap.attributions) attributions.push({ ...attribution, piece: at });
    cells.push(...gap.cells);
    end = Math.max(gap.end, placed.end);
  }
  const first = pieces[0]?.start ?? index.offsetOf(start.start);
  const lead = leadOf(words, first, index);
  const from =
    lead.numeral !== undefined && (!lead.above || words.kind === 'attachment')
      ? lead.numeral.start
      : openingBefore(index.source, first);
  return {
    start: from,
    end: closingAfter(index.source, end),
    pieces,
    attributions,
    cells,
    numeral: lead.numeral,
    extras,
    distance: share(decidingEdits, words.pieces.slice(0, words.deciding)),
    fullDistance: share(allEdits, words.pieces),
    startsLine: lead.after === 'line',
    rank: rankOf(words, lead, pieces, index),
  };
}

/** Where a text begins when its first characters have changed: behind a numeral or at the start of a line, if one is near. */
const NEAR_STARTS = [0, -1, 1, -2, 2, -3, 3];

function beginning(words: Words, start: Start, index: SourceIndex): number {
  const leads = NEAR_STARTS.filter(
    (shift) => Math.abs(shift) <= start.edits && start.start + shift >= 0 && start.start + shift < start.end,
  ).map((shift) => ({ at: start.start + shift, lead: leadOf(words, index.offsetOf(start.start + shift), index) }));
  const best =
    leads.find(({ lead }) => lead.after === 'line' && (lead.numeral !== undefined || !isNumbered(words.kind))) ??
    leads.find(({ lead }) => lead.after === 'line') ??
    leads.find(({ lead }) => lead.numeral !== undefined);
  return best?.at ?? start.start;
}

const share = (edits: number, pieces: readonly Piece[]): number => {
  const length = pieces.reduce((sum, piece) => sum + piece.normal.length, 0);
  return length === 0 ? 0 : Math.min(edits / length, 1);
};

/** The piece behind an offset of the source: there exactly, or somewhat further with some differences. */
function nextPiece({ normal }: Piece, after: number, slack: number, index: SourceIndex): Start | undefined {
  const expected = index.normalAt(after);
  if (normal === '') return { start: expected, end: expected, edits: 0 };
  if (index.normal.startsWith(normal, expected)) return { start: expected, end: expected + normal.length, edits: 0 };
  const reach = Math.ceil(normal.length * 0.2) + slack;
  return nearest(
    normal,
    index.normal,
    expected,
    expected + normal.length + reach * 2,
    Math.floor(normal.length * PIECE_LIMIT),
  );
}

const BRACKETS = '（(〔[［【';
/** So many brackets behind a piece are tried as the start of its attribution. */
const BRACKETS_TRIED = 4;

/** What nobody is given: the title, the number, a heading of a column. What stands behind it is no attribution of it. */
const NOBODYS: ReadonlySet<Words['kind']> = new Set<Words['kind']>(['element', 'column']);

/** The gap behind a piece; words that the plan does not have may stand before an attribution. */
function gapAfter(words: Words, at: number, from: number, index: SourceIndex): Gap & { readonly skipped?: Range } {
  if (NOBODYS.has(words.kind)) return { attributions: [], cells: [], end: from };
  const piece = words.pieces[at] as Piece;
  const gap = readGap(index, from, piece.attributions, words.cells);
  if (gap.attributions.length > 0 || piece.attributions.length === 0 || gap.end > from) return gap;
  const { source, lines } = index;
  const next = index.normalAt(from);
  // The next piece follows at once, so no words are missing here.
  const following = words.pieces[at + 1]?.normal ?? '';
  if (following !== '' && index.normal.startsWith(following, next)) return gap;
  const limit = Math.min(
    lines.lineEnd(lines.position(from).line),
    from + SLACK * 2 + Math.ceil(piece.normal.length * PIECE_LIMIT),
  );
  for (let here = from, tried = 0; here < limit && tried < BRACKETS_TRIED; here += 1) {
    if (!BRACKETS.includes(source.charAt(here))) continue;
    tried += 1;
    const later = readGap(index, here, piece.attributions, words.cells);
    if (later.attributions.length > 0)
      return { ...later, skipped: { start: index.offsetOf(next), end: index.endOf(index.normalAt(here)) } };
  }
  // Attributions on lines of their own stand behind the rest of the line.
  const lineEnd = lines.lineEnd(lines.position(from).line);
  const below =
    lineEnd > from && lineEnd <= limit ? readGap(index, lineEnd, piece.attributions, words.cells) : undefined;
  if (below !== undefined && below.attributions.length > 0)
    return { ...below, skipped: { start: index.offsetOf(next), end: index.endOf(index.normalAt(lineEnd)) } };
  return gap;
}

const OPENS = '“‘《〈「『"\'（(〔[［【';
const CLOSES = '”’》〉」』"\'）)〕]］】';
const ENDS = '。！？；：，、…;:,.!?';

/** Opening marks belong to the word behind them. */
function openingBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && OPENS.includes(source.charAt(start - 1))) start -= 1;
  return start;
}

/** Closing marks and the punctuation of the sentence belong to the word before them. */
function closingAfter(source: string, at: number): number {
  let end = at;
  while (
    end < source.length &&
    end - at < SLACK &&
    (CLOSES.includes(source.charAt(end)) || ENDS.includes(source.charAt(end)))
  )
    end += 1;
  return end;
}

/** How the surroundings speak for a place, so that of equal words the likelier ones are taken. */
function rankOf(words: Words, lead: Lead, pieces: readonly (PlacedPiece | undefined)[], index: SourceIndex): number {
  const last = pieces[words.deciding - 1]?.end;
  return leadRank(words, lead, index) + (last === undefined ? 0 : endRank(index, last));
}

/** The part of the rank that follows from what stands before the words. */
function leadRank(words: Words, lead: Lead, index: SourceIndex): number {
  const before = { line: LINE_RANK, sentence: 2, words: 0 }[lead.after];
  const numbered = isNumbered(words.kind) === (lead.numeral !== undefined) ? NUMBERED_RANK : 0;
  const heading = words.kind === 'attachment' && lead.above ? 1 : 0;
  const own =
    lead.numeral !== undefined &&
    words.number !== undefined &&
    index.source.slice(lead.numeral.start, lead.numeral.end).includes(words.number.node.value)
      ? 1
      : 0;
  return before + numbered + heading + own;
}

/** No place at which the first piece begins there has a higher rank. */
export const highestRankAt = (words: Words, start: number, index: SourceIndex): number =>
  leadRank(words, leadOf(words, start, index), index) + END_RANK;

const LINE_RANK = 4;
const NUMBERED_RANK = 2;
const END_RANK = 2;

/** The rank of a place at which everything fits. */
export const highestRank = ({ kind, number }: Words): number =>
  LINE_RANK +
  NUMBERED_RANK +
  END_RANK +
  (kind === 'attachment' ? 1 : 0) +
  (isNumbered(kind) && number !== undefined ? 1 : 0);

function endRank({ source, lines }: SourceIndex, end: number): number {
  const rest = source.slice(end, Math.min(lines.lineEnd(lines.position(end).line), end + SLACK));
  return rest.trim() === '' ? END_RANK : /^[\s”’》」』）)]*[。！？；：，、…;:,.（(〔[［【]/.test(rest) ? 1 : 0;
}
