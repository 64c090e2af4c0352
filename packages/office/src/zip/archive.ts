import { Inflate } from 'fflate';
import { OfficeError } from '../office-error.js';
import { packedBytes, readDirectory } from './directory.js';

/** What all parts together may hold; the largest register that was met holds 20 MB. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_BYTES_OF_PART = 64 * 1024 * 1024;
/** Packed bytes that are inflated in one go: limits are looked at in between. */
const STEP = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

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
      const content = entry.method === STORED ? packed : inflate(packed, Math.min(left, MOST_BYTES_OF_PART), name);
      left -= content.length;
      return content;
    },
  };
}

function inflate(packed: Uint8Array, most: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > most) throw new OfficeError('too-large', name);
    chunks.push(chunk);
    isWhole = final;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof OfficeError ? error : new OfficeError('damaged', name);
  }
  if (!isWhole) throw new OfficeError('damaged', name);
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
