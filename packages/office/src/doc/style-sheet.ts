import type { Binary } from './header.js';
import { readModifiers, type Modifiers } from './modifiers.js';

/** Modifiers of the paragraphs of a style, those it rests on included. */
export type StyleSheet = (style: number) => Modifiers;

const NO_STYLE = 0x0fff;
const PARAGRAPH = 1;
/** Longer chains are circles. */
const LONGEST_CHAIN = 20;

interface Style {
  readonly base: number;
  readonly own: Modifiers;
}

/** Reads the style sheet ([MS-DOC] 2.9.271). */
export function readStyleSheet(binary: Binary): StyleSheet {
  const sheet = binary.structure('styles');
  const styles: (Style | undefined)[] = [];
  if (sheet.length >= 6) {
    const count = sheet.u16(2);
    const fixed = sheet.u16(4);
    let at = 2 + sheet.u16(0);
    for (let index = 0; index < count && at + 2 <= sheet.length; index += 1) {
      const size = sheet.u16(at);
      styles.push(size === 0 ? undefined : styleOf(sheet.part(at + 2, size), fixed));
      at += 2 + size;
    }
  }
  return (style) => {
    const chain: Modifiers[] = [];
    for (let at = style; at !== NO_STYLE && chain.length < LONGEST_CHAIN;) {
      const found = styles[at];
      if (found === undefined) break;
      chain.unshift(found.own);
      at = found.base;
    }
    return new Map(chain.flatMap((modifiers) => [...modifiers]));
  };
}

/** A style: its kind and base, its name, and then its properties; those of paragraphs come first. */
function styleOf(bytes: ReturnType<Binary['structure']>, fixed: number): Style | undefined {
  const kind = bytes.u16(2) & 0x0f;
  const base = bytes.u16(2) >> 4;
  if (kind !== PARAGRAPH) return undefined;
  const properties = fixed + 2 + 2 * bytes.u16(fixed) + 2;
  const at = properties + (properties % 2);
  if (at + 4 > bytes.length) return { base, own: new Map() };
  const size = bytes.u16(at);
  return { base, own: size < 2 ? new Map() : readModifiers(bytes.part(at + 4, size - 2)) };
}
