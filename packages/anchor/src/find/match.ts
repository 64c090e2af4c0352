import { locateAnchor, readAnchor } from '@workplan/plan/model';
import type { Range } from '@workplan/plan/text';
import { nearest } from './edit-distance.js';
import { isAttachmentMark } from './numerals.js';
import { placeFrom, type Start } from './place.js';
import { samePiece } from './same-text.js';
import { indexSource, type SourceIndex } from '../source/source-index.js';
import type { Match, Place, Words } from '../types.js';

/** At its own place a text may differ this much and is still the same text, changed. */
const NEAR_LIMIT = 0.5;
/** A node starts within so many characters of its range, unless it is there word for word. */
const START_REACH = 200;

/** The stretch that an anchor names; undefined when it is no anchor or the source ends before it. */
export function anchoredRange(anchor: string, index: SourceIndex): Range | undefined {
  const read = readAnchor(anchor.trim());
  if (read === undefined) return undefined;
  const { start, end } = locateAnchor(read, index.lines);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** How the text at a range of the source relates to a node. Linear in the words and independent of the size of the range. */
export function matchAt(words: Words, source: string, range: Range, index: SourceIndex = indexSource(source)): Match {
  const first = words.pieces[0];
  if (first === undefined || words.pieces.every((piece) => piece.normal === ''))
    return matchSilence(words, source, range);
  const starts = startsIn(words, first.normal, range, index);
  let best: Match | undefined;
  for (const start of starts) {
    const match = check(words, placeFrom(words, start, index), range, index);
    if (
      best === undefined ||
      match.distance < best.distance ||
      (match.distance === best.distance && (match.place?.rank ?? 0) > (best.place?.rank ?? 0))
    )
      best = match;
  }
  return best ?? { kind: 'different', distance: 1, place: undefined, extras: [], cut: false };
}

/** Texts without words are blank lines or ornaments: they are there as they are or not at all. */
function matchSilence(words: Words, source: string, range: Range): Match {
  const expected = words.pieces.map((piece) => piece.text).join('');
  const same = source.slice(range.start, range.end).replace(/\s/g, '') === expected.replace(/\s/g, '');
  return { kind: same ? 'same' : 'different', distance: same ? 0 : 1, place: undefined, extras: [], cut: false };
}

/** So many places within one range are compared. */
const MOST_STARTS = 8;

function startsIn(words: Words, text: string, range: Range, index: SourceIndex): Start[] {
  const from = index.normalAt(range.start);
  const to = index.normalAt(range.end);
  const exact = index
    .search(text, from, to)
    .slice(0, MOST_STARTS)
    .map((start) => ({ start, end: start + text.length, edits: 0 }));
  if (exact.length > 0) return exact;
  const end = range.end - range.start > START_REACH ? range.start : range.end;
  // 附件2 is anchored, the title stands on the next line.
  if (
    words.kind === 'attachment' &&
    isAttachmentMark(index.source.slice(range.start, end)) &&
    index.normal.startsWith(text, to)
  )
    return [{ start: to, end: to + text.length, edits: 0 }];
  const reach = Math.min(to, from + START_REACH + text.length * 2);
  // A text that runs on beyond the range is found whole, so that its anchor can be made longer.
  const beyond = Math.max(reach, Math.min(from + Math.ceil(text.length * 1.25) + 24, index.normal.length));
  const inside = nearest(text, index.normal, from, reach, Math.floor(text.length * NEAR_LIMIT));
  const whole = nearest(text, index.normal, from, beyond, Math.floor(text.length * NEAR_LIMIT));
  return [inside, whole].filter((start) => start !== undefined).filter((start) => start.start < to);
}

function check(words: Words, place: Place, range: Range, index: SourceIndex): Match {
  const extras = [...place.extras, ...leftOver(place, range, index)];
  const length = words.pieces.reduce((sum, piece) => sum + piece.normal.length, 0);
  const more = extras.slice(place.extras.length).reduce((sum, extra) => sum + index.weight(extra.start, extra.end), 0);
  const distance = Math.min(place.fullDistance + (length === 0 ? 0 : more / length), 1);
  const last = [...place.pieces].reverse().find((piece) => piece !== undefined && piece.start < range.end);
  const cut = last !== undefined && last.end > range.end && place.start < range.end && last.start >= range.start;
  return { kind: kindOf(words, place, distance, index), distance, place, extras, cut };
}

/** Checks again when other nodes explain some of the extras: `rest` gives what remains of one. */
export function narrowed(
  words: Words,
  match: Match,
  rest: (extra: Range) => Range | undefined,
  index: SourceIndex,
): Match {
  const { place } = match;
  if (place === undefined) return match;
  const length = words.pieces.reduce((sum, piece) => sum + piece.normal.length, 0);
  const extras: Range[] = [];
  let saved = 0;
  for (const extra of match.extras) {
    const left = rest(extra);
    if (left !== undefined) extras.push(left);
    saved += index.weight(extra.start, extra.end) - (left === undefined ? 0 : index.weight(left.start, left.end));
  }
  if (saved === 0) return match;
  const before = match.extras.reduce((sum, extra) => sum + index.weight(extra.start, extra.end), 0);
  const between = place.extras.reduce((sum, extra) => sum + index.weight(extra.start, extra.end), 0);
  const edits = place.fullDistance * length - between + before - saved;
  const distance = length === 0 || edits < 0.5 ? 0 : Math.min(edits / length, 1);
  return { ...match, kind: kindOf(words, place, distance, index), distance, extras };
}

function kindOf(words: Words, place: Place, distance: number, index: SourceIndex): Match['kind'] {
  if (distance > NEAR_LIMIT) return 'different';
  if (distance > 0) return 'near';
  return words.pieces.every((piece, at) => samePiece(piece.text, place.pieces[at], index.source))
    ? 'same'
    : 'normalised';
}

/** What stands in the range before and behind the node. */
function leftOver(place: Place, range: Range, index: SourceIndex): Range[] {
  return [
    { start: range.start, end: Math.min(place.start, range.end) },
    { start: Math.max(place.end, range.start), end: range.end },
  ]
    .filter(({ start, end }) => end > start && index.weight(start, end) > 0)
    .map(({ start, end }) => ({ start: index.offsetOf(index.normalAt(start)), end: index.endOf(index.normalAt(end)) }))
    .filter(({ start, end }) => end > start);
}
