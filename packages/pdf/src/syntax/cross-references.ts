import { OfficeError } from '@workplan/office/reader';
import { bytesOf } from './filters.js';
import { readIndirect } from './indirect.js';
import { Lexer } from './lexer.js';
import { isDictionary, Keyword, Stream, type Dictionary, type PdfObject } from './objects.js';
import { parseObject } from './parse-object.js';

/** Where an object stands: at a byte of the file, or as one of those in a stream of objects. */
export type Entry = { readonly at: number } | { readonly stream: number; readonly index: number };

/** Where all objects of a file are, and what its trailer says. */
export interface CrossReferences {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly trailer: Dictionary;
}

const MOST_OBJECTS = 2_000_000;
const MOST_PARTS = 1_000;
/** The end of a file says within so many bytes where its table is. */
const TAIL = 2_048;

/** The table of objects, as the end of the file names it (ISO 32000-1, 7.5.4 and 7.5.8); undefined when it is broken. */
export function readCrossReferences(bytes: Uint8Array): CrossReferences | undefined {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL));
  const start = /^startxref\s+(\d+)/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))))?.[1];
  if (start === undefined) return undefined;
  const entries = new Map<number, Entry>();
  const trailers: Dictionary[] = [];
  const places: number[] = [Number(start)];
  const seen = new Set<number>();
  for (let place = places.shift(); place !== undefined; place = places.shift()) {
    if (seen.has(place)) continue;
    seen.add(place);
    if (seen.size > MOST_PARTS) throw new OfficeError('hostile', 'parts of the table of objects');
    const trailer = readPart(bytes, place, entries);
    if (trailer === undefined) return undefined;
    trailers.push(trailer);
    for (const key of ['XRefStm', 'Prev']) {
      const next = trailer.get(key);
      if (typeof next === 'number') places.push(next);
    }
  }
  const [first] = trailers;
  return first === undefined ? undefined : { entries, trailer: first };
}

/** One part of the table. What a newer part says of an object stands. */
function readPart(bytes: Uint8Array, place: number, entries: Map<number, Entry>): Dictionary | undefined {
  const lexer = new Lexer(bytes, place);
  const first = lexer.next();
  if (first instanceof Keyword && first.text === 'xref') return readTable(lexer, entries);
  const stream = readIndirect(bytes, place)?.value;
  if (!(stream instanceof Stream)) return undefined;
  return readTableStream(stream, entries) ? stream.dictionary : undefined;
}

function readTable(lexer: Lexer, entries: Map<number, Entry>): Dictionary | undefined {
  for (;;) {
    const first = lexer.next();
    if (first instanceof Keyword && first.text === 'trailer') break;
    const count = lexer.next();
    if (typeof first !== 'number' || typeof count !== 'number') return undefined;
    for (let number = first; number < first + count; number += 1) {
      const at = lexer.next();
      lexer.next();
      const kind = lexer.next();
      if (typeof at !== 'number' || !(kind instanceof Keyword)) return undefined;
      if (kind.text === 'n') keep(entries, number, { at });
    }
  }
  const trailer = parseObject(lexer, lexer.next());
  return isDictionary(trailer) ? trailer : undefined;
}

function keep(entries: Map<number, Entry>, number: number, entry: Entry): void {
  if (entries.has(number)) return;
  if (entries.size >= MOST_OBJECTS) throw new OfficeError('hostile', 'number of objects');
  entries.set(number, entry);
}

const numbersOf = (value: PdfObject | undefined): number[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];

function readTableStream(stream: Stream, entries: Map<number, Entry>): boolean {
  const { dictionary } = stream;
  const widths = numbersOf(dictionary.get('W'));
  const size = dictionary.get('Size');
  const bytes = bytesOf(stream, (value) => value ?? null);
  const [one = 0, two = 0, three = 0] = widths;
  const width = one + two + three;
  if (bytes === undefined || widths.length < 3 || width <= 0 || widths.some((each) => each < 0 || each > 8))
    return false;
  const ranges = numbersOf(dictionary.get('Index'));
  if (ranges.length === 0) ranges.push(0, typeof size === 'number' ? size : 0);
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0;
    const count = ranges[range + 1] ?? 0;
    for (let index = 0; index < count && at + width <= bytes.length; index += 1) {
      const kind = one === 0 ? 1 : numberAt(bytes, at, one);
      const second = numberAt(bytes, at + one, two);
      if (kind === 1) keep(entries, first + index, { at: second });
      if (kind === 2) keep(entries, first + index, { stream: second, index: numberAt(bytes, at + one + two, three) });
      at += width;
    }
  }
  return true;
}

const numberAt = (bytes: Uint8Array, at: number, size: number): number =>
  bytes.subarray(at, at + size).reduce((value, byte) => value * 256 + byte, 0);
