const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const pad = (value: number): string => String(value).padStart(2, '0');

/** How many days a month (from 1) has; 0 when there is no such month. */
export const lastDay = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Whether a calendar has this day. */
export function isDate(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month);
}

/** A day as `YYYY-MM-DD`. */
export const isoDay = (year: number, month: number, date: number): string => `${year}-${pad(month)}-${pad(date)}`;

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  if (date > 1) return isoDay(year, month, date - 1);
  return month > 1 ? isoDay(year, month - 1, lastDay(year, month - 1)) : isoDay(year - 1, 12, 31);
}

/** First and last day, both ISO; either may be open. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

/** The days that are known, and nothing else of whatever has them. */
export const knownDays = ({ from, to }: Interval): Interval => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** An interval with both ends. */
export type Stretch = Required<Interval>;

/** The days of whole months of a year; undefined when there are no such months. */
export function monthsOf(year: number, first: number, last: number): Stretch | undefined {
  if (first < 1 || last > 12 || first > last) return undefined;
  return { from: isoDay(year, first, 1), to: isoDay(year, last, lastDay(year, last)) };
}

/** Days of one month; undefined when the month or a day does not exist. */
export function daysOf(year: number, month: number, first: number, last: number): Stretch | undefined {
  if (!isDate(year, month, first) || !isDate(year, month, last) || first > last) return undefined;
  return { from: isoDay(year, month, first), to: isoDay(year, month, last) };
}

export const yearsOf = (first: number, last: number): Stretch => ({ from: `${first}-01-01`, to: `${last}-12-31` });
