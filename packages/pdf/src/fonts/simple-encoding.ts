import { Name, type PdfObject } from '../syntax/objects.js';
import type { PdfFile } from '../syntax/pdf-file.js';
import { characterNamed } from './glyph-names.js';

/** Encodings that a decoder knows, by their names in PDF. */
const DECODERS: Readonly<Record<string, string>> = { WinAnsiEncoding: 'windows-1252', MacRomanEncoding: 'macintosh' };

/** Fonts of which the codes say nothing: their signs are their own. */
const SIGNS = /symbol|dingbats|wingdings|webdings/i;

/**
 * What the codes of a simple font mean by its encoding: names of glyphs, or one that is known by name. Where it has none,
 * the codes of ASCII mean themselves only in a font that is not embedded as a part; so they are left open here.
 */
export function simpleCharacters(
  encoding: PdfObject | undefined,
  fontName: string,
  file: PdfFile,
): (code: number) => string | undefined {
  if (SIGNS.test(fontName)) return () => undefined;
  const found = file.resolve(encoding);
  const dictionary = file.dictionary(encoding);
  const base = found instanceof Name ? found : file.resolve(dictionary?.get('BaseEncoding'));
  const label = base instanceof Name ? DECODERS[base.text] : undefined;
  const names = differencesOf(file.array(dictionary?.get('Differences')) ?? [], file);
  const decoder = label === undefined ? undefined : new TextDecoder(label);
  return (code) => {
    const name = names.get(code);
    if (name !== undefined) return characterNamed(name);
    if (decoder !== undefined) return decoder.decode(Uint8Array.of(code));
    // The standard encoding has ASCII but for two quotation marks.
    return dictionary !== undefined && code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
  };
}

/** `[65 /A /B 70 /F]`: a number says which code the next name is for. */
function differencesOf(words: readonly PdfObject[], file: PdfFile): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const word of words.map((each) => file.resolve(each))) {
    if (typeof word === 'number') code = word;
    else if (word instanceof Name) {
      names.set(code, word.text);
      code += 1;
    }
  }
  return names;
}
