import type { Bytes } from './bytes.js';
import type { Binary } from './header.js';
import { readModifiers, SPRM, type Modifiers } from './modifiers.js';

/** The properties of a stretch of bytes of the stream, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly modifiers: Modifiers;
}

/** Looks up the properties of the character or paragraph at a byte. */
export type PropertiesAt = (offset: number) => Stretch | undefined;

const PAGE = 512;
const PAGE_NUMBER = 0x003f_ffff;

/** Properties of characters ([MS-DOC] 2.9.33): each names its bytes, and modifiers behind a size. */
export const characterProperties = (binary: Binary): PropertiesAt =>
  lookUp(
    pagesOf(binary, 'characterPages').flatMap((page) => {
      const count = page.u8(PAGE - 1);
      return stretches(page, count, (index) => {
        const at = 2 * page.u8(4 * (count + 1) + index);
        return at === 0 ? NONE : { style: 0, modifiers: readModifiers(page.part(at + 1, page.u8(at))) };
      });
    }),
  );

/** Bytes of a paragraph's entry in its page: where its properties are, and its height, which is not read. */
const PARAGRAPH_ENTRY = 13;

/** Properties of paragraphs ([MS-DOC] 2.9.174): a style, and modifiers; large ones lie in a stream of their own. */
export const paragraphProperties = (binary: Binary, data: Bytes | undefined): PropertiesAt =>
  lookUp(
    pagesOf(binary, 'paragraphPages').flatMap((page) => {
      const count = page.u8(PAGE - 1);
      return stretches(page, count, (index) => {
        const at = 2 * page.u8(4 * (count + 1) + PARAGRAPH_ENTRY * index);
        if (at === 0) return NONE;
        const words = page.u8(at);
        const [start, size] = words === 0 ? [at + 2, 2 * page.u8(at + 1)] : [at + 1, 2 * words - 1];
        if (size < 2) return NONE;
        return { style: page.u16(start), modifiers: whole(readModifiers(page.part(start + 2, size - 2)), data) };
      });
    }),
  );

const NONE = { style: 0, modifiers: new Map<number, Bytes>() } as const;

function whole(modifiers: Map<number, Bytes>, data: Bytes | undefined): Modifiers {
  const place = modifiers.get(SPRM.elsewhere);
  if (place === undefined || data === undefined) return modifiers;
  const at = place.u32(0);
  return new Map([...modifiers, ...readModifiers(data.part(at + 2, data.u16(at)))]);
}

function pagesOf(binary: Binary, name: 'characterPages' | 'paragraphPages'): Bytes[] {
  const table = binary.structure(name);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  return Array.from({ length: count }, (_, index) =>
    binary.words.part((table.u32(4 * (count + 1) + 4 * index) & PAGE_NUMBER) * PAGE, PAGE),
  );
}

function stretches(page: Bytes, count: number, of: (index: number) => Pick<Stretch, 'style' | 'modifiers'>): Stretch[] {
  return Array.from({ length: count }, (_, index) => ({
    start: page.u32(4 * index),
    end: page.u32(4 * index + 4),
    ...of(index),
  }));
}

function lookUp(found: readonly Stretch[]): PropertiesAt {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sorted[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const stretch = sorted[low];
    return stretch !== undefined && stretch.start <= offset && offset < stretch.end ? stretch : undefined;
  };
}
