import { decodeText, type Encoding } from '@workplan/core';
import { encodeGb18030 } from './gb18030.js';
import { sha256Of } from './hash.js';

/**
 * The text as bytes in the encoding that the file came in, byte order mark included. Undefined when
 * that encoding cannot give back the bytes it was read from: then nothing may be written.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array | undefined {
  const { text: before, encoding, damaged } = decodeText(original);
  if (damaged) return undefined;
  const encode = ENCODERS[encoding];
  const mark = encoding === 'utf-8' && hasMark(original) ? UTF8_MARK : undefined;
  const bytes = (of: string): Uint8Array => (mark === undefined ? encode(of) : Buffer.concat([mark, encode(of)]));
  return Buffer.from(original).equals(bytes(before)) ? bytes(text) : undefined;
}

/**
 * The text as bytes in an encoding. A mark before UTF-8 is no part of a text, and only the hash of the
 * file it came from tells of it: where that is the hash of the marked bytes, they are what is meant.
 */
export function encodeAs(encoding: Encoding, text: string, sha256: string | undefined): Uint8Array {
  const bytes = ENCODERS[encoding](text);
  const marked = encoding === 'utf-8' ? Buffer.concat([UTF8_MARK, bytes]) : bytes;
  return sha256 !== undefined && sha256 === sha256Of(marked) ? marked : bytes;
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const hasMark = (bytes: Uint8Array): boolean => UTF8_MARK.every((byte, index) => bytes[index] === byte);

const ENCODERS: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  gb18030: encodeGb18030,
};
