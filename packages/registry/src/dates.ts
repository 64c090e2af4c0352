import type { Body, PartialDate } from './types.js';

/**
 * The days a partial date can mean, first and last, as `YYYY-MM-DD`. ISO dates of four-digit years
 * sort as text, so the spans are compared without any arithmetic.
 */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** When a body was in force, with the vagueness of its dates kept. */
export interface Lifetime {
  readonly from?: DaySpan;
  readonly to?: DaySpan;
}

export type LifeState = 'in-force' | 'expired' | 'not-yet';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const two = (value: number): string => String(value).padStart(2, '0');

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The days that `2018`, `2018-11` or `2018-11-23` can mean; undefined when it is no such date. */
export function daySpan(text: string): DaySpan | undefined {
  const match = PARTIAL_DATE.exec(text);
  if (!match?.[1]) return undefined;
  const year = Number(match[1]);
  if (year === 0) return undefined;
  if (match[2] === undefined) return { first: `${text}-01-01`, last: `${text}-12-31` };
  const days = daysInMonth(year, Number(match[2]));
  if (days === 0) return undefined;
  if (match[3] === undefined) return { first: `${text}-01`, last: `${text}-${two(days)}` };
  const day = Number(match[3]);
  return day >= 1 && day <= days ? { first: text, last: text } : undefined;
}

// The ways people write a date that have one obvious meaning.
const LOOSE_DATE = /^(\d{4})\s*[年./\-－—]\s*(?:(\d{1,2})\s*(?:[月./\-－—]\s*(?:(\d{1,2})\s*日?)?)?)?$/;

/** The date meant by `2018年11月`, `2018.11.23`, `2018/11` …, in the form the registry wants. */
export function suggestDate(text: string): PartialDate | undefined {
  const match = LOOSE_DATE.exec(text.normalize('NFKC').trim());
  if (!match?.[1]) return undefined;
  const parts = [
    match[1],
    ...[match[2], match[3]].filter((part) => part !== undefined).map((part) => two(Number(part))),
  ];
  const date = parts.join('-');
  return daySpan(date) ? date : undefined;
}

export function lifetimeOf(body: Pick<Body, 'from' | 'to'>): Lifetime {
  const from = body.from && daySpan(body.from.date);
  const to = body.to && daySpan(body.to.date);
  return { ...(from && { from }), ...(to && { to }) };
}

/**
 * The state of a body on a date. A date that is only known to the month or year is read in the
 * body's favour: what ended in 2018-11 is expired from 2018-12-01, what began in 2018-11 is not yet
 * there until 2018-10-31. Without a date everything is in force.
 */
export function stateOn(life: Lifetime, on: DaySpan | undefined): LifeState {
  if (!on) return 'in-force';
  if (life.to && on.first > life.to.last) return 'expired';
  if (life.from && on.last < life.from.first) return 'not-yet';
  return 'in-force';
}

/** In force beyond the doubt that month and year dates leave. */
export function certainlyInForce(life: Lifetime, on: DaySpan | undefined): boolean {
  if (!on) return true;
  return !(life.from && on.first < life.from.last) && !(life.to && on.last > life.to.first);
}

/** Within the day, month or year of its end: a successor in force takes the name over. */
export function isHandingOver(life: Lifetime, on: DaySpan | undefined): boolean {
  return life.to !== undefined && (!on || on.last >= life.to.first);
}

/** Whether two bodies were certainly in force at the same time for more than the day of a handover. */
export function certainlyOverlap(a: Lifetime, b: Lifetime): boolean {
  const start = (life: Lifetime): string => life.from?.last ?? '0000';
  const end = (life: Lifetime): string => life.to?.first ?? '9999-99';
  return start(a) < end(b) && start(b) < end(a);
}
