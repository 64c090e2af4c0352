import { joined, OfficeError } from '@workplan/office/reader';

const CLEAR = 256;
const END = 257;

/** Unpacks LZW with codes of 9 to 12 bits (ISO 32000-1, 7.4.4). `isEarly`: codes grow one entry before they must. */
export function lzw(packed: Uint8Array, isEarly: boolean, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let table = newTable();
  let previous: Uint8Array | undefined;
  let bits = 0;
  let count = 0;
  let width = 9;
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xffffff;
    count += 8;
    if (count < width) continue;
    count -= width;
    const code = (bits >> count) & ((1 << width) - 1);
    if (code === END) break;
    if (code === CLEAR) {
      table = newTable();
      previous = undefined;
      width = 9;
      continue;
    }
    const entry: Uint8Array | undefined =
      table[code] ?? (previous === undefined ? undefined : longer(previous, previous[0]));
    if (entry === undefined) break;
    chunks.push(entry);
    size += entry.length;
    if (size > most) throw new OfficeError('too-large', 'stream');
    if (previous !== undefined && table.length < 4096) table.push(longer(previous, entry[0]));
    previous = entry;
    const next = table.length + (isEarly ? 1 : 0);
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return joined(chunks, size);
}

const newTable = (): Uint8Array[] =>
  Array.from({ length: END + 1 }, (_, code) => (code < CLEAR ? Uint8Array.of(code) : new Uint8Array(0)));

function longer(bytes: Uint8Array, last: number | undefined): Uint8Array {
  const more = new Uint8Array(bytes.length + 1);
  more.set(bytes);
  more[bytes.length] = last ?? 0;
  return more;
}
