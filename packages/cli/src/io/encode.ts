import { decodeText, type Encoding } from '@workplan/core';
import { encodeGb18030 } from './gb18030.js';

/**
 * The text as bytes in the encoding that the file came in, byte order mark included. Undefined when
 * that encoding cannot give back the bytes it was read from: then nothing may be written.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array | undefined {
  const { text: before, encoding, damaged } = decodeText(original);
  if (damaged) return undefined;
  const encode = ENCODERS[encoding];
  return Buffer.from(original).equals(encode(before)) ? encode(text) : undefined;
}

/** The text as bytes in an encoding, with the byte order mark that belongs to it. */
export const encodeAs = (encoding: Encoding, text: string): Uint8Array => ENCODERS[encoding](text);

const ENCODERS: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-8-bom': (text) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'utf-16le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  gb18030: encodeGb18030,
};
