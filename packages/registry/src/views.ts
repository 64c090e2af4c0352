import type { JurisdictionLists } from './jurisdiction-lists.js';
import { listsAbove } from './lists-above.js';
import type { JurisdictionIndex } from './name-index.js';
import { createNeighbours, type FindNearest } from './neighbours.js';
import { nameKey } from './normalize.js';
import type { PinyinOf } from './pinyin.js';
import type { China, Jurisdiction, Place, RankedName } from './types.js';

/** Everything visible from one jurisdiction: itself first, then those above it. */
export interface View {
  readonly levels: readonly JurisdictionIndex[];
  readonly nearest: FindNearest;
  /** The place itself, where the tables of China know it. */
  readonly place: Place | undefined;
}

/** Unknown names whose neighbours are kept; an editor asks for the same few again and again. */
const REMEMBERED_NAMES = 2000;

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
      if (views.size >= REMEMBERED_NAMES) views.clear();
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
    return { levels, nearest: rememberNearest(find), place };
  }

  return viewFrom;
}

function rememberNearest(find: FindNearest): FindNearest {
  const known = new Map<string, readonly RankedName[]>();
  return (name, on) => {
    const key = `${on?.first ?? ''} ${on?.last ?? ''} ${name}`;
    const old = known.get(key);
    if (old) return old;
    if (known.size >= REMEMBERED_NAMES) known.clear();
    const found = find(name, on);
    known.set(key, found);
    return found;
  };
}
