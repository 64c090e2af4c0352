import type { Section } from './parse-format.js';
import { printDate } from './print-date.js';
import { printGeneral, printNumber } from './print-number.js';

/** A value as a person sees it. `fault` says what could not be printed as the format asks. */
export interface Printed {
  readonly text: string;
  /** `date`: no calendar has it, and nothing is printed. `format`: printed without its format. */
  readonly fault?: 'date' | 'format';
}

/** The sections of a format code. */
export type Format = readonly Section[];

/** The section for a number, and whether it shows the minus sign by its own words. */
function sectionFor(value: number, sections: Format): readonly [Section | undefined, boolean] {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const found = numeric.find(({ condition }) => condition === undefined || condition(value));
    return [found, false];
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative !== undefined) return [negative, true];
  return [value === 0 && zero !== undefined ? zero : positive, false];
}

/** Prints a number by the sections of its format. `isNumber`: dates are printed as plain numbers. */
export function printValue(value: number, format: Format, is1904: boolean, isNumber = false): Printed {
  const [section, showsSign] = sectionFor(value, format);
  if (section === undefined) return { text: printGeneral(value), fault: 'format' };
  if (section.isDate) {
    if (isNumber) return { text: printGeneral(value) };
    const date = printDate(value, section.tokens, is1904);
    return date === undefined ? { text: '', fault: 'date' } : { text: date };
  }
  const digits = printNumber(Math.abs(value), section.tokens);
  if (digits === undefined) return { text: printGeneral(value), fault: 'format' };
  const isNegative = value < 0 && !showsSign && /[1-9]/.test(digits);
  return { text: `${isNegative ? '-' : ''}${digits.trim()}` };
}

/** Prints words by a format: its fourth section, or one with an @, says how. */
export function printText(words: string, format: Format): string {
  const section = format[3] ?? format.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (section === undefined) return words;
  return section.tokens.map(({ kind, text }) => (kind === 'text' ? words : kind === 'literal' ? text : '')).join('');
}
