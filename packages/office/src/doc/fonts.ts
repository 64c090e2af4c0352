import type { Binary } from './header.js';

/** Bytes of a font before its name: size, family, weight, panose … ([MS-DOC] 2.9.86). */
const BEFORE_NAME = 40;

/** The names of the fonts of a document by their numbers. */
export function readFonts(binary: Binary): string[] {
  const table = binary.structure('fonts');
  if (table.length < 4) return [];
  const names: string[] = [];
  let at = 4;
  for (let index = 0; index < table.u16(0) && at < table.length; index += 1) {
    const size = table.u8(at) + 1;
    const { bytes } = table.part(at, Math.min(size, table.length - at));
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(BEFORE_NAME, bytes.length & ~1));
    names.push(name.split('\0', 1)[0] ?? '');
    at += size;
  }
  return names;
}
