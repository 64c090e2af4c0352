import type { CharacterMap } from './character-map.js';

/** A code of a string, how many bytes it has, and what is known of it. */
export interface Code {
  readonly code: number;
  readonly length: number;
  readonly text?: string;
  /** Number of the glyph (CID); undefined when only a table that nobody embeds would say it. */
  readonly glyph?: number;
}

/** How the bytes of a string are cut into codes. */
export interface Encoding {
  readonly isVertical: boolean;
  readonly next: (bytes: string, at: number) => Code;
}

const twoBytes = (bytes: string, at: number): number => bytes.charCodeAt(at) * 256 + (bytes.charCodeAt(at + 1) || 0);

/** The code is the number of the glyph. */
const identity = (bytes: string, at: number): Code => {
  const code = twoBytes(bytes, at);
  return { code, length: 2, glyph: code };
};

/** Codes are units of UTF-16. */
function utf16(bytes: string, at: number): Code {
  const code = twoBytes(bytes, at);
  if (code < 0xd800 || code > 0xdbff) return { code, length: 2, text: String.fromCharCode(code) };
  const low = twoBytes(bytes, at + 2);
  return { code: code * 0x1_0000 + low, length: 4, text: String.fromCharCode(code, low) };
}

/** Codes are characters of GB 18030, of which GBK and GB 2312 are parts. */
function gb18030(decoder: TextDecoder): Encoding['next'] {
  return (bytes, at) => {
    const first = bytes.charCodeAt(at);
    const second = bytes.charCodeAt(at + 1) || 0;
    const length = first <= 0x80 || first === 0xff ? 1 : second >= 0x30 && second <= 0x39 ? 4 : 2;
    const part = Uint8Array.from(bytes.slice(at, at + length), (character) => character.charCodeAt(0));
    const code = part.reduce((sum, byte) => sum * 256 + byte, 0);
    const text = decoder.decode(part);
    return { code, length, ...(!text.includes('\ufffd') && { text }) };
  };
}

/** Encodings by their names (ISO 32000-1, table 118), without -H and -V. Others are cut into two bytes a code. */
const NAMED: readonly (readonly [RegExp, () => Encoding['next']])[] = [
  [/^Uni[A-Z]+-(?:UCS2|UTF16)/, () => utf16],
  [/^(?:GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K)/, () => gb18030(new TextDecoder('gb18030'))],
];

/** The encoding of a composite font: one with a name, or the table that the file brings. */
export function encodingOf(name: string, embedded: CharacterMap | undefined): Encoding {
  const isVertical = /-V$|^V$/.test(name);
  if (embedded !== undefined && embedded.ranges.length > 0) return { isVertical, next: byRanges(embedded) };
  const next = NAMED.find(([pattern]) => pattern.test(name))?.[1]();
  if (next !== undefined) return { isVertical, next };
  return { isVertical, next: name.startsWith('Identity') ? identity : unknown };
}

/** A table that is not at hand: the number of the glyph is not known. */
const unknown = (bytes: string, at: number): Code => ({ code: twoBytes(bytes, at), length: 2 });

function byRanges({ ranges, glyphs }: CharacterMap): Encoding['next'] {
  const lengths = [...new Set(ranges.map(({ length }) => length))].sort((one, other) => one - other);
  return (bytes, at) => {
    for (const length of lengths) {
      let code = 0;
      for (let index = 0; index < length; index += 1) code = code * 256 + (bytes.charCodeAt(at + index) || 0);
      if (!ranges.some((range) => range.length === length && code >= range.first && code <= range.last)) continue;
      const range = glyphs.find(({ from, to }) => code >= from && code <= to);
      return { code, length, ...(range !== undefined && { glyph: range.first + code - range.from }) };
    }
    return { code: bytes.charCodeAt(at), length: lengths[0] ?? 1 };
  };
}

export function codesOf(bytes: string, { next }: Encoding): Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < bytes.length;) {
    const code = next(bytes, at);
    codes.push(code);
    at += Math.max(1, code.length);
  }
  return codes;
}
