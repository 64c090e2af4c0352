import { Lexer } from './lexer.js';
import { isDictionary, Keyword, Stream, type PdfObject } from './objects.js';
import { parseObject } from './parse-object.js';

/** An object of the file with its number, and where it ends. */
export interface Indirect {
  readonly number: number;
  readonly value: PdfObject;
}

const END = 'endstream';

/**
 * The object `12 0 obj …` at a byte of the file; undefined when there is none. `lengthOf` follows the reference that
 * may say how long a stream is.
 */
export function readIndirect(
  bytes: Uint8Array,
  at: number,
  lengthOf: (value: PdfObject | undefined) => PdfObject = (value) => value ?? null,
): Indirect | undefined {
  if (at < 0 || at >= bytes.length) return undefined;
  const lexer = new Lexer(bytes, at);
  const number = lexer.next();
  const generation = lexer.next();
  const word = lexer.next();
  if (typeof number !== 'number' || typeof generation !== 'number') return undefined;
  if (!(word instanceof Keyword) || word.text !== 'obj') return undefined;
  const value = parseObject(lexer, lexer.next()) ?? null;
  if (!isDictionary(value)) return { number, value };
  const next = lexer.next();
  if (!(next instanceof Keyword) || next.text !== 'stream') return { number, value };
  const start = dataStart(bytes, lexer.at);
  const length = lengthOf(value.get('Length'));
  const end = typeof length === 'number' && endsAt(bytes, start + length) ? start + length : indexOf(bytes, END, start);
  return { number, value: new Stream(value, bytes.subarray(start, end === -1 ? bytes.length : end)) };
}

/** The data begins behind the end of the line. */
function dataStart(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
  return bytes[at] === 10 ? at + 1 : at;
}

function endsAt(bytes: Uint8Array, at: number): boolean {
  if (at > bytes.length) return false;
  const lexer = new Lexer(bytes, at);
  const word = lexer.next();
  return word instanceof Keyword && word.text === END;
}

/** Where ASCII words stand in bytes; -1 when they do not. */
export function indexOf(bytes: Uint8Array, words: string, from: number): number {
  const codes = Array.from(words, (character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, index) => bytes[at + index] === code)) return at;
  return -1;
}
