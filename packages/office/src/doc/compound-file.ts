import { OfficeError } from '../office-error.js';

/*
 * Compound files ([MS-CFB]): a small file system of sectors that are chained by tables. A chain that is cut or runs in
 * a circle ends at the number of sectors that there are.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
const HEADER_SIZE = 512;
const FIRST_TABLES = 109;
const ENTRY_SIZE = 128;
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

const damaged = (detail: string): OfficeError => new OfficeError('damaged', detail);

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The streams of a compound file by their names, those of inner storages included: the first of a name counts. */
export type Streams = ReadonlyMap<string, () => Uint8Array>;

/** Opens a compound file. Throws an `OfficeError` when it cannot be right. */
export function openCompoundFile(bytes: Uint8Array): Streams {
  if (!isCompoundFile(bytes) || bytes.length < HEADER_SIZE) throw new OfficeError('other-kind', 'no compound file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectors = new Sectors(bytes, view);
  const directory = sectors.chain(view.getUint32(48, true));
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const smallest = view.getUint32(56, true);
  const streams = new Map<string, () => Uint8Array>();
  let small: (() => Uint8Array) | undefined;
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const nameBytes = Math.min(64, Math.max(2, entries.getUint16(at + 64, true)));
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes - 2));
    const kind = directory[at + 66];
    const start = entries.getUint32(at + 116, true);
    const size = entries.getUint32(at + 120, true);
    if (kind === ROOT) small = once(() => sectors.chain(start).subarray(0, size));
    else if (kind === STREAM && !streams.has(name))
      streams.set(
        name,
        once(() =>
          size < smallest ? smallStream(small, start, size, sectors, view) : sectors.chain(start).subarray(0, size),
        ),
      );
  }
  return streams;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A short stream lies in small sectors within the stream of the root ([MS-CFB] 2.7). */
function smallStream(
  root: (() => Uint8Array) | undefined,
  start: number,
  size: number,
  sectors: Sectors,
  header: DataView,
): Uint8Array {
  const container = root?.();
  if (container === undefined) throw damaged('small streams');
  const shift = header.getUint16(32, true);
  const table = sectors.numbers(sectors.chain(header.getUint32(60, true)));
  return follow(container, 0, Math.min(shift, 9), table, start).subarray(0, size);
}

class Sectors {
  private readonly shift: number;
  private readonly table: number[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    header: DataView,
  ) {
    this.shift = header.getUint16(30, true);
    if (this.shift !== 9 && this.shift !== 12) throw damaged('size of sectors');
    for (const sector of this.tableSectors(header))
      for (const number of this.numbers(this.sector(sector))) this.table.push(number);
  }

  /** The sectors that hold the table: 109 are named in the header, and more in a chain of their own. */
  private tableSectors(header: DataView): number[] {
    const found: number[] = [];
    for (let index = 0; index < FIRST_TABLES; index += 1) found.push(header.getUint32(76 + 4 * index, true));
    let more = header.getUint32(68, true);
    const most = this.bytes.length >> this.shift;
    for (let count = 0; more < LAST_SECTOR && count <= most; count += 1) {
      const numbers = this.numbers(this.sector(more));
      more = numbers.pop() ?? LAST_SECTOR;
      found.push(...numbers);
    }
    return found.filter((sector) => sector < LAST_SECTOR);
  }

  numbers(bytes: Uint8Array): number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
  }

  private sector(number: number): Uint8Array {
    const start = (number + 1) << this.shift;
    return this.bytes.subarray(start, start + (1 << this.shift));
  }

  /** The bytes of a chain of sectors. */
  chain(start: number): Uint8Array {
    // The header takes the place of one sector.
    return follow(this.bytes, 1 << this.shift, this.shift, this.table, start);
  }
}

function follow(bytes: Uint8Array, base: number, shift: number, table: readonly number[], start: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let sector = start; sector < LAST_SECTOR; sector = table[sector] ?? LAST_SECTOR) {
    if (parts.length > table.length) throw damaged('a chain in a circle');
    const at = base + sector * 2 ** shift;
    const part = bytes.subarray(at, at + 2 ** shift);
    parts.push(part);
    size += part.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
