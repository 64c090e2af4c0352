import { OfficeError } from '../office-error.js';
import { packedBytes, readDirectory } from '../zip/directory.js';
import { repacked, writeArchive } from '../zip/write-archive.js';

/**
 * A package in which some parts have other content. All others stay as they are, packed bytes and order included.
 * Throws an `OfficeError` when the archive is damaged or one of the parts is not there.
 */
export function replaceParts(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = readDirectory(bytes);
  for (const name of contents.keys()) if (!entries.has(name)) throw new OfficeError('damaged', name);
  return writeArchive(
    [...entries.values()].map((entry) => {
      const record = bytes.subarray(...entry.record);
      const content = contents.get(entry.name);
      return content === undefined ? { record, packed: packedBytes(bytes, entry) } : repacked({ record }, content);
    }),
  );
}
