/**
 * Any place of China: its divisions since 2010-12, all central bodies, and the usual names of local
 * ones. Loaded where it is used; hand it to `createRegistry` or `createBuiltinRegistry`.
 */
import { daySpan } from '../dates.js';
// The tables of names beside each other, before that of places: compressed, they are half a kilobyte smaller so.
import { CURATED } from './curated.generated.js';
import { NATIONAL_COMPLETE } from './national.generated.js';
import { expand } from '../data/compact.js';
import type { PinyinOf } from '../names/pinyin.js';
import type { Body, China, Jurisdiction, Place } from '../types.js';
import { createBodyMaker, shortFormOf } from './bodies.js';
import { classOf } from './classes.js';
import { type Form, type Forms, readForms } from './forms.js';
import { createFinder } from './near.js';
import { createReader, holds, type ReadPattern } from './pattern.js';
import { createPlaces } from './places.js';
import { lettersOf } from './rows.js';
import { fits } from './seats.js';

/** What the tables of any place are made with. */
export interface CreateChinaOptions {
  /** Lets names be compared by sound and gives bodies their pinyin; see `pinyinOf` of `@workplan/registry/data`. */
  readonly pinyin?: PinyinOf | undefined;
}

/** The tables of any place. What a table holds is read when it is first asked. */
export function createChina({ pinyin }: CreateChinaOptions = {}): China {
  const places = createPlaces(pinyin);
  const make = createBodyMaker(pinyin);
  let forms: Forms | undefined;
  const table = (): Forms => (forms ??= readForms());
  let reader: ReadPattern | undefined;
  let finder: ReturnType<typeof createFinder> | undefined;

  return Object.freeze<China>({
    national: withSound(expand(NATIONAL_COMPLETE), pinyin),
    places: CURATED.map((list) => withSound(expand(list), pinyin)),
    place: (text, on) => places.find(text, on),
    pattern: (name, place, on) => (reader ??= createReader(table(), places, make))(name, place, on),
    classOf,
    nearest: (name, place) =>
      place === undefined ? [] : (finder ??= createFinder(table(), make, pinyin))(name, place),
    regular: (place, on) => regularBodies(table(), place, on, make),
  });
}

/** The tables hold no pinyin that the function gives. */
const withSound = (list: Jurisdiction, pinyinOf: PinyinOf | undefined): Jurisdiction =>
  pinyinOf === undefined
    ? list
    : { ...list, bodies: list.bodies.map((body) => ({ ...body, ...pinyinOf(body.shortForm) })) };

/**
 * The bodies of rows that the level has and that the national timetable has on the date, or has not
 * ended: one for each regular form, as a city may have 政府办公厅 or 政府办公室.
 */
function regularBodies(
  forms: Forms,
  place: Place,
  on: string | undefined,
  make: ReturnType<typeof createBodyMaker>,
): readonly Body[] {
  const letters = lettersOf(place);
  const found = new Map<string, Map<string, Form>>();
  const day = on === undefined ? undefined : daySpan(on);
  const see = (form: Form): void => {
    const { id, window } = form.row;
    const isThere = on === undefined ? window?.to === undefined : holds(form.row, day);
    if (form.type !== 'short' || !fits(form.levels, letters) || !isThere) return;
    const ofRow = found.get(id) ?? new Map<string, Form>();
    found.set(id, ofRow);
    if (!ofRow.has(form.regular)) ofRow.set(form.regular, form);
  };
  for (const [, form] of forms.all()) see(form);
  for (const [, list] of forms.templates) list.forEach(see);
  return forms.rows.flatMap(({ id }) =>
    [...(found.get(id)?.values() ?? [])].map((form) => make(place, shortFormOf(place, form), form)),
  );
}
