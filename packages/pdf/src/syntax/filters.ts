import { inflate, OfficeError } from '@workplan/office/reader';
import { isSpace } from './lexer.js';
import { isDictionary, Name, type Dictionary, type PdfObject, type Stream } from './objects.js';
import { lzw } from './lzw.js';
import { withoutPredictor } from './predictor.js';

/** No text of a page, no font and no table of objects is larger. */
const MOST_BYTES = 64 * 1024 * 1024;
const tooLarge = (): Error => new OfficeError('too-large', 'stream');

type Filter = (packed: Uint8Array, parameters: Dictionary) => Uint8Array;

/** Bytes behind the two of the head of zlib (RFC 1950); the checksum at their end is not looked at. */
const ZLIB_HEAD = 2;

const FILTERS: Readonly<Record<string, Filter>> = {
  FlateDecode: (packed, parameters) =>
    withoutPredictor(inflate(packed.subarray(ZLIB_HEAD), MOST_BYTES, tooLarge).bytes, parameters),
  LZWDecode: (packed, parameters) =>
    withoutPredictor(lzw(packed, parameters.get('EarlyChange') !== 0, MOST_BYTES), parameters),
  ASCIIHexDecode: fromHexadecimal,
  ASCII85Decode: fromBase85,
  RunLengthDecode: fromRuns,
};
const SHORT: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  RL: 'RunLengthDecode',
};

/**
 * The bytes of a stream; undefined when they are packed in a way that no text is (pictures). `resolve` follows
 * references.
 */
export function bytesOf(
  { dictionary, packed }: Stream,
  resolve: (value: PdfObject | undefined) => PdfObject,
): Uint8Array | undefined {
  const filters = listOf(resolve(dictionary.get('Filter') ?? dictionary.get('F')));
  const parameters = listOf(resolve(dictionary.get('DecodeParms') ?? dictionary.get('DP')));
  let bytes = packed;
  for (const [index, filter] of filters.entries()) {
    const named = resolve(filter);
    if (!(named instanceof Name)) return undefined;
    const decode = FILTERS[SHORT[named.text] ?? named.text];
    if (decode === undefined) return undefined;
    const options = resolve(parameters[index]);
    bytes = decode(bytes, isDictionary(options) ? options : new Map());
    if (bytes.length > MOST_BYTES) throw tooLarge();
  }
  return bytes;
}

function listOf(value: PdfObject): PdfObject[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}

function fromHexadecimal(packed: Uint8Array): Uint8Array {
  const end = packed.indexOf(0x3e);
  const digits = Array.from(end === -1 ? packed : packed.subarray(0, end), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/[^\da-f]/gi, '');
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function fromBase85(packed: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  const flush = (): void => {
    const { length } = group;
    if (length < 2) return;
    const value = [...group, 84, 84, 84, 84].slice(0, 5).reduce((sum, digit) => sum * 85 + digit, 0);
    for (let at = 0; at < length - 1; at += 1) bytes.push(Math.floor(value / 256 ** (3 - at)) % 256);
    group = [];
  };
  for (const byte of packed) {
    if (byte === 0x7e) break;
    if (isSpace(byte)) continue;
    if (byte === 0x7a && group.length === 0) bytes.push(0, 0, 0, 0);
    else if (byte >= 0x21 && byte <= 0x75) group.push(byte - 0x21);
    if (group.length === 5) flush();
  }
  flush();
  return Uint8Array.from(bytes);
}

function fromRuns(packed: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < packed.length;) {
    const length = packed[at] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      for (const byte of packed.subarray(at + 1, at + 2 + length)) bytes.push(byte);
      at += length + 2;
    } else {
      for (let count = 257 - length; count > 0; count -= 1) bytes.push(packed[at + 1] ?? 0);
      at += 2;
    }
    if (bytes.length > MOST_BYTES) throw tooLarge();
  }
  return Uint8Array.from(bytes);
}
