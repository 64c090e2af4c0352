import { isDate } from './time/index.js';

const DASH = 0x2d;

/** Whether a text is a calendar day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = numberIn(text, 0, 4);
  return !Number.isNaN(year) && isDate(year, numberIn(text, 5, 7), numberIn(text, 8, 10));
}

/** The number that some digits make; NaN when there are other characters. */
function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
