import type { BoundObject, BoundParts, BoundScalar } from './bound.js';
import { isIsoDate } from './dates.js';
import { type Interval, timeOf } from './time/index.js';

/** The only scalar of a field, if the field is there and holds one. */
export function scalarOf(object: BoundObject | undefined, key: string): BoundScalar | undefined {
  const value = object?.fields.get(key)?.values[0];
  return value?.kind === 'scalar' ? value : undefined;
}

/** The only object of a field, if the field is there and holds one. */
export function objectOf(object: BoundObject | undefined, key: string): BoundObject | undefined {
  const value = object?.fields.get(key)?.values[0];
  return value?.kind === 'object' ? value : undefined;
}

/** The date of issue (成文日期) as an ISO day, if it is one. */
export function issueDate(bound: Pick<BoundParts, 'root'>): string | undefined {
  const written = scalarOf(objectOf(bound.root, 'document'), 'issued')?.node.value;
  return written !== undefined && isIsoDate(written) ? written : undefined;
}

/** First and last day of the period (期间), where it can be read. */
export function planPeriod(bound: Pick<BoundParts, 'root'>): { readonly from?: string; readonly to?: string } {
  const written = scalarOf(bound.root, 'period')?.node.value;
  if (written === undefined) return {};
  // Asked for every task: it is read once.
  const { from, to } = timeOf(written, undefined);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** The date on which names are checked: the date of issue, else the first day of the period. */
export const planDate = (bound: Pick<BoundParts, 'root'>): string | undefined =>
  issueDate(bound) ?? planPeriod(bound).from;

/** The year that 6月底 and 年底 in this plan belong to. */
export const planYear = (bound: Pick<BoundParts, 'root'>): number | undefined =>
  yearWithin(planPeriod(bound), issueDate(bound));

/**
 * The year that a month without one belongs to: that of the period, or of the issue. A plan for several years speaks of
 * the year in which it is issued, if that is one of them; else the year is open, and a month without one is unknown.
 */
export function yearWithin({ from, to }: Interval, issued: string | undefined): number | undefined {
  const isWithin = issued !== undefined && from !== undefined && to !== undefined && from <= issued && issued <= to;
  if (isWithin) return yearOf(issued);
  if (from === undefined) return issued === undefined ? undefined : yearOf(issued);
  return to === undefined || yearOf(from) === yearOf(to) ? yearOf(from) : undefined;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
