import { nameKey } from '../names/normalize.js';
import type { PinyinOf } from '../names/pinyin.js';
import type { Place, PlaceAnswer } from '../types.js';
import { aliasesOf } from './place-aliases.js';
import { indexPlaces, type PlaceIndex } from './place-index.js';
import { kindOfPlace, LEVEL_WORDS, levelOfCode, levelWordsOf } from './place-kind.js';
import { lifeOf, mayBeInForce, type PlaceEntry, successorsOf } from './place-table.js';
import { zoneName, zoneStem } from './zones.js';

/** A place that a text begins with, and what stands behind its name. */
export interface PlaceAtStart {
  readonly place: Place;
  readonly rest: string;
}

/** Finds places by name, alias, path or code. */
export interface Places {
  find(text: string, on?: string): PlaceAnswer | undefined;
  /**
   * A place that the text begins with, by its name or by a short one that says its level (河口县, 延边州, 科左后旗): the longest,
   * in force on the day; `above` limits it to what lies below.
   */
  atStart(text: string, above?: Place, on?: string): PlaceAtStart | undefined;
  /** The same for aliases of provinces and prefectures: 上海 in 上海海关. A county's (江北) may mean anything. */
  aliasAtStart(text: string): Place | undefined;
}

/** Short names of places that say which level they are of: 河口县, 延边州. */
export const SAYS_LEVEL = /[州县旗区]$/;
const LONGEST_NAME = 15;
/** Of provinces and prefectures. */
const LONGEST_ALIAS = 6;
/** Longer text is no place; paths of three levels stay well below. */
const LONGEST_TEXT = 60;

export function createPlaces(pinyinOf?: PinyinOf): Places {
  let index: PlaceIndex | undefined;
  const table = (): PlaceIndex => (index ??= indexPlaces());
  const placeOf = createMaker(table, pinyinOf);

  function answer(entries: readonly PlaceEntry[], on: string | undefined): PlaceAnswer | undefined {
    const alive = entries.filter((entry) => mayBeInForce(entry, on));
    const meant = alive.length > 0 ? alive : entries;
    const [only, ...more] = meant;
    if (only === undefined) return undefined;
    if (more.length === 0) return { status: 'place', place: placeOf(only) };
    return { status: 'shared', candidates: meant.map(placeOf) };
  }

  const places: Places = {
    find(text, on) {
      const key = nameKey(text);
      if (key === '' || key.length > LONGEST_TEXT) return undefined;
      if (/^\d{6}$/.test(key)) {
        const coded = table().coded(Number(key));
        const ended = table().endedWith(Number(key));
        return answer([...(coded === undefined ? [] : [coded]), ...ended], on);
      }
      const named = answer(table().named(key), on);
      if (named !== undefined) return named;
      return (
        answer(table().alsoCalled(key, on), on) ??
        answer(byPath(table(), key, on), on) ??
        zoneNamed(key, places, pinyinOf)
      );
    },
    atStart(text, above, on) {
      for (let length = Math.min(text.length, table().longestAt(text)); length > 1; length -= 1) {
        const start = text.slice(0, length);
        const named = table().named(start);
        const [only, ...more] = (named.length > 0 || !SAYS_LEVEL.test(start) ? named : table().alsoCalled(start, on))
          .filter((entry) => mayBeInForce(entry, on))
          .map(placeOf)
          .filter((place) => above === undefined || liesIn(place, above));
        if (only !== undefined && more.length === 0) return { place: only, rest: text.slice(length) };
      }
      return undefined;
    },
    aliasAtStart(text) {
      for (let length = Math.min(text.length, LONGEST_ALIAS, table().longestAt(text)); length > 1; length -= 1) {
        const [only, ...more] = table().alsoCalled(text.slice(0, length), undefined);
        if (only !== undefined && more.length === 0 && levelOfCode(only.code) !== 'county') return placeOf(only);
      }
      return undefined;
    },
  };
  return places;
}

/** Makes a place of an entry, each once. */
function createMaker(table: () => PlaceIndex, pinyinOf: PinyinOf | undefined): (entry: PlaceEntry) => Place {
  const made = new Map<PlaceEntry, Place>();
  function placeOf(entry: PlaceEntry): Place {
    const old = made.get(entry);
    if (old !== undefined) return old;
    const { code, name } = entry;
    const kind = kindOfPlace(code, name);
    const above = parentEntry(table(), entry);
    const isShared = table()
      .named(name)
      .some((other) => other.code !== code);
    const { word, others } = levelWordsOf(code, name);
    const place: Place = {
      name,
      path: isShared && above !== undefined ? above.name + name : name,
      kind,
      level: levelOfCode(code),
      code: String(code),
      ...(above && { parent: placeOf(above) }),
      levelWord: word,
      otherLevelWords: others,
      aliases: aliasesOf(name),
      ...lifeOf(entry),
      ...successorsOf(entry, (next) => table().coded(next)?.name),
      pinyin: pinyinOf?.(name).pinyin ?? '',
    };
    made.set(entry, place);
    return place;
  }
  return placeOf;
}

/** The place that an entry lies in by its code. */
function parentEntry(table: PlaceIndex, { code }: PlaceEntry): PlaceEntry | undefined {
  const level = levelOfCode(code);
  if (level === 'province') return undefined;
  const prefecture = level === 'county' ? table.coded(code - (code % 100)) : undefined;
  return prefecture ?? table.coded(code - (code % 10_000));
}

function isBelow(table: PlaceIndex, entry: PlaceEntry, above: PlaceEntry): boolean {
  for (let here = parentEntry(table, entry); here !== undefined; here = parentEntry(table, here))
    if (here === above) return true;
  return false;
}

/** 南京市鼓楼区, 江苏省南京市鼓楼区, 江苏南京鼓楼区: every part lies in the one before it. */
function byPath(table: PlaceIndex, text: string, on: string | undefined): readonly PlaceEntry[] {
  const found = new Set<PlaceEntry>();
  for (let length = 2; length <= Math.min(text.length - 2, LONGEST_NAME); length += 1) {
    const head = text.slice(0, length);
    const heads = [...table.named(head), ...table.alsoCalled(head, on)];
    if (heads.length === 0) continue;
    const rest = text.slice(length);
    const tails = [...table.named(rest), ...byPath(table, rest, on)];
    for (const tail of tails) if (heads.some((above) => isBelow(table, tail, above))) found.add(tail);
  }
  return [...found];
}

/** A zone by its name; it lies in the place that its name begins with. */
function zoneNamed(text: string, places: Places, pinyinOf: PinyinOf | undefined): PlaceAnswer | undefined {
  const stem = zoneStem(text);
  if (stem === undefined) return undefined;
  const name = zoneName(text);
  const above = places.atStart(name)?.place ?? places.aliasAtStart(name);
  const { word, others } = LEVEL_WORDS.zone;
  const place: Place = {
    name,
    path: name,
    kind: 'zone',
    level: 'county',
    ...(above && { parent: above }),
    levelWord: word,
    otherLevelWords: others,
    aliases: [],
    successors: [],
    successionVerified: true,
    pinyin: pinyinOf?.(name).pinyin ?? '',
  };
  return { status: 'place', place };
}

const liesIn = (place: Place, above: Place): boolean => {
  for (let here = place.parent; here !== undefined; here = here.parent) if (here.code === above.code) return true;
  return false;
};
