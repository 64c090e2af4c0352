import { type DaySpan, daySpan } from '../dates.js';
import { nameKey } from '../names/normalize.js';
import { placeKey, remember } from '../lookup/remember.js';
import type { BodyKind, PatternMatch, Place } from '../types.js';
import { type BodyMaker, shortFormOf } from './bodies.js';
import type { Form, Forms } from './forms.js';
import { joinedForm } from './joined.js';
import type { PlaceAtStart, Places } from './places.js';
import type { Row } from './rows.js';
import { fits, type Seat, seatsOf } from './seats.js';

interface Hit {
  readonly form: Form;
  readonly place: Place;
  readonly elided?: boolean;
  /** The short name of the place that stands before the form. */
  readonly alias?: string;
  /** The form names a body only behind that of the body above: 分行 of 人民银行广东省分行. */
  readonly needsLead?: boolean;
}

/** The kinds of bodies that a government consists of. */
const GOVERNMENT: readonly BodyKind[] = ['department', 'office'];

/** Official names stay well below this; longer text is a sentence. */
const LONGEST = 40;

/** A second plate in brackets: 市综合行政执法局（市城市管理局）. The first name is the one that is meant. */
const SECOND_PLATE = /^([^(〔[]{2,})[(〔[][^(〔[]{2,}[)〕\]]$/;

/** 市政府扶贫办 is 市扶贫办. */
const OF_GOVERNMENT = /^(?:(?:人民)?政府|行署)/;

/** Reads names by their form, in a place or in the nation. */
export type ReadPattern = (name: string, place: Place | undefined, on?: string) => PatternMatch | undefined;

export function createReader(forms: Forms, places: Places, make: BodyMaker): ReadPattern {
  const reader = new PatternReader(forms, places, make);
  return remember(
    (name, place, on) => reader.match(name, place, on === undefined ? undefined : daySpan(on)),
    (name, place, on) => `${name} ${on ?? ''} ${placeKey(place)}`,
  );
}

class PatternReader {
  private readonly seats = new Map<string, readonly Seat[]>();

  constructor(
    private readonly forms: Forms,
    private readonly places: Places,
    private readonly make: BodyMaker,
  ) {}

  /** What a name is by its form; undefined where it has none. */
  match(name: string, place: Place | undefined, day: DaySpan | undefined): PatternMatch | undefined {
    const key = nameKey(name);
    if (key === '' || key.length > LONGEST) return undefined;
    const first = SECOND_PLATE.exec(key)?.[1];
    const hit = this.read(key, place, day) ?? (first === undefined ? undefined : this.read(first, place, day));
    if (hit === undefined) return undefined;
    const { form, elided: isElided = false } = hit;
    const { window } = form.row;
    const successors = this.successorsOf(form.row, hit, day);
    return {
      rows: [form.row.id],
      place: hit.place,
      result: {
        status: 'pattern',
        // 省分行 alone is no name of a body.
        body: this.make(hit.place, hit.needsLead === true ? key : shortFormOf(hit.place, form, hit.alias), form),
        form: form.type,
        elided: isElided,
        ...(window && { window }),
        ...(successors.length > 0 && { successors }),
      },
    };
  }

  /** Who took over from a row that had ended on a day, and where those had ended too, from them. */
  private successorsOf(row: Row, hit: Hit, day: DaySpan | undefined): readonly string[] {
    if (day === undefined || row.days.last === undefined || day.first <= row.days.last) return [];
    const names = row.next.flatMap((id) => {
      const form = this.forms.regular(id, this.lettersFor(hit.place));
      if (form === undefined) return [];
      const later = this.successorsOf(form.row, hit, day);
      return later.length > 0 ? later : [shortFormOf(hit.place, form, hit.alias)];
    });
    return [...new Set(names)];
  }

  private seatsFor(place: Place): readonly Seat[] {
    const key = place.code ?? place.path;
    const old = this.seats.get(key);
    if (old !== undefined) return old;
    const made = seatsOf(place);
    this.seats.set(key, made);
    return made;
  }

  private read(name: string, place: Place | undefined, day: DaySpan | undefined): Hit | undefined {
    const here = place === undefined ? [] : this.seatsFor(place);
    return (
      this.afterWord(name, here, day) ??
      this.withWordInside(name, here, day) ??
      this.afterPlace(name, place, day) ??
      this.elided(name, here, day)
    );
  }

  /** 市财政局: the level word, then a form of that level. */
  private afterWord(name: string, here: readonly Seat[], day: DaySpan | undefined): Hit | undefined {
    for (const { word, place, letters } of here) {
      if (!name.startsWith(word)) continue;
      const rest = name.slice(word.length);
      const form = this.plainOf(rest, letters, day);
      if (form !== undefined) return { form, place };
    }
    return undefined;
  }

  /** 团市委: the level word stands inside. */
  private withWordInside(name: string, here: readonly Seat[], day: DaySpan | undefined): Hit | undefined {
    for (const { word, place, letters } of here) {
      if (!name.includes(word)) continue;
      const form = formOf(this.forms.templates.get(name.replaceAll(word, '~')), letters, day);
      if (form !== undefined) return { form, place };
    }
    return undefined;
  }

  /** 南京市财政局, 国家税务总局南京市税务局, 上海海关. */
  private afterPlace(name: string, above: Place | undefined, day: DaySpan | undefined): Hit | undefined {
    const lead = this.forms.leads.find((text) => name.startsWith(text));
    const texts = lead === undefined ? [name] : [name, name.slice(lead.length)];
    for (const text of texts) {
      const isLed = text !== name;
      const hit = this.afterName(text, above, day, isLed) ?? this.afterAlias(text, above, day, isLed);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  private afterName(text: string, above: Place | undefined, day: DaySpan | undefined, isLed: boolean): Hit | undefined {
    const on = day?.first;
    let found = (above && this.nearby(text, above, on)) ?? this.places.atStart(text, undefined, on);
    for (let deeper = found; deeper !== undefined;) {
      found = deeper;
      deeper = this.places.atStart(found.rest, found.place, on);
    }
    if (found === undefined) return undefined;
    if (found.rest === '') return this.placeItself(found.place);
    // 兰州 of 兰州海关 says its level as 延边州 does.
    const alias = text.slice(0, text.length - found.rest.length);
    const hit = this.ofPlace(found.place, found.rest, day, isLed);
    return hit && found.place.aliases.includes(alias) ? { ...hit, alias } : hit;
  }

  private ofPlace(place: Place, rest: string, day: DaySpan | undefined, isLed: boolean): Hit | undefined {
    const letters = this.lettersFor(place);
    const plain = this.plainOf(rest, letters, day);
    const led = plain === undefined && isLed ? formOf(this.forms.led.get(rest), letters, day) : undefined;
    if (led !== undefined) return { form: led, place, needsLead: true };
    const form = plain ?? this.templateOf(rest, place, letters, day);
    return form && { form, place };
  }

  private templateOf(rest: string, place: Place, letters: string, day: DaySpan | undefined): Form | undefined {
    const text = rest.replaceAll(place.levelWord, '~');
    return (
      formOf(this.forms.templates.get(text), letters, day) ?? formOf(this.forms.templates.get(`~${rest}`), letters, day)
    );
  }

  private afterAlias(
    text: string,
    above: Place | undefined,
    day: DaySpan | undefined,
    isLed: boolean,
  ): Hit | undefined {
    const place = this.places.aliasAtStart(text) ?? aliasOfOwn(text, above);
    if (place === undefined) return undefined;
    const alias = place.aliases.find((name) => text.startsWith(name)) ?? '';
    const rest = text.slice(alias.length);
    const letters = this.lettersFor(place);
    const allowed = (list: readonly Form[] | undefined): readonly Form[] | undefined =>
      list?.filter(({ row }) => row.afterAlias || place.level === 'province');
    const plain = formOf(allowed(this.forms.plain(rest, letters)), letters, day);
    const led = plain === undefined && isLed ? formOf(allowed(this.forms.led.get(rest)), letters, day) : undefined;
    if (led !== undefined) return { form: led, place, alias, needsLead: true };
    return plain && { form: plain, place, alias };
  }

  /** 杭州市 in a list of names stands for its government. */
  private placeItself(place: Place): Hit | undefined {
    const form = this.forms.plain('政府', 'pcx')[0];
    return form && { form, place };
  }

  /** 财政局: the nearest place that has such a body is meant. */
  private elided(name: string, here: readonly Seat[], day: DaySpan | undefined): Hit | undefined {
    if (name.length < 2) return undefined;
    for (const { place, letters } of here) {
      const form = this.plainOf(name, letters, day);
      if (form !== undefined) return { form, place, elided: true };
    }
    return undefined;
  }

  private nearby(text: string, above: Place, on: string | undefined): PlaceAtStart | undefined {
    for (let here: Place | undefined = above; here !== undefined; here = here.parent) {
      if (text.startsWith(here.name)) return { place: here, rest: text.slice(here.name.length) };
    }
    return this.places.atStart(text, above, on);
  }

  /** A form of the level, of one row or joined of several; one of the government may say so. */
  private plainOf(text: string, letters: string, day: DaySpan | undefined): Form | undefined {
    const whole = formOf(this.forms.plain(text, letters), letters, day) ?? joinedForm(this.forms, text, letters);
    const rest = text.replace(OF_GOVERNMENT, '');
    if (whole !== undefined || rest === text) return whole;
    const ofGovernment = this.forms.plain(rest, letters).filter(({ row: { kind } }) => GOVERNMENT.includes(kind));
    return formOf(ofGovernment, letters, day);
  }

  private lettersFor(place: Place): string {
    return this.seatsFor(place)[0]?.letters ?? '';
  }
}

/** The short name of a county means it in its own plan: 瑶海消防救援大队. */
function aliasOfOwn(text: string, own: Place | undefined): Place | undefined {
  const isMeant = own?.aliases.some((alias) => text.startsWith(alias)) === true;
  return isMeant ? own : own && aliasOfOwn(text, own.parent);
}

/** The form meant: of the level, and rather one whose window holds the date. */
function formOf(list: readonly Form[] | undefined, letters: string, day: DaySpan | undefined): Form | undefined {
  const fitting = list?.filter(({ levels }) => fits(levels, letters));
  if (fitting === undefined || fitting.length === 0) return undefined;
  return (day === undefined ? undefined : fitting.find(({ row }) => holds(row, day))) ?? fitting[0];
}

/** Whether the window of a row holds a day; no day lies in every window. */
export const holds = ({ days }: Row, day: DaySpan | undefined): boolean =>
  day === undefined ||
  ((days.first === undefined || day.last >= days.first) && (days.last === undefined || day.first <= days.last));
