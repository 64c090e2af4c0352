import type { Bytes } from './bytes.js';

/** Modifiers of properties that are read ([MS-DOC] 2.6). */
export const SPRM = {
  deleted: 0x0800,
  inserted: 0x0801,
  vanish: 0x083c,
  special: 0x0855,
  symbol: 0x6a09,
  fontSize: 0x4a43,
  font: 0x4a50,
  level: 0x260a,
  list: 0x460b,
  alignment: 0x2403,
  alignmentLater: 0x2461,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  tableGrid: 0xd608,
  elsewhere: 0x6646,
} as const;

/** Bytes of an operand by the upper three bits of its modifier; 6 is a size of its own in front. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const VARIABLE = 6;
const TABS = 0xc615;

/** Operands by modifier; a later one takes the place of an earlier. What is cut off is left out. */
export type Modifiers = ReadonlyMap<number, Bytes>;

export function readModifiers(bytes: Bytes): Map<number, Bytes> {
  const found = new Map<number, Bytes>();
  let at = 0;
  while (at + 2 <= bytes.length) {
    const modifier = bytes.u16(at);
    at += 2;
    let size: number = SIZES[modifier >> 13] ?? 0;
    if (modifier >> 13 === VARIABLE) {
      if (at + 2 > bytes.length) break;
      // The grid of a table has a size of two bytes, and says one more than there are.
      if (modifier === SPRM.tableGrid) {
        size = bytes.u16(at) - 1;
        at += 2;
      } else {
        size = bytes.u8(at);
        at += 1;
        // A size of 255 is none: such a list of tabs says its size in another way, and comes last.
        if (modifier === TABS && size === 255) break;
      }
    }
    if (size < 0 || at + size > bytes.length) break;
    found.set(modifier, bytes.part(at, size));
    at += size;
  }
  return found;
}

/** The byte of a modifier, or the lower one of two. */
export const byteOf = (modifiers: Modifiers, modifier: number): number | undefined => {
  const operand = modifiers.get(modifier);
  return operand === undefined || operand.length === 0 ? undefined : operand.u8(0);
};

/** Switches: 1 is on; 0x81 is the opposite of the style, which is taken to be off. */
export const isOn = (modifiers: Modifiers, modifier: number): boolean => {
  const value = byteOf(modifiers, modifier);
  return value === 1 || value === 0x81;
};
