import type { JurisdictionLists } from '../lists/jurisdiction-lists.js';
import { listsAbove } from '../lists/lists-above.js';
import type { JurisdictionIndex } from '../names/name-index.js';
import { createNeighbours, type FindNearest } from '../names/neighbours.js';
import { nameKey } from '../names/normalize.js';
import type { PinyinOf } from '../names/pinyin.js';
import { remember } from './remember.js';
import type { China, Jurisdiction, Place } from '../types.js';

/** Everything visible from one jurisdiction: itself first, then those above it. */
export interface View {
  readonly levels: readonly JurisdictionIndex[];
  readonly nearest: FindNearest;
  /** The place itself, where the tables of China know it. */
  readonly place: Place | undefined;
}

/** Places whose views are kept. */
const REMEMBERED_PLACES = 2000;

/** The view from a place by its name, path or code; undefined where neither a list nor the tables know it. */
export function createViews(
  { placeNamed, indexOf }: JurisdictionLists,
  options: { readonly pinyin?: PinyinOf | undefined; readonly china?: China | undefined },
  jurisdictionOf: (place: Place) => Jurisdiction | undefined,
): (text: string) => View | undefined {
  const views = new Map<string, View | undefined>();
  const viewFrom = (text: string): View | undefined => {
    const key = nameKey(text);
    if (!views.has(key)) {
      if (views.size >= REMEMBERED_PLACES) views.clear();
      views.set(key, createView(text));
    }
    return views.get(key);
  };

  function createView(text: string): View | undefined {
    const answer = options.china?.place(text);
    const place = answer?.status === 'place' ? answer.place : undefined;
    const start = placeNamed(text) ?? (place && jurisdictionOf(place));
    if (start === undefined && place === undefined) return undefined;
    const levels = listsAbove(start, place, placeNamed, jurisdictionOf).map(indexOf);
    const find = createNeighbours(
      levels.map(({ entries }) => entries),
      options.pinyin,
    );
    const nearest = remember(find, (name, on) => `${on?.first ?? ''} ${on?.last ?? ''} ${name}`);
    return { levels, nearest, place };
  }

  return viewFrom;
}
