/** How the bytes of a file were read; `utf-8-bom` is UTF-8 with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text read from bytes, and how. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when bytes were left that no encoding explains; they stand as U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Reads bytes as text: by byte order mark, else UTF-8 where every byte fits, else GB18030, the
 * encoding that Chinese Windows programs still write. A byte order mark is dropped.
 *
 * @throws TypeError for anything but bytes; never for bytes
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError('Neither text nor bytes.');
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  if (utf8 !== undefined) return { text: utf8, encoding: hasMark ? 'utf-8-bom' : 'utf-8', damaged: false };
  const gb = decodeStrictly(bytes, 'gb18030');
  if (gb !== undefined) return { text: gb, encoding: 'gb18030', damaged: false };
  return decodeAs(bytes, 'utf-8');
}

/** The label of each in the WHATWG Encoding Standard; a mark is dropped by the decoder. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-8-bom': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
};

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = new TextDecoder(LABELS[encoding]).decode(bytes);
  return { text, encoding, damaged: text.includes('\uFFFD') };
}
