import type { Token } from './parse-format.js';

const DAY = 86_400;
const LAST_DAY_1900 = 2_958_465;
/** Days between the two systems: day 0 of the one is 1904-01-01 (ECMA-376 part 1, 18.17.4.1). */
const FROM_1904 = 1462;
/** Day 60 is 29 February 1900, which no calendar has; the days before it are counted one too low. */
const NO_DAY = 60;

interface Units {
  readonly has: (unit: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') => boolean;
  readonly isElapsed: boolean;
}

/** The units that a format shows. `m` are minutes behind hours and before seconds, and months elsewhere. */
function unitsOf(tokens: readonly Token[]): Units {
  const letters = tokens.filter(({ kind }) => kind === 'date').map(({ text }) => text);
  const found = letters.map((letter, index) => {
    const first = letter.replace('[', '').charAt(0);
    if (first === 'y' || first === 'e') return 'year';
    if (first === 'h') return 'hour';
    if (first === 's') return 'second';
    if (first !== 'm') return 'day';
    const isMinute =
      letter === '[m]' || /^\[?h/.test(letters[index - 1] ?? '') || /^\[?s/.test(letters[index + 1] ?? '');
    return isMinute && letter.length < 4 ? 'minute' : 'month';
  });
  return { has: (unit) => found.includes(unit), isElapsed: letters.some((letter) => letter.startsWith('[')) };
}

/**
 * Prints a serial number as a date, 2016年6月30日, down to the unit that the format shows: 2016年6月, 6月30日. A time
 * of day is printed only where there is no date: 9:30. Undefined for what is no date.
 */
export function printDate(serial: number, tokens: readonly Token[], is1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const units = unitsOf(tokens);
  const isDate = units.has('year') || units.has('month') || units.has('day');
  return isDate ? dateOf(serial, units, is1904) : timeOf(serial, units);
}

function dateOf(serial: number, units: Units, is1904: boolean): string | undefined {
  // A time that rounds up to midnight belongs to the next day.
  const day = Math.floor(Math.round(serial * DAY) / DAY) + (is1904 ? FROM_1904 : 0);
  if (day < 1 || day > LAST_DAY_1900 || day === NO_DAY) return undefined;
  const date = new Date(Date.UTC(1899, 11, day < NO_DAY ? 31 + day : 30 + day));
  const [year, month, ofMonth] = [
    `${date.getUTCFullYear()}年`,
    `${date.getUTCMonth() + 1}月`,
    `${date.getUTCDate()}日`,
  ] as const;
  if (units.has('day')) return `${units.has('year') || !units.has('month') ? year : ''}${month}${ofMonth}`;
  return `${units.has('year') ? year : ''}${units.has('month') ? month : ''}`;
}

function timeOf(serial: number, units: Units): string {
  const all = Math.round(serial * DAY);
  const seconds = units.isElapsed ? all : all % DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  const end = units.has('second') ? `:${two(seconds % 60)}` : '';
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${end}`;
}

/** The serial number (of the 1900 system) of a date in ISO 8601, as strict files may write it. */
export function serialOf(iso: string): number | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const serial = time / (DAY * 1000) - Date.UTC(1899, 11, 30) / (DAY * 1000);
  return serial > NO_DAY ? serial : undefined;
}
