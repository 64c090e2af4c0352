import type { Range } from '@workplan/plan/text';
import type { Match, Place } from '../types.js';

/** What says where a node stands. */
interface Standing {
  readonly range: Range | undefined;
  readonly match: Match | undefined;
  readonly place: Place | undefined;
}

/** The same after everything around a node has moved by so many units. */
export function moved<T extends Standing>(standing: T, by: number): T {
  const { range, match } = standing;
  const place = standing.place && movedPlace(standing.place, by);
  return {
    ...standing,
    range: range && movedRange(range, by),
    match: match && movedMatch(match, standing.place, place, by),
    place,
  };
}

const movedRange = <T extends Range>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

const movedRanges = <T extends Range>(ranges: readonly T[], by: number): readonly T[] =>
  ranges.length === 0 ? ranges : ranges.map((range) => movedRange(range, by));

const movedPlace = (place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
  pieces: place.pieces.map((piece) => piece && movedRange(piece, by)),
  attributions: movedRanges(place.attributions, by),
  cells: movedRanges(place.cells, by),
  numeral: place.numeral && movedRange(place.numeral, by),
  extras: movedRanges(place.extras, by),
});

/** Most nodes stand where they match: that is one place. */
const movedMatch = (match: Match, was: Place | undefined, is: Place | undefined, by: number): Match => ({
  ...match,
  place: match.place === was ? is : match.place && movedPlace(match.place, by),
  extras: movedRanges(match.extras, by),
});
