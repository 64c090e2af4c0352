import { OfficeError } from '../office-error.js';

/** Where a file stands in an archive, as the directory at its end says (APPNOTE.TXT 4.3.12). Sizes in bytes. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly header: number;
  /** Where its own record begins and ends in the directory. */
  readonly record: readonly [number, number];
}

export const END = 0x06054b50;
export const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
export const CENTRAL = 0x02014b50;
export const CENTRAL_SIZE = 46;
export const LOCAL = 0x04034b50;
export const LOCAL_SIZE = 30;
/** Methods of packing. */
export const STORED = 0;
export const DEFLATED = 8;
const IS_ENCRYPTED = 1;
const IS_UTF8 = 0x800;
/** No document holds more parts. */
const MOST_ENTRIES = 20_000;

const damaged = (detail: string): OfficeError => new OfficeError('damaged', detail);

/** Reads the directory of an archive. Throws an `OfficeError` when there is none or it cannot be right. */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new OfficeError('too-large', 'entries');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged('directory');
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new OfficeError('encrypted', 'zip');
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const encoding = (view.getUint16(at + 8, true) & IS_UTF8) === 0 ? 'latin1' : 'utf-8';
    // Some programs write the separator of Windows; a part is found by its name without the first slash.
    const name = new TextDecoder(encoding)
      .decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\//, '');
    const recordEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
      record: [at, recordEnd],
    });
    at = recordEnd;
  }
  return entries;
}

/** The packed bytes of a file. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { header } = entry;
  if (header + LOCAL_SIZE > bytes.length || view.getUint32(header, true) !== LOCAL) throw damaged(entry.name);
  const start = header + LOCAL_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packedSize);
}

/** Where the end record stands: the last one, since a comment may follow it. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw damaged('end of the archive');
}
