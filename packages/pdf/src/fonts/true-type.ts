import { Name, type Dictionary } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';
import { plainForm } from './plain-form.js';

/**
 * What glyphs mean by the table of the embedded font itself (OpenType `cmap`), where numbers of glyphs are those of the
 * font. Read only when a file says nothing else.
 */
export function glyphCharacters(
  descendant: Dictionary,
  file: PdfFile,
): (glyph: number | undefined) => string | undefined {
  let characters: ReadonlyMap<number, string> | undefined;
  return (glyph) => {
    if (glyph === undefined) return undefined;
    characters ??= readCharacters(descendant, file);
    return characters.get(glyph);
  };
}

function readCharacters(descendant: Dictionary, file: PdfFile): ReadonlyMap<number, string> {
  const mapping = file.resolve(descendant.get('CIDToGIDMap'));
  const isSame = mapping === null || (mapping instanceof Name && mapping.text === 'Identity');
  const bytes = file.content(file.dictionary(descendant.get('FontDescriptor'))?.get('FontFile2'));
  if (!isSame || bytes === undefined) return new Map();
  try {
    return fromTable(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // A font that is cut says nothing; its glyphs are reported as unknown.
    return new Map();
  }
}

const TABLES = 12;
const CMAP = 0x636d_6170;
/** Pairs of platform and encoding whose codes are Unicode. */
const UNICODE: readonly string[] = ['3/10', '0/4', '0/6', '3/1', '0/3', '0/2', '0/1', '0/0'];

function fromTable(font: DataView): ReadonlyMap<number, string> {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = TABLES + index * 16;
    if (font.getUint32(at) === CMAP) return fromCmap(font, font.getUint32(at + 8));
  }
  return new Map();
}

function fromCmap(font: DataView, start: number): ReadonlyMap<number, string> {
  const places = new Map<string, number>();
  for (let index = font.getUint16(start + 2) - 1; index >= 0; index -= 1) {
    const at = start + 4 + index * 8;
    places.set(`${font.getUint16(at)}/${font.getUint16(at + 2)}`, start + font.getUint32(at + 4));
  }
  const best = UNICODE.map((key) => places.get(key)).find((at) => at !== undefined);
  if (best === undefined) return new Map();
  const format = font.getUint16(best);
  if (format === 12) return fromGroups(font, best);
  return format === 4 ? fromSegments(font, best) : new Map();
}

/** More characters than Unicode has in all its planes of text: a table that names more of them is made to be slow. */
const MOST_CODES = 1_000_000;

/** Of several characters that share a glyph, one for compatibility never stands for it. */
function keep(found: Map<number, string>, glyph: number, code: number): void {
  const there = found.get(glyph);
  const text = String.fromCodePoint(code);
  if (glyph !== 0 && (there === undefined || plainForm(there) !== there)) found.set(glyph, plainForm(text));
}

function fromGroups(font: DataView, at: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const count = font.getUint32(at + 12);
  let left = MOST_CODES;
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + index * 12;
    const first = font.getUint32(group);
    const last = Math.min(font.getUint32(group + 4), 0x10_ffff);
    for (let code = first; code <= last && left > 0; code += 1, left -= 1)
      keep(found, font.getUint32(group + 8) + code - first, code);
  }
  return found;
}

function fromSegments(font: DataView, at: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const double = font.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + double + 2;
  let left = MOST_CODES;
  for (let index = 0; index < double; index += 2) {
    const first = font.getUint16(starts + index);
    const last = font.getUint16(ends + index);
    const delta = font.getUint16(starts + double + index);
    const place = starts + 2 * double + index;
    const offset = font.getUint16(place);
    for (let code = first; code <= last && code < 0xffff && left > 0; code += 1, left -= 1) {
      const raw = offset === 0 ? code : font.getUint16(place + offset + (code - first) * 2);
      if (raw !== 0) keep(found, (raw + delta) & 0xffff, code);
    }
  }
  return found;
}
