/** A word of a rich text file: a brace, a control word with its number, or a byte of text. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'control'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;

const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** The words of a rich text file (RTF 1.9.1, “RTF Syntax”). Binary data are passed over. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === OPEN || byte === CLOSE) yield byte === OPEN ? { kind: 'open' } : { kind: 'close' };
    else if (byte !== BACKSLASH) {
      if (byte !== 10 && byte !== 13) yield { kind: 'byte', byte };
    } else if (isLetter(bytes[at])) {
      const start = at;
      while (isLetter(bytes[at])) at += 1;
      const word = latin(bytes, start, at);
      const sign = at;
      if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) at += 1;
      while (isDigit(bytes[at])) at += 1;
      const number = at > sign ? Number(latin(bytes, sign, at)) : undefined;
      if (bytes[at] === 0x20) at += 1;
      if (word === 'bin') at += Math.max(0, number ?? 0);
      else yield { kind: 'control', word, number };
    } else if (bytes[at] === 0x27) {
      yield { kind: 'byte', byte: Number.parseInt(latin(bytes, at + 1, at + 3), 16) || 0 };
      at += 3;
    } else {
      yield { kind: 'control', word: String.fromCharCode(bytes[at] ?? 0), number: undefined };
      at += 1;
    }
  }
}

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
