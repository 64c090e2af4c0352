import { daySpan } from '../dates.js';
import type { MonthsBetween } from '../types.js';
import { wholeName } from './place-kind.js';
import { BEGUN, ENDED, PLACES } from './places.generated.js';

/** A name of a division as the table holds it: nothing is made of it until someone asks. */
export interface PlaceEntry {
  /** GB/T 2260. */
  readonly code: number;
  readonly name: string;
  /** Of a name that ended. */
  readonly ended: Ended | undefined;
}

interface Ended {
  readonly from: MonthsBetween | undefined;
  readonly to: MonthsBetween;
  /** Successors as the table writes them. */
  readonly next: string;
}

/** The divisions in force, then the names that ended. */
export function readEntries(): PlaceEntry[] {
  const entries: PlaceEntry[] = [];
  for (const line of PLACES.split('\n')) readProvince(line, entries);
  readEnded(entries);
  return entries;
}

const SLASH = '/'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

/** `32江苏省 /南京 玄武 04秦淮 建邺`: without digits a prefecture or county follows the one before; the first county is 02. */
function readProvince(line: string, entries: PlaceEntry[]): void {
  const province = Number(line.slice(0, 2)) * 10_000;
  // The province itself stands first, as if it followed a code.
  let code = province - 1;
  for (const token of line.slice(2).split(' ')) {
    const first = token.charCodeAt(0);
    let name = token;
    if (first > NINE) code += code % 100 === 0 ? 2 : 1;
    else if (first === SLASH) {
      const isNext = token.charCodeAt(1) > NINE;
      code = isNext ? code - (code % 100) + 100 : province + Number(token.slice(1, 3)) * 100;
      name = token.slice(isNext ? 1 : 3);
    } else {
      const isFar = token.charCodeAt(2) <= NINE;
      code = isFar ? province + Number(token.slice(0, 4)) : code - (code % 100) + Number(token.slice(0, 2));
      name = token.slice(isFar ? 4 : 2);
    }
    entries.push({ code, name: wholeName(code, name), ended: undefined });
  }
}

/** `110228密云>110118 29延庆>110119`: of a code that begins as the one before it, only the rest is written. */
function readEnded(entries: PlaceEntry[]): void {
  let digits = '';
  for (const group of ENDED.split(';')) {
    const [head = '', rows = ''] = group.split(':');
    const [begin = '', end = ''] = head.split('~');
    const from = months(begin);
    const to = months(end);
    if (to === undefined) continue;
    for (const row of rows.split(' ')) {
      const [text = '', next = ''] = row.split('>');
      const own = leadingDigits(text);
      digits = atEnd(digits, own);
      const code = Number(digits);
      entries.push({ code, name: wholeName(code, text.slice(own.length)), ended: { from, to, next } });
    }
  }
}

const leadingDigits = (text: string): string => /^\d*/.exec(text)?.[0] ?? '';

/** A code with its last digits replaced. */
const atEnd = (code: string, digits: string): string => code.slice(0, code.length - digits.length) + digits;

/** `201510-201511`; undefined for an empty text. */
function months(text: string): MonthsBetween | undefined {
  if (text === '') return undefined;
  const month = (at: number): string => `${text.slice(at, at + 4)}-${text.slice(at + 4, at + 6)}`;
  return { after: month(0), by: month(7) };
}

let begun: ReadonlyMap<number, MonthsBetween> | undefined;

/** What took the place of a name that ended began when that did; where it did not, BEGUN says it. */
function readBegun(): ReadonlyMap<number, MonthsBetween> {
  const table = new Map<number, MonthsBetween>();
  const ended: PlaceEntry[] = [];
  readEnded(ended);
  for (const entry of ended)
    for (const [code, name] of nextOf(entry)) if (entry.ended && name === '') table.set(Number(code), entry.ended.to);
  for (const group of BEGUN.split(';')) {
    const [head = '', codes = ''] = group.split(':');
    const between = months(head);
    for (const code of codes.split(' '))
      if (between === undefined) table.delete(Number(code));
      else table.set(Number(code), between);
  }
  return table;
}

/** Code of each successor, and its name where another place has the code today. */
function nextOf({ code, ended }: PlaceEntry): readonly (readonly [code: string, name: string])[] {
  const texts = (ended?.next ?? '').replace('?', '').split('/');
  return texts.flatMap((text) => {
    const digits = leadingDigits(text);
    return digits === '' ? [] : [[atEnd(String(code), digits), text.slice(digits.length)] as const];
  });
}

/** When a name began and ended, as far as the lists say. */
export function lifeOf({ code, ended }: PlaceEntry): { readonly from?: MonthsBetween; readonly to?: MonthsBetween } {
  if (ended === undefined) {
    const from = (begun ??= readBegun()).get(code);
    return from === undefined ? {} : { from };
  }
  return ended.from === undefined ? { to: ended.to } : { from: ended.from, to: ended.to };
}

/** Code and name of what took the place of an ended name, and whether a public text says so. */
export function successorsOf(
  entry: PlaceEntry,
  nameOf: (code: number) => string | undefined,
): { readonly successors: readonly string[]; readonly successionVerified: boolean } {
  const successors = nextOf(entry).map(([code, name]) => code + (name || (nameOf(Number(code)) ?? '')));
  return { successors, successionVerified: entry.ended?.next.endsWith('?') !== true };
}

/**
 * Whether a name may have been in force on a day; without one, whether it is. The months between two
 * lists are read in its favour; text that is no date counts as no date.
 */
export function mayBeInForce(entry: PlaceEntry, on: string | undefined): boolean {
  const day = on === undefined ? undefined : daySpan(on);
  if (day === undefined) return entry.ended === undefined;
  const { from, to } = lifeOf(entry);
  return (from === undefined || day.last > `${from.after}-31`) && (to === undefined || day.first <= `${to.by}-31`);
}
