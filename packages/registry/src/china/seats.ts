import type { Place } from '../types.js';
import { lettersOf } from './rows.js';

/** A level word before a name and the place that it means, seen from a plan's place. */
export interface Seat {
  readonly word: string;
  readonly place: Place;
  readonly letters: string;
}

/**
 * The level words that a plan of a place may use, its own first: 县, then 市 and 省. A word that two
 * levels share means the nearer one, as 市 in the plan of a county-level city.
 */
export function seatsOf(place: Place): readonly Seat[] {
  const seats: Seat[] = [];
  for (let here: Place | undefined = place; here !== undefined; here = here.parent) {
    for (const word of [here.levelWord, ...here.otherLevelWords]) {
      if (!seats.some((seat) => seat.word === word)) seats.push({ word, place: here, letters: lettersOf(here) });
    }
  }
  return seats;
}

/** Whether a form is one of a place's level. */
export function fits(levels: string, letters: string): boolean {
  for (let at = 0; at < letters.length; at += 1) if (levels.includes(letters.charAt(at))) return true;
  return false;
}

/** A form after its level word: 市委组织部, but 自治区党委组织部 and 兵团党委组织部. */
export const joinWord = (word: string, form: string): string =>
  word + (/^(?:自治区|兵团)$/.test(word) && form.startsWith('委') ? `党${form}` : form);
