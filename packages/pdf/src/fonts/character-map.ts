import { Lexer } from '../syntax/lexer.js';
import { Bytestring, Keyword, type PdfObject } from '../syntax/objects.js';
import { parseObject } from '../syntax/parse-object.js';

/** A table from codes to characters, or to the numbers of glyphs, with the lengths that codes have. */
export interface CharacterMap {
  /** First and last code of each length in bytes. */
  readonly ranges: readonly { readonly length: number; readonly first: number; readonly last: number }[];
  /** Characters by code. */
  readonly characters: ReadonlyMap<number, string>;
  /** Numbers of glyphs (CID) by code: `first` is that of `from`. */
  readonly glyphs: readonly { readonly from: number; readonly to: number; readonly first: number }[];
}

/** So many characters one range may name; Unicode has no more of them. */
const MOST_OF_RANGE = 0x11_0000;
const MOST_ENTRIES = 2_000_000;

/** Reads a CMap (Adobe Technical Note 5014; ToUnicode: ISO 32000-1, 9.10.3). What it does not say is left out. */
export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const ranges: CharacterMap['ranges'][number][] = [];
  const glyphs: CharacterMap['glyphs'][number][] = [];
  const characters = new Map<number, string>();
  const sections: Readonly<Record<string, (words: readonly PdfObject[]) => void>> = {
    endcodespacerange: (words) => {
      for (const [first, last] of groups(words, 2))
        if (first instanceof Bytestring && last instanceof Bytestring)
          ranges.push({ length: first.bytes.length, first: codeOf(first), last: codeOf(last) });
    },
    endbfchar: (words) => {
      for (const [code, text] of groups(words, 2))
        if (code instanceof Bytestring && text instanceof Bytestring) characters.set(codeOf(code), unicodeOf(text));
    },
    endbfrange: (words) => {
      for (const [first, last, text] of groups(words, 3)) addRange(first, last, text, characters);
    },
    endcidrange: (words) => {
      for (const [from, to, first] of groups(words, 3))
        if (from instanceof Bytestring && to instanceof Bytestring && typeof first === 'number')
          glyphs.push({ from: codeOf(from), to: codeOf(to), first });
    },
    endcidchar: (words) => {
      for (const [code, first] of groups(words, 2))
        if (code instanceof Bytestring && typeof first === 'number')
          glyphs.push({ from: codeOf(code), to: codeOf(code), first });
    },
  };
  const lexer = new Lexer(bytes);
  let words: PdfObject[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    const value = parseObject(lexer, token);
    if (value !== undefined) words.push(value);
    else if (token instanceof Keyword) {
      sections[token.text]?.(words);
      words = [];
    }
  }
  return { ranges, characters, glyphs };
}

function* groups(words: readonly PdfObject[], size: number): Generator<readonly PdfObject[]> {
  for (let at = 0; at + size <= words.length; at += size) yield words.slice(at, at + size);
}

function addRange(
  first: PdfObject | undefined,
  last: PdfObject | undefined,
  text: PdfObject | undefined,
  characters: Map<number, string>,
): void {
  if (!(first instanceof Bytestring) || !(last instanceof Bytestring)) return;
  const start = codeOf(first);
  const count = Math.min(codeOf(last) - start + 1, MOST_OF_RANGE);
  for (let index = 0; index < count && characters.size < MOST_ENTRIES; index += 1) {
    const each = Array.isArray(text) ? text[index] : text;
    if (!(each instanceof Bytestring)) return;
    characters.set(start + index, Array.isArray(text) ? unicodeOf(each) : laterBy(unicodeOf(each), index));
  }
}

/** Ranges count on in the last unit. */
const laterBy = (text: string, count: number): string =>
  count === 0 || text === '' ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + count);

const codeOf = ({ bytes }: Bytestring): number =>
  Array.from(bytes).reduce((code, character) => code * 256 + character.charCodeAt(0), 0);

/** Two bytes a unit; a single byte is one by itself. */
function unicodeOf({ bytes }: Bytestring): string {
  if (bytes.length === 1) return bytes;
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}
