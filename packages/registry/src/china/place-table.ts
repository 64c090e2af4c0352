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

/** `32江苏省 /01南京 02玄武 04秦淮 建邺`: a county without digits follows the one before. */
function readProvince(line: string, entries: PlaceEntry[]): void {
  const province = Number(line.slice(0, 2)) * 10_000;
  // The province itself stands first, as if it followed a code.
  let code = province - 1;
  for (const token of line.slice(2).split(' ')) {
    const first = token.charCodeAt(0);
    let name = token;
    if (first > NINE) code += 1;
    else if (first === SLASH) {
      code = province + Number(token.slice(1, 3)) * 100;
      name = token.slice(3);
    } else {
      const isFar = token.charCodeAt(2) <= NINE;
      code = isFar ? province + Number(token.slice(0, 4)) : code - (code % 100) + Number(token.slice(0, 2));
      name = token.slice(isFar ? 4 : 2);
    }
    entries.push({ code, name: wholeName(code, name), ended: undefined });
  }
}

function readEnded(entries: PlaceEntry[]): void {
  for (const group of ENDED.split(';')) {
    const [head = '', rows = ''] = group.split(':');
    const [begin = '', end = ''] = head.split('~');
    const from = months(begin);
    const to = months(end);
    if (to === undefined) continue;
    for (const row of rows.split(' ')) {
      const [name = '', next = ''] = row.slice(6).split('>');
      const code = Number(row.slice(0, 6));
      entries.push({ code, name: wholeName(code, name), ended: { from, to, next } });
    }
  }
}

/** `201510-201511`; undefined for an empty text. */
function months(text: string): MonthsBetween | undefined {
  if (text === '') return undefined;
  const month = (at: number): string => `${text.slice(at, at + 4)}-${text.slice(at + 4, at + 6)}`;
  return { after: month(0), by: month(7) };
}

let begun: ReadonlyMap<number, MonthsBetween> | undefined;

function readBegun(): ReadonlyMap<number, MonthsBetween> {
  const table = new Map<number, MonthsBetween>();
  for (const group of BEGUN.split(';')) {
    const [head = '', codes = ''] = group.split(':');
    const between = months(head);
    if (between !== undefined) for (const code of codes.split(' ')) table.set(Number(code), between);
  }
  return table;
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
  { code, ended }: PlaceEntry,
  nameOf: (code: number) => string | undefined,
): { readonly successors: readonly string[]; readonly successionVerified: boolean } {
  const next = ended?.next ?? '';
  const texts = next.replace('?', '').split('/');
  const successors = texts.flatMap((text) => {
    const digits = /^\d*/.exec(text)?.[0] ?? '';
    if (digits === '') return [];
    const to = digits.length === 2 ? String(code).slice(0, 4) + digits : digits;
    return [to + (text.slice(digits.length) || (nameOf(Number(to)) ?? ''))];
  });
  return { successors, successionVerified: !next.endsWith('?') };
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
