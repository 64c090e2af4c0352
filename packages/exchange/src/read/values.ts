import { readTime } from '@workplan/core';
import { isRealDate } from './dates.js';

/** A number that is written the same way again, or the words. */
export const asQuantity = (words: string): number | string => (String(Number(words)) === words ? Number(words) : words);

/** A whole number, or the words: 1.1 is no number but a place. */
export const asIdentifier = (words: string): number | string =>
  /^(?:0|[1-9]\d{0,8})$/.test(words) ? Number(words) : words;

/** A day as plans have it; undefined for anything else. */
export const asDate = (words: string | undefined): string | undefined =>
  words !== undefined && isRealDate(words) ? words : undefined;

/** A time from one day to another in the words of a plan, where they are read as these two days again. */
export function asSpan(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const years = first === last ? first : `${first}-${last}`;
  return [years, `${from}至${to}`].find((words) => {
    const read = readTime(words);
    return read.from === from && read.to === to;
  });
}
