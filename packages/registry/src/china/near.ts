import { compareNames, comparedName, DISTANCE, LONGEST_NAME, nearestOf } from '../names/neighbours.js';
import { nameKey } from '../names/normalize.js';
import type { PinyinOf } from '../names/pinyin.js';
import type { Place, RankedName } from '../types.js';
import { type BodyMaker, shortFormOf } from './bodies.js';
import type { Form, Forms } from './forms.js';
import { joinedNames, type PatternName } from './joined-names.js';
import { SAYS_LEVEL } from './places.js';
import { lettersOf } from './rows.js';
import { fits, joinWord, type Seat, seatsOf } from './seats.js';

/** Finds names of the patterns near to one that is not known. */
export type FindPatterns = (name: string, place: Place) => readonly RankedName[];

export function createFinder(forms: Forms, make: BodyMaker, pinyinOf: PinyinOf | undefined): FindPatterns {
  const find = findInLists(forms, make, pinyinOf);
  return (name, place) => {
    const found = find(name, place);
    // No list has 市政府扶贫办, which is 市扶贫办.
    const rest = name.replace('政府', '');
    return found.length > 0 || rest === name ? found : find(rest, place);
  };
}

function findInLists(forms: Forms, make: BodyMaker, pinyinOf: PinyinOf | undefined): FindPatterns {
  // Places share their names but for the level word, so a few lists serve them all.
  const lists = new Map<string, readonly PatternName[]>();
  const namesOf = ({ word, letters }: Seat): readonly PatternName[] => {
    const key = `${word} ${letters}`;
    const old = lists.get(key);
    if (old !== undefined) return old;
    const made = namesFor(forms, word, letters, pinyinOf);
    if (lists.size >= LISTS) lists.clear();
    lists.set(key, made);
    return made;
  };
  const verticalOf = (place: Place): readonly PatternName[] => {
    const old = lists.get(place.path);
    if (old !== undefined) return old;
    const made = verticalNames(forms, place, pinyinOf);
    lists.set(place.path, made);
    return made;
  };

  const listsFor = (key: string, place: Place): readonly List[] => {
    const lists: List[] = [];
    for (const [level, seat] of seatsOf(place).entries()) {
      lists.push({ names: namesOf(seat), seat, level });
      if (!isOwnWord(seat)) continue;
      const { name, aliases } = seat.place;
      lists.push({ names: verticalOf(seat.place), seat: { ...seat, word: '' }, level });
      for (const word of [name, ...aliases.filter((alias) => SAYS_LEVEL.test(alias))])
        if (mayBegin(key, word)) lists.push({ names: namesOf({ ...seat, word }), seat: { ...seat, word }, level });
    }
    return lists;
  };

  return (name, place) => {
    const key = nameKey(name);
    if (key === '' || key.length > LONGEST_NAME) return [];
    const asked = comparedName(key, pinyinOf);
    const found = new Map<string, Found>();
    for (const { names, seat, level } of listsFor(key, place)) {
      const at = seat.place;
      for (const of of [...names, ...joinedNames(forms, key, seat, names, pinyinOf)]) {
        const nearness = compareNames(asked, of);
        if (nearness === undefined) continue;
        const distance = nearness.distance + level * DISTANCE.levelAbove + (isShort(of) ? 0 : DISTANCE.otherThanShort);
        const id = `${at.path} ${of.form.regular}`;
        const known = found.get(id);
        if (known === undefined || known.distance > distance) found.set(id, { of, at, distance, by: nearness.by });
      }
    }
    // Bodies are made for the nearest only.
    const nearest = [...found.values()].sort((a, b) => a.distance - b.distance).slice(0, FEW);
    return nearestOf(
      nearest.map(({ of: { key: text, form, alias }, at, distance, by }) => ({
        near: { body: make(at, shortFormOf(at, form, alias), form), name: text, by },
        distance,
      })),
    );
  };
}

/** Names of one kind of one place. */
interface List {
  readonly names: readonly PatternName[];
  /** The word that the names begin with, and the place that it means. */
  readonly seat: Seat;
  readonly level: number;
}

interface Found {
  readonly of: PatternName;
  readonly at: Place;
  readonly distance: number;
  readonly by: 'characters' | 'pinyin';
}

const isShort = ({ form, isMade }: PatternName): boolean => form.type === 'short' && isMade !== true;

const isOwnWord = ({ word, place }: Seat): boolean => word === place.levelWord;

/** Whether a name may begin with that of the place, one character mistaken: 票南区商务局. */
function mayBegin(name: string, place: string): boolean {
  const start = name.slice(0, place.length + 1);
  return [...place].filter((character) => start.includes(character)).length >= place.length - 1;
}

/** More than are shown, so that ties are settled by the name. */
const FEW = 12;

/** Lists by the names of places that are kept; those of level words are a dozen. */
const LISTS = 100;

function namesFor(forms: Forms, word: string, letters: string, pinyinOf: PinyinOf | undefined): readonly PatternName[] {
  const names = new Map<string, PatternName>();
  const see = (text: string, form: Form): void => {
    if (fits(form.levels, letters) && !names.has(text)) names.set(text, { ...comparedName(text, pinyinOf), form });
  };
  for (const [text, form] of forms.all()) see(joinWord(word, text), form);
  for (const [text, list] of forms.templates) for (const form of list) see(text.replaceAll('~', word), form);
  return [...names.values()];
}

/** Names with the place's name or alias in them: 上海海关, 国家税务总局南京市税务局. */
function verticalNames(forms: Forms, place: Place, pinyinOf: PinyinOf | undefined): readonly PatternName[] {
  const letters = lettersOf(place);
  const names: PatternName[] = [];
  const see = (text: string, form: Form, isLed: boolean): void => {
    const { afterAlias, leads } = form.row;
    if (!fits(form.levels, letters) || (!afterAlias && leads.length === 0)) return;
    for (const start of isLed || !afterAlias ? leads : ['', ...leads]) {
      for (const at of [place.name, ...(afterAlias ? place.aliases : [])]) {
        const alias = place.aliases.includes(at) ? at : undefined;
        names.push({ ...comparedName(start + at + text, pinyinOf), form, ...(alias !== undefined && { alias }) });
      }
    }
  };
  for (const [text, form] of forms.all()) see(text, form, false);
  for (const [text, list] of forms.led) for (const form of list) see(text, form, true);
  return names;
}
