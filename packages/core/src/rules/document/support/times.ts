import { findTimes, readTime, type FoundTime } from '../../../model/time.js';
import type { TimeSpan } from '../../../schema/generated/model.js';

/** Reads a deadline as written; 2015年底 is the end of that year, whatever the year of the plan. */
export function readDeadline(text: string, year: number | undefined): TimeSpan {
  return { ...readTime(text.replace(/(\d{4})年(?=[底末内])/g, '$1年12月'), { year }), text };
}

/** The times in a text, with the year that is written before 年底 taken in. */
export function findDeadlines(text: string, year: number | undefined): FoundTime[] {
  return findTimes(text, { year }).map((found) => {
    const written = found.text.startsWith('年') ? /\d{4}$/.exec(text.slice(0, found.start))?.[0] : undefined;
    if (written === undefined) return found;
    return { ...readDeadline(written + found.text, year), start: found.start - written.length, end: found.end };
  });
}
