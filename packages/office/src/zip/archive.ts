import { OfficeError } from '../office-error.js';
import { DEFLATED, packedBytes, readDirectory, STORED } from './directory.js';
import { inflate } from './inflate.js';

/** What all parts together may hold; the largest register that was met holds 20 MB. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_BYTES_OF_PART = 64 * 1024 * 1024;

/** The files of an archive by name. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a file; undefined when there is none. Throws an `OfficeError` when they cannot be read. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens a zip archive. The sizes that it names are not trusted: inflating stops at a limit. Throws an `OfficeError`
 * when the bytes are no archive.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = readDirectory(bytes);
  let left = MOST_BYTES;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const packed = packedBytes(bytes, entry);
      if (entry.method !== STORED && entry.method !== DEFLATED) throw new OfficeError('damaged', name);
      const content = entry.method === STORED ? packed : inflated(packed, Math.min(left, MOST_BYTES_OF_PART), name);
      left -= content.length;
      return content;
    },
  };
}

function inflated(packed: Uint8Array, most: number, name: string): Uint8Array {
  const { bytes, isWhole } = inflate(packed, most, () => new OfficeError('too-large', name));
  if (!isWhole) throw new OfficeError('damaged', name);
  return bytes;
}
