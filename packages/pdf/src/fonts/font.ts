import { Name, type Dictionary, type PdfObject } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';
import { readCharacterMap, type CharacterMap } from './character-map.js';
import { codesOf, encodingOf } from './code-space.js';
import { glyphCharacters } from './true-type.js';
import { simpleCharacters } from './simple-encoding.js';

/** A glyph of a string that is shown. */
export interface ShownGlyph {
  /** What it means; undefined when the file does not say. */
  readonly text: string | undefined;
  /** Width in units of the size of the font. */
  readonly width: number;
  /** A single byte 32: spaces between words are made wider there (ISO 32000-1, 9.3.3). */
  readonly isWordSpace: boolean;
}

/** A font as a reader of text needs it. */
export interface Font {
  readonly name: string;
  readonly isVertical: boolean;
  glyphsOf(bytes: string): ShownGlyph[];
}

const THOUSAND = 1_000;
/** Where a font does not say how wide a glyph is. */
const USUAL = 500;

export function readFont(value: PdfObject | undefined, file: PdfFile): Font {
  const dictionary = file.dictionary(value) ?? new Map<string, PdfObject>();
  const unicode = toUnicode(dictionary, file);
  return textOf(dictionary.get('Subtype'), file) === 'Type0'
    ? compositeFont(dictionary, unicode, file)
    : simpleFont(dictionary, unicode, file);
}

const textOf = (value: PdfObject | undefined, file: PdfFile): string | undefined => {
  const found = file.resolve(value);
  return found instanceof Name ? found.text : undefined;
};

/** A font of which a file holds a part is named with six letters before its name. */
const nameOf = (dictionary: Dictionary, file: PdfFile): string =>
  (textOf(dictionary.get('BaseFont'), file) ?? '').replace(/^[A-Z]{6}\+/, '');

function toUnicode(dictionary: Dictionary, file: PdfFile): CharacterMap | undefined {
  const bytes = file.content(dictionary.get('ToUnicode'));
  return bytes === undefined ? undefined : readCharacterMap(bytes);
}

/** A character that says nothing: it stands for a glyph without a meaning. */
const isMeaning = (text: string | undefined): text is string =>
  text !== undefined && text !== '' && !/^[\0\ufffd\uffff]+$/.test(text);

function simpleFont(dictionary: Dictionary, unicode: CharacterMap | undefined, file: PdfFile): Font {
  const first = file.number(dictionary.get('FirstChar')) ?? 0;
  const widths = file.array(dictionary.get('Widths')) ?? [];
  const missing = file.number(file.dictionary(dictionary.get('FontDescriptor'))?.get('MissingWidth')) ?? USUAL;
  const matrix = file.array(dictionary.get('FontMatrix'));
  const scale = matrix === undefined ? 1 / THOUSAND : Math.abs(file.number(matrix[0]) ?? 1 / THOUSAND);
  const characters = simpleCharacters(dictionary.get('Encoding'), nameOf(dictionary, file), file);
  return {
    name: nameOf(dictionary, file),
    isVertical: false,
    glyphsOf: (bytes) =>
      Array.from(bytes, (byte) => {
        const code = byte.charCodeAt(0);
        const said = unicode?.characters.get(code);
        return {
          text: isMeaning(said) ? said : characters(code),
          width: (file.number(widths[code - first]) ?? missing) * scale,
          isWordSpace: code === 0x20,
        };
      }),
  };
}

function compositeFont(dictionary: Dictionary, unicode: CharacterMap | undefined, file: PdfFile): Font {
  const descendant = file.dictionary(file.array(dictionary.get('DescendantFonts'))?.[0]) ?? new Map();
  const embedded = file.content(dictionary.get('Encoding'));
  const named = textOf(dictionary.get('Encoding'), file) ?? '';
  const encoding = encodingOf(named, embedded === undefined ? undefined : readCharacterMap(embedded));
  const widths = readWidths(descendant, file);
  const glyphs = glyphCharacters(descendant, file);
  return {
    name: nameOf(dictionary, file),
    isVertical: encoding.isVertical,
    glyphsOf: (bytes) =>
      codesOf(bytes, encoding).map(({ code, length, text, glyph }) => {
        const said = unicode?.characters.get(code);
        return {
          text: isMeaning(said) ? said : (text ?? glyphs(glyph)),
          width: widths(glyph, text),
          isWordSpace: length === 1 && code === 0x20,
        };
      }),
  };
}

/** Widths by the number of a glyph (9.7.4.3). Where the number is not known, the character says how wide it is. */
function readWidths(
  descendant: Dictionary,
  file: PdfFile,
): (glyph: number | undefined, text: string | undefined) => number {
  const usual = (file.number(descendant.get('DW')) ?? THOUSAND) / THOUSAND;
  const known = new Map<number, number>();
  const ranges: { readonly from: number; readonly to: number; readonly width: number }[] = [];
  const words = file.array(descendant.get('W')) ?? [];
  for (let at = 0; at < words.length;) {
    const from = file.number(words[at]) ?? 0;
    const list = file.array(words[at + 1]);
    if (list !== undefined) {
      for (const [index, width] of list.entries()) known.set(from + index, (file.number(width) ?? 0) / THOUSAND);
      at += 2;
    } else {
      const width = (file.number(words[at + 2]) ?? THOUSAND) / THOUSAND;
      ranges.push({ from, to: file.number(words[at + 1]) ?? from, width });
      at += 3;
    }
  }
  return (glyph, text) => {
    if (glyph === undefined) return text !== undefined && /^[\0-\xff]*$/.test(text) ? USUAL / THOUSAND : usual;
    const width = known.get(glyph) ?? ranges.find(({ from, to }) => glyph >= from && glyph <= to)?.width ?? usual;
    known.set(glyph, width);
    return width;
  };
}
