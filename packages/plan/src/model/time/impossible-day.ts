import { isDate, lastDay } from './calendar.js';
import { rememberTexts } from '../../text/remember-texts.js';

/** A day or month, named in a text, that no calendar has. Offsets are UTF-16 in the text, `end` excluded. */
export interface ImpossibleDay {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** As it is written; undefined when it is left to the plan. */
  readonly year: number | undefined;
  readonly month: number;
  /** How many days the month has, in the longest year where none is written; 0 when there is no such month. */
  readonly days: number;
}

const DAY = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号])?|(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g;
const LEAP_YEAR = 2000;

/** The first of a deadline: 2月31日前, 2024年13月, 2023-02-29. A deadline mostly says no more than 年底前, and there is nothing to look for. */
export const impossibleDay = rememberTexts((text: string): ImpossibleDay | undefined => {
  if (!/\d月|\d-\d/.test(text)) return undefined;
  for (const match of text.matchAll(DAY)) {
    const [found, y, m, d] = [match[0], match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6] ?? '1'];
    const [year, month] = [y === undefined ? undefined : Number(y), Number(m)];
    if (isDate(year ?? LEAP_YEAR, month, Number(d))) continue;
    return {
      text: found,
      start: match.index,
      end: match.index + found.length,
      year,
      month,
      days: lastDay(year ?? LEAP_YEAR, month),
    };
  }
  return undefined;
});
