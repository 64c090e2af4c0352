import { deflateSync } from 'fflate';
import { joined } from './inflate.js';
import { CENTRAL, CENTRAL_SIZE, DEFLATED, END, END_SIZE, LOCAL, LOCAL_SIZE } from './directory.js';

/** A file of an archive: its record in the directory (APPNOTE.TXT 4.3.12), and its packed bytes. */
export interface PackedFile {
  readonly record: Uint8Array;
  readonly packed: Uint8Array;
}

/** Sizes stand behind the bytes of a file, and not in its header (4.4.4, bit 3). */
const SIZES_FOLLOW = 8;
/** The name is in UTF-8 (bit 11). */
const IS_UTF8 = 0x800;
/** Version 2.0 of the format is needed to unpack. */
const VERSION = 20;
/** 1 January 1980, the first day that an archive can name: the same bytes everywhere and always. */
const NO_DATE = 0x21;

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let value = -1;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return ~value;
}

/** Packs a file. The same bytes give the same bytes. */
export function packed(name: string, content: Uint8Array): PackedFile {
  const letters = new TextEncoder().encode(name);
  const record = new Uint8Array(CENTRAL_SIZE + letters.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, letters.length === name.length ? 0 : IS_UTF8, true);
  view.setUint16(14, NO_DATE, true);
  view.setUint16(28, letters.length, true);
  record.set(letters, CENTRAL_SIZE);
  return repacked({ record }, content);
}

/** The same file with other content. */
export function repacked(file: Pick<PackedFile, 'record'>, content: Uint8Array): PackedFile {
  const record = new Uint8Array(file.record);
  const view = new DataView(record.buffer);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crcOf(content), true);
  view.setUint32(24, content.length, true);
  return { record, packed: deflateSync(content, { level: 6 }) };
}

/** An archive of packed files, in their order. What is packed is taken as it is. */
export function writeArchive(files: readonly PackedFile[]): Uint8Array {
  const all: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const record = placed(file, offset);
    const local = localOf(record);
    all.push(local, file.packed);
    directory.push(record);
    offset += local.length + file.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...all, ...directory, endOf(files.length, size, offset)], offset + size + END_SIZE);
}

function placed({ record: old, packed: bytes }: PackedFile, offset: number): Uint8Array {
  // A copy, also of a Buffer: slicing one gives the same bytes.
  const record = new Uint8Array(old);
  const view = new DataView(record.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~SIZES_FOLLOW, true);
  view.setUint32(20, bytes.length, true);
  view.setUint32(42, offset, true);
  return record;
}

/** The header before the bytes of a file says what its record says, without extra fields. */
function localOf(record: Uint8Array): Uint8Array {
  const nameLength = new DataView(record.buffer).getUint16(28, true);
  const local = new Uint8Array(LOCAL_SIZE + nameLength);
  const view = new DataView(local.buffer);
  view.setUint32(0, LOCAL, true);
  local.set(record.subarray(6, LOCAL_SIZE), 4);
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
