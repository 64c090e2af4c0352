import type { Token } from './parse-format.js';

/** Excel keeps 15 digits of a number. */
const PRECISION = 15;
/** A cell in General shows eleven characters; whole numbers are printed in full as long as they are exact. */
const GENERAL_DIGITS = 10;

/** A number without a format. */
export function printGeneral(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 10 ** PRECISION) return String(value);
  if (size < 10 ** PRECISION && size >= 1e-4) {
    const places = Math.max(0, GENERAL_DIGITS - Math.max(1, Math.floor(Math.log10(size)) + 1));
    return String(Number(rounded(value, Math.min(9, places))));
  }
  return Number(value.toPrecision(6))
    .toExponential()
    .replace(/e([+-])(\d)$/, 'e$10$2')
    .toUpperCase();
}

/** Rounds as people do, on the digits that are printed: 1.005 is 1.01. */
function rounded(value: number, places: number): string {
  const digits = Number(value.toPrecision(PRECISION));
  const shifted = Number(`${digits}e${places}`);
  if (Number.isNaN(shifted) || Math.abs(shifted) >= 10 ** PRECISION) return digits.toFixed(places);
  return (Math.sign(shifted) * Number(`${Math.round(Math.abs(shifted))}e-${places}`)).toFixed(places);
}

const isMark = ({ kind, text }: Token, marks: string): boolean => kind === 'number' && marks.includes(text);
const isPlaceholder = (token: Token): boolean => isMark(token, '0#?');

/** The place of the last token of a kind; -1 when there is none. */
function lastIndex(tokens: readonly Token[], is: (token: Token) => boolean): number {
  let at = tokens.length - 1;
  while (at >= 0 && !tokens.slice(at, at + 1).some(is)) at -= 1;
  return at;
}

/**
 * Prints a number that is not negative as the tokens of a section say. Undefined for a format that is not known:
 * fractions, numerals in words, words between digits.
 */
export function printNumber(value: number, tokens: readonly Token[]): string | undefined {
  if (tokens.some((token) => token.kind === 'unknown' || isMark(token, '/'))) return undefined;
  const isValue = (token: Token): boolean =>
    token.kind === 'general' || token.kind === 'text' || (token.kind === 'number' && !isMark(token, '%'));
  const first = tokens.findIndex(isValue);
  const last = lastIndex(tokens, isValue);
  const words = (part: readonly Token[]): string => part.map(({ text }) => text).join('');
  if (first === -1) return words(tokens);
  const middle = tokens.slice(first, last + 1);
  const scaled = value * 100 ** tokens.filter((token) => isMark(token, '%')).length;
  const digits = middle.every(({ kind }) => kind === 'number') ? printDigits(scaled, middle) : general(scaled, middle);
  return digits === undefined ? undefined : words(tokens.slice(0, first)) + digits + words(tokens.slice(last + 1));
}

const general = (value: number, middle: readonly Token[]): string | undefined =>
  middle.length === 1 ? printGeneral(value) : undefined;

/** The digits of a number by its placeholders, `#,##0.00` or `0.0E+00`. */
function printDigits(value: number, marks: readonly Token[]): string | undefined {
  const exponent = marks.findIndex(({ text }) => /^e/i.test(text));
  const point = marks.findIndex((token) => isMark(token, '.'));
  const places = marks.slice(point === -1 ? marks.length : point + 1).filter(isPlaceholder);
  if (exponent !== -1) return exponent === marks.length - 1 ? scientific(value, marks, exponent) : undefined;
  const end = lastIndex(marks, isPlaceholder);
  if (end === -1) return undefined;
  // Commas behind the last digit stand for thousands that are left out; others group the digits.
  const thousands = marks.slice(end + 1).filter((token) => isMark(token, ',')).length;
  const whole = marks.slice(0, point === -1 ? end + 1 : point);
  const [integer = '0', decimals = ''] = rounded(value / 1000 ** thousands, places.length).split('.');
  if (/e/i.test(integer)) return undefined;
  const fewest = whole.filter((token) => isMark(token, '0')).length;
  const padded = fewest === 0 && integer === '0' ? '' : integer.padStart(fewest, '0');
  const grouped = whole.some((token) => isMark(token, ',')) ? inThousands(padded) : padded;
  const kept = trimmed(decimals, places);
  return kept === '' ? grouped : `${grouped}.${kept}`;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

/** Zeros at the end are printed only where the format has a 0. */
function trimmed(decimals: string, places: readonly Token[]): string {
  const fewest = lastIndex(places, (token) => isMark(token, '0')) + 1;
  let end = decimals.length;
  while (end > fewest && decimals.charAt(end - 1) === '0') end -= 1;
  return decimals.slice(0, end);
}

function scientific(value: number, marks: readonly Token[], exponent: number): string | undefined {
  const point = marks.findIndex((token) => isMark(token, '.'));
  const whole = marks.slice(0, point === -1 ? exponent : point).filter(isPlaceholder).length;
  // With several digits before the point the exponent is a multiple of their number.
  if (whole !== 1) return undefined;
  const places = point === -1 ? 0 : exponent - point - 1;
  const [digits = '', power = ''] = value.toExponential(Math.min(places, PRECISION)).split('e');
  const least = (marks[exponent]?.text.length ?? 4) - 2;
  return `${digits}E${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(least, '0')}`;
}
