import type { DaySpan } from '../dates.js';
import { type DepartedRows, readDepartures } from './departures.js';
import { placeKey, remember } from './remember.js';
import type { Body, BodyClass, China, Jurisdiction, LookupResult, PatternMatch, Place, RankedName } from '../types.js';

/** What is left to say of a name that no list holds: a usual form, a description, near names. */
export interface PatternLayer {
  /** The answer of the patterns, with what the places' files say of departing from them. */
  answer(name: string, place: Place | undefined, on: string | undefined): LookupResult | undefined;
  /** True when a bare name means a body of the place, though the nation has one of the same short form. */
  isLocal(name: string, place: Place, on: string | undefined): boolean;
  /** A description; one that a near name explains better is none. */
  classOf(name: string, nearest: readonly RankedName[]): BodyClass | undefined;
  nearest(name: string, place: Place | undefined): readonly RankedName[];
  /** The bodies that a place usually has, without those that its file says it has not. */
  usual(place: Place, on: string | undefined): readonly Body[];
}

/** A changed, missing or doubled character, or one of the same sound: a typo rather than another name. */
const TYPO = 1.3;

/** What the lists of a place say of a name. */
type Recorded = (name: string, place: string, on: DaySpan | undefined) => LookupResult | undefined;

export function createPatternLayer(
  china: China,
  jurisdictionOf: (place: Place) => Jurisdiction | undefined,
  recorded: Recorded,
): PatternLayer {
  const departed = new Map<Jurisdiction, DepartedRows>();
  const departuresOf = (place: Place): DepartedRows | undefined => {
    const jurisdiction = jurisdictionOf(place);
    if (jurisdiction?.departures === undefined) return undefined;
    const old = departed.get(jurisdiction);
    if (old !== undefined) return old;
    const made = readDepartures(china, jurisdiction, place);
    departed.set(jurisdiction, made);
    return made;
  };

  /** True for a body that the place has not, or has under a name of its own. */
  const departs = (name: string, place: Place, { without, adopted }: DepartedRows): boolean =>
    china.pattern(name, place)?.rows.some((row) => without.has(row) || adopted.has(row)) === true;

  return {
    answer(name, place, on) {
      const match = china.pattern(name, place, on);
      if (match === undefined) return undefined;
      const departures = departuresOf(match.place);
      if (departures === undefined) return match.result;
      if (departures.complete || match.rows.some((row) => departures.without.has(row))) return undefined;
      return adoptedFor(match, departures, recorded) ?? match.result;
    },
    isLocal: (name, place, on) => china.pattern(name, place, on)?.result.elided === true,
    classOf(name, nearest) {
      const found = china.classOf(name);
      // 县人民医院 is no misspelt 县人民法院: what is near must be of the kind itself, and 省社科院 none of 社科院. An audience is recognised by its first word; the others end in words that a typo may leave alone.
      const isTypo = ({ near, distance }: RankedName): boolean =>
        distance <= TYPO && china.classOf(near.name) === found && !name.endsWith(near.name);
      return found === 'audience' || !nearest.some(isTypo) ? found : undefined;
    },
    nearest: remember(
      (name: string, place: Place | undefined) => {
        const departures = place === undefined ? undefined : departuresOf(place);
        if (departures?.complete === true) return [];
        const found = china.nearest(name, place);
        return place === undefined || departures === undefined
          ? found
          : found.filter(({ near }) => !departs(near.body.shortForm, place, departures));
      },
      (name, place) => `${name} ${placeKey(place)}`,
    ),
    usual: (place, on) => {
      const departures = departuresOf(place);
      if (departures === undefined) return china.regular(place, on);
      if (departures.complete) return [];
      return china.regular(place, on).filter(({ shortForm }) => !departs(shortForm, place, departures));
    },
  };
}

/** A body's other names in a place that uses one of its own: 市发改委 for the adopted 市发展和改革局. */
function adoptedFor(
  { rows, place }: PatternMatch,
  { adopted }: DepartedRows,
  recorded: Recorded,
): LookupResult | undefined {
  const name = rows.map((row) => adopted.get(row)).find((found) => found !== undefined);
  const found = name === undefined ? undefined : recorded(name, place.path, undefined);
  return found?.status === 'exact' || found?.status === 'alias'
    ? { status: 'alias', body: found.body, matchedBy: 'alias', preferred: found.body.shortForm }
    : undefined;
}
