import { nearest } from './edit-distance.js';
import { placeFrom, type Start } from './place.js';
import { indexSource, type SourceIndex } from './source-index.js';
import type { Location, Piece, Place, Words } from './types.js';

export interface LocateOptions {
  /** The largest edit share at which a text still counts as found; 0.2 when left out. */
  readonly limit?: number;
}

export const DEFAULT_LIMIT = 0.2;

const NOWHERE: Location = { best: undefined, places: [], distance: 1 };

/**
 * Finds where the words of a node stand in the source: the same words, else words that differ in at
 * most the limit. Several equally good places are all told.
 */
export function locate(words: Words, source: string, index: SourceIndex = indexSource(source), { limit = DEFAULT_LIMIT }: LocateOptions = {}): Location {
  const first = words.pieces[0];
  if (first === undefined || words.pieces.every((piece) => piece.normal === '')) return NOWHERE;
  const exact = index.occurrences(first.normal).map((start) => placeFrom(words, { start, end: start + first.normal.length, edits: 0 }, index));
  const found = best(exact, limit);
  return found.best !== undefined ? found : best(nearStarts(words, index, limit).map((start) => placeFrom(words, start, index)), limit);
}

/** The places that differ least; of these the ones whose surroundings fit best. */
function best(places: readonly Place[], limit: number): Location {
  let chosen: Place[] = [];
  for (const place of places) {
    if (place.distance > limit) continue;
    const order = chosen[0] === undefined ? -1 : compare(place, chosen[0]);
    if (order < 0) chosen = [place];
    else if (order === 0 && !chosen.some((other) => other.start === place.start)) chosen.push(place);
  }
  return chosen[0] === undefined ? NOWHERE : { best: chosen[0], places: chosen, distance: chosen[0].distance };
}

/** Negative when `a` is the better place. */
const compare = (a: Place, b: Place): number => a.distance - b.distance || b.rank - a.rank || a.fullDistance - b.fullDistance;

/** Places where the first piece may begin when its words have changed. */
function nearStarts(words: Words, index: SourceIndex, limit: number): Start[] {
  const deciding = words.pieces.slice(0, words.deciding);
  const total = deciding.reduce((sum, piece) => sum + piece.normal.length, 0);
  const [first] = deciding as [Piece];
  const starts = candidates(first.normal, index).flatMap((expected) => nearPiece(first.normal, expected, Math.floor(total * limit), index));
  if (starts.length > 0 || deciding.length === 1) return starts;
  // The first piece is beyond recognition; the longest one shows where it was.
  const longest = deciding.reduce((a, b) => (b.normal.length > a.normal.length ? b : a));
  if (longest === first) return starts;
  const before = deciding.slice(0, deciding.indexOf(longest)).reduce((sum, piece) => sum + piece.normal.length + LONGEST_ATTRIBUTION, 0);
  return candidates(longest.normal, index).flatMap((expected) => {
    const start = nearest(first.normal, index.normal, expected - before, expected, Math.floor(first.normal.length * 0.6));
    return start === undefined ? [] : [start];
  });
}

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
  return [...votes.keys()].map((bucket) => ({ bucket, count: (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0) }))
    .sort((a, b) => b.count - a.count || a.bucket - b.bucket)
    .slice(0, MOST_CANDIDATES)
    .map(({ bucket }) => bucket * VOTING_WIDTH);
}
