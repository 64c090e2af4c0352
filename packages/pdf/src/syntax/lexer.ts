import { Bytestring, Keyword, Name } from './objects.js';

export type Token = number | Name | Bytestring | Keyword;

const SPACE = 1;
const DELIMITER = 2;

/** What each byte is between words (ISO 32000-1, 7.2.2). */
const CLASSES: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  if ([0, 9, 10, 12, 13, 32].includes(byte)) return SPACE;
  return '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? DELIMITER : 0;
});

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && CLASSES[byte] === SPACE;
const isWord = (byte: number | undefined): boolean => byte !== undefined && CLASSES[byte] === 0;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const OPEN = 0x28;
const CLOSE = 0x29;
const BACKSLASH = 0x5c;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const PERCENT = 0x25;

/** The words of a file or of the content of a page. */
export class Lexer {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  /** The next word; undefined at the end. */
  next(): Token | undefined {
    this.skipSpaces();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    if (byte === OPEN) return this.literal();
    if (byte === SLASH) return this.name();
    if (byte === LESS && this.bytes[this.at + 1] !== LESS) return this.hexadecimal();
    if (!isWord(byte)) return this.mark(byte);
    const word = this.word();
    return /^[+-]*(?:\d+\.?\d*|\.\d+)/.test(word) ? numberOf(word) : new Keyword(word);
  }

  skipSpaces(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at += 1;
      if (this.bytes[this.at] !== PERCENT) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at += 1;
    }
  }

  private word(): string {
    let text = '';
    for (let byte = this.bytes[this.at]; byte !== undefined && isWord(byte); byte = this.bytes[this.at]) {
      text += String.fromCharCode(byte);
      this.at += 1;
    }
    return text;
  }

  private mark(byte: number): Keyword {
    const isDouble = (byte === LESS || byte === GREATER) && this.bytes[this.at + 1] === byte;
    this.at += isDouble ? 2 : 1;
    const text = String.fromCharCode(byte);
    return new Keyword(isDouble ? text + text : text);
  }

  private name(): Name {
    this.at += 1;
    return new Name(
      this.word().replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    );
  }

  private hexadecimal(): Bytestring {
    let digits = '';
    this.at += 1;
    for (let byte = this.bytes[this.at]; byte !== undefined && byte !== GREATER; byte = this.bytes[this.at]) {
      const character = String.fromCharCode(byte);
      if (/[\da-f]/i.test(character)) digits += character;
      this.at += 1;
    }
    this.at += 1;
    const pairs = digits.length % 2 === 0 ? digits : `${digits}0`;
    return new Bytestring(pairs.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))));
  }

  private literal(): Bytestring {
    let text = '';
    let depth = 1;
    this.at += 1;
    for (let byte = this.bytes[this.at]; byte !== undefined; byte = this.bytes[this.at]) {
      this.at += 1;
      if (byte === BACKSLASH) {
        text += this.escaped();
        continue;
      }
      if (byte === OPEN) depth += 1;
      if (byte === CLOSE) depth -= 1;
      if (depth === 0) break;
      text += String.fromCharCode(byte);
    }
    return new Bytestring(text);
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3)))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    const character = String.fromCharCode(this.bytes[this.at] ?? 0);
    this.at += character === '\r' && this.bytes[this.at + 1] === 10 ? 2 : 1;
    if (character === '\r' || character === '\n') return '';
    return ESCAPES[character] ?? character;
  }
}

/** Some programs write a sign twice, or digits with letters behind them. */
function numberOf(word: string): number {
  const value = Number.parseFloat(word.replace(/^[+-]+(?=[+-])/, ''));
  return Number.isFinite(value) ? value : 0;
}
