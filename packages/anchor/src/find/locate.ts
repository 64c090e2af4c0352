import { nearest } from './edit-distance.js';
import { isNumbered } from './numerals.js';
import { placeFrom, type Start } from './place.js';
import { indexSource, type SourceIndex } from '../source/source-index.js';
import type { Location, Piece, Place, Words } from '../types.js';

/** How exactly a text is to be found. */
export interface LocateOptions {
  /** The largest edit share at which a text still counts as found; 0.2 when left out. */
  readonly limit?: number;
}

/** The largest edit share at which a text counts as found, where nothing else is asked for. */
export const DEFAULT_LIMIT = 0.2;

const NOWHERE: Location = { best: undefined, places: [], others: [], distance: 1 };

/**
 * Finds where the words of a node stand in the source: the same words, else words that differ in at
 * most the limit. Several equally good places are all reported.
 */
export function locate(
  words: Words,
  source: string,
  index: SourceIndex = indexSource(source),
  { limit = DEFAULT_LIMIT }: LocateOptions = {},
): Location {
  const first = words.pieces[0];
  if (first === undefined || words.pieces.every((piece) => piece.normal === '')) return NOWHERE;
  const exact = index
    .occurrences(first.normal)
    .map((start) => placeFrom(words, { start, end: start + first.normal.length, edits: 0 }, index));
  const found = best(words, exact, limit);
  const isCertain = found.best !== undefined && !isMention(words, found.best);
  // The same heading may stand elsewhere too: what follows it must fit as well.
  const isComplete =
    found.best !== undefined && (found.best.fullDistance <= limit || words.pieces.length === words.deciding);
  if (isCertain && isComplete) return found;
  const near = nearStarts(words, index, limit)
    .map((start) => placeFrom(words, start, index))
    .filter((place) => isNear(place, limit));
  const all = isComplete ? found : best(words, [...exact, ...near], limit);
  return { ...all, others: distinct(near, all.places).sort((a, b) => comparePlaces(a, b, limit)) };
}

/** 2.工作报告 in the list of attachments announces the report and is not its title. */
const isAnnouncement = (words: Words, place: Place): boolean =>
  words.kind === 'reportTitle' && place.numeral !== undefined;

/** A numbered node that stands inside a line without its numeral is likely no more than named there. */
export const isMention = (words: Words, place: Place): boolean =>
  isNumbered(words.kind) && !place.startsLine && place.numeral === undefined;

/** The places that are not among others, each once. */
function distinct(places: readonly Place[], others: readonly Place[]): Place[] {
  const seen = new Set(others.map((place) => place.pieces[0]?.start));
  return places.filter((place) => {
    const start = place.pieces[0]?.start;
    const isNew = !seen.has(start);
    seen.add(start);
    return isNew;
  });
}

/** The places that differ least; of these the ones whose surroundings fit best. */
function best(words: Words, places: readonly Place[], limit: number): Location {
  let chosen: Place[] = [];
  for (const place of places) {
    if (!isNear(place, limit) || isAnnouncement(words, place)) continue;
    const order = chosen[0] === undefined ? -1 : comparePlaces(place, chosen[0], limit);
    if (order < 0) chosen = [place];
    else if (order === 0 && !chosen.some((other) => other.start === place.start)) chosen.push(place);
  }
  return chosen[0] === undefined
    ? NOWHERE
    : { best: chosen[0], places: chosen, others: [], distance: chosen[0].distance };
}

/** Negative when `a` is the better place. What follows a heading speaks for a place only where it fits. */
export const comparePlaces = (a: Place, b: Place, limit: number): number =>
  fitting(a, limit) - fitting(b, limit) ||
  a.distance - b.distance ||
  b.rank - a.rank ||
  a.fullDistance - b.fullDistance;

/** Near are places with the words that tell where a node stands, and places with nearly all of its words. */
const isNear = ({ distance, fullDistance }: Place, limit: number): boolean =>
  distance <= limit || fullDistance <= limit;

const fitting = ({ fullDistance }: Place, limit: number): number => (fullDistance <= limit ? fullDistance : 1);

/** Places where the first piece may begin when its words have changed. */
function nearStarts(words: Words, index: SourceIndex, limit: number): Start[] {
  const { pieces, deciding } = words;
  const total = pieces.slice(0, deciding).reduce((sum, piece) => sum + piece.normal.length, 0);
  const [first] = pieces as readonly [Piece, ...Piece[]];
  const starts = candidates(first.normal, index).flatMap((expected) =>
    nearPiece(first.normal, expected, Math.floor(total * limit), index),
  );
  // The first piece may be beyond recognition; the longest one shows where it was.
  const longest = pieces.reduce((a, b) => (b.normal.length > a.normal.length ? b : a));
  if (longest === first) return starts;
  const before = pieces
    .slice(0, pieces.indexOf(longest))
    .reduce(
      (sum, piece) => sum + piece.normal.length + (piece.attributions.length > 0 ? LONGEST_ATTRIBUTION : VOTING_WIDTH),
      0,
    );
  const behind = candidates(longest.normal, index).flatMap((expected) => {
    const start = nearest(
      first.normal,
      index.normal,
      expected - before,
      expected + VOTING_WIDTH,
      Math.floor(first.normal.length * FIRST_LIMIT),
    );
    if (start !== undefined) return [start];
    // Its title is gone, but the text is there.
    if (pieces[1] !== longest) return [];
    return nearPiece(longest.normal, expected, Math.floor(longest.normal.length * limit), index).map((text) => ({
      start: text.start,
      end: text.start,
      edits: first.normal.length,
    }));
  });
  return [...starts, ...behind];
}

/** Before a piece that was recognised the first piece may differ this much. */
const FIRST_LIMIT = 0.6;

/** An attribution between two pieces is hardly longer, in characters with meaning. */
const LONGEST_ATTRIBUTION = 200;

function nearPiece(normal: string, expected: number, limit: number, index: SourceIndex): Start[] {
  const slack = Math.ceil(normal.length * 0.2) + VOTING_WIDTH;
  const found = nearest(normal, index.normal, expected - slack, expected + normal.length + slack + VOTING_WIDTH, limit);
  return found === undefined ? [] : [found];
}

/** So many stretches of a text are looked up. */
const SAMPLES = 96;
/** A stretch that occurs more often says nothing about the place. */
const COMMON = 48;
/** Stretches vote for places that are this near to each other, in characters. */
const VOTING_WIDTH = 48;
const MOST_CANDIDATES = 3;

/** Where a text may begin, likeliest first: stretches of it vote for the places that they would put it at. */
function candidates(text: string, index: SourceIndex): number[] {
  const grams = index.gramsFor(text.length);
  const last = text.length - grams.size;
  if (last < 0) return [];
  const step = Math.max(1, Math.floor((last + 1) / SAMPLES));
  const votes = new Map<number, number>();
  for (let at = 0; at <= last; at += step) {
    if (grams.count(text, at) > COMMON) continue;
    const gram = text.slice(at, at + grams.size);
    for (const place of grams.places(text, at)) {
      if (!index.normal.startsWith(gram, place)) continue;
      const bucket = Math.floor((place - at) / VOTING_WIDTH);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  return [...votes.keys()]
    .map((bucket) => ({ bucket, count: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }))
    .sort((a, b) => b.count - a.count || a.bucket - b.bucket)
    .slice(0, MOST_CANDIDATES)
    .map(({ bucket }) => bucket * VOTING_WIDTH);
}
