import { type DaySpan, stateOn } from '../dates.js';
import { editDistance } from './edit-distance.js';
import type { NameEntry } from './name-index.js';
import { nameKey } from './normalize.js';
import { foldPinyin, type PinyinOf } from './pinyin.js';
import type { NearName, RankedName } from '../types.js';

/** How far a name is from another; small is near. The steps are tuned by test/unknown.test.ts. */
export const DISTANCE = {
  sameSound: 0.5,
  alikeSound: 0.75,
  abbreviation: 0.9,
  shortAbbreviation: 1.25,
  notInForce: 1,
  levelAbove: 0.2,
  otherThanShort: 0.1,
} as const;

export const AT_MOST = 3;

/** Names of official bodies stay well below this; longer text is no misspelt name. */
export const LONGEST_NAME = 64;

/** A name, ready to be compared with others. */
export interface ComparedName {
  readonly key: string;
  readonly characters: readonly string[];
  /** How it sounds, found out when it is first asked for. */
  readonly sound: () => Sound | undefined;
}

interface Comparable extends NameEntry, ComparedName {
  /** 0 for the jurisdiction itself, 1 for the one above … */
  readonly level: number;
}

export interface Sound {
  readonly exact: string;
  readonly folded: string;
}

export interface Nearness {
  readonly distance: number;
  readonly by: NearName['by'];
}

/** Finds near names among those visible from one jurisdiction. */
export type FindNearest = (name: string, on: DaySpan | undefined) => readonly RankedName[];

/** `levels`: the names of the jurisdiction, then of those above it. */
export function createNeighbours(levels: readonly (readonly NameEntry[])[], pinyinOf?: PinyinOf): FindNearest {
  let comparables: readonly Comparable[] | undefined;
  // Prepared at the first unknown name: a plan without one never pays for it.
  const prepare = (): readonly Comparable[] =>
    levels.flatMap((entries, level) =>
      entries.map((entry) => ({ ...entry, level, ...comparedName(entry.key, pinyinOf) })),
    );

  return (name, on) => {
    const key = nameKey(name);
    if (key === '' || key.length > LONGEST_NAME) return [];
    comparables ??= prepare();
    const compared = comparedName(key, pinyinOf);
    const found = new Map<NameEntry['body'], RankedName>();
    for (const entry of comparables) {
      const nearness = compareNames(compared, entry);
      if (!nearness) continue;
      const distance =
        nearness.distance +
        (stateOn(entry.life, on) === 'in-force' ? 0 : DISTANCE.notInForce) +
        entry.level * DISTANCE.levelAbove +
        (entry.matchedBy === 'short' ? 0 : DISTANCE.otherThanShort);
      const known = found.get(entry.body);
      if (known && known.distance <= distance) continue;
      found.set(entry.body, { near: { body: entry.body, name: entry.name, by: nearness.by }, distance });
    }
    return nearestOf(found.values());
  };
}

/** The nearest of some, at most three. */
export const nearestOf = (found: Iterable<RankedName>): readonly RankedName[] =>
  [...found].sort((a, b) => a.distance - b.distance || (a.near.name < b.near.name ? -1 : 1)).slice(0, AT_MOST);

export function comparedName(key: string, pinyinOf: PinyinOf | undefined): ComparedName {
  let known: { readonly sound: Sound | undefined } | undefined;
  return { key, characters: [...key], sound: () => (known ??= { sound: soundOf(key, pinyinOf) }).sound };
}

function soundOf(key: string, pinyinOf: PinyinOf | undefined): Sound | undefined {
  const exact = pinyinOf?.(key).pinyin;
  return exact ? { exact, folded: foldPinyin(exact) } : undefined;
}

/** How near a name is to another, undefined when it is not. */
export function compareNames(name: ComparedName, entry: ComparedName): Nearness | undefined {
  const { characters } = name;
  if (maySoundAlike(name, entry)) {
    const [sound, other] = [name.sound(), entry.sound()];
    if (sound !== undefined && sound.exact === other?.exact) return { distance: DISTANCE.sameSound, by: 'pinyin' };
    if (sound !== undefined && sound.folded === other?.folded) return { distance: DISTANCE.alikeSound, by: 'pinyin' };
  }
  const longer = Math.max(characters.length, entry.characters.length);
  // Fewer than a third of the characters: 市农委 is not a misspelt 市教委.
  const limit = Math.ceil(longer / 3) - 1;
  const edits =
    limit > 0 && !differMore(characters, entry.key, limit)
      ? editDistance(characters, entry.characters, limit)
      : undefined;
  const shortened = isAbbreviation(characters, entry.characters) ? abbreviationDistance(characters) : undefined;
  if (edits === undefined && shortened === undefined) return undefined;
  return { distance: Math.min(edits ?? Infinity, shortened ?? Infinity), by: 'characters' };
}

/** Each character is one syllable; only letters, which stand for parts of one, must be asked how they sound. */
const maySoundAlike = ({ key, characters }: ComparedName, entry: ComparedName): boolean =>
  characters.length === entry.characters.length || LETTER.test(key);

const LETTER = /[a-z]/i;

/** A cheap lower bound, which spares most names the full comparison: each character that is missing costs an edit. */
function differMore(characters: readonly string[], name: string, limit: number): boolean {
  let missing = 0;
  for (const character of characters) {
    if (!name.includes(character)) missing += 1;
    if (missing > limit) return true;
  }
  return false;
}

// Three characters that occur in order are as likely chance; four hardly are.
const abbreviationDistance = ({ length }: readonly string[]): number =>
  length > 3 ? DISTANCE.abbreviation : DISTANCE.shortAbbreviation;

/** 市卫健委 of 市卫生健康委: same first and last character, those between in the same order. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 3 || short.length >= long.length) return false;
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  let matched = 0;
  for (const character of long) if (character === short[matched]) matched += 1;
  return matched === short.length;
}
