import { OfficeError } from '../office-error.js';
import {
  CENTRAL_SIZE,
  END,
  END_SIZE,
  type Entry,
  LOCAL,
  LOCAL_SIZE,
  packedBytes,
  readDirectory,
} from '../zip/directory.js';
import { joined } from '../zip/inflate.js';
import { zipTexts } from './write-package.js';

/** Sizes stand behind the bytes of a file, and not in its header (APPNOTE.TXT 4.4.4, bit 3). */
const SIZES_FOLLOW = 8;

/**
 * A package in which some parts have other content. All others stay as they are, packed bytes and order included.
 * Throws an `OfficeError` when the archive is damaged or one of the parts is not there.
 */
export function replaceParts(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = readDirectory(bytes);
  for (const name of contents.keys()) if (!entries.has(name)) throw new OfficeError('damaged', name);
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries.values()) {
    const content = contents.get(entry.name);
    const packed = content === undefined ? { entry, bytes: packedBytes(bytes, entry) } : packedAnew(content);
    const record = recordOf(bytes, entry, packed.entry, packed.bytes.length, offset);
    const local = localOf(record);
    files.push(local, packed.bytes);
    directory.push(record);
    offset += local.length + packed.bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const all = [...files, ...directory, endOf(directory.length, size, offset)];
  return joined(all, offset + size + END_SIZE);
}

/** Packs a file by itself: its entry says which method and checksum it has. */
function packedAnew(content: Uint8Array): { readonly entry: Entry; readonly bytes: Uint8Array } {
  const archive = zipTexts({ file: content });
  const entry = readDirectory(archive).get('file');
  if (entry === undefined) throw new OfficeError('damaged', 'archive');
  return { entry, bytes: packedBytes(archive, entry) };
}

/** The record of a file in the directory: the old one, with the place and what is packed there. */
function recordOf(bytes: Uint8Array, old: Entry, now: Entry, packedSize: number, offset: number): Uint8Array {
  const record = bytes.slice(...old.record);
  const view = new DataView(record.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
  view.setUint16(10, now.method, true);
  view.setUint32(16, now.crc, true);
  view.setUint32(20, packedSize, true);
  view.setUint32(24, now.size, true);
  view.setUint32(42, offset, true);
  return record;
}

/** The header before the bytes of a file says what its record says, without extra fields. */
function localOf(record: Uint8Array): Uint8Array {
  const nameLength = new DataView(record.buffer).getUint16(28, true);
  const local = new Uint8Array(LOCAL_SIZE + nameLength);
  const view = new DataView(local.buffer);
  view.setUint32(0, LOCAL, true);
  local.set(record.subarray(6, 30), 4);
  view.setUint16(28, 0, true);
  local.set(record.subarray(CENTRAL_SIZE, CENTRAL_SIZE + nameLength), LOCAL_SIZE);
  return local;
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(END_SIZE);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}
