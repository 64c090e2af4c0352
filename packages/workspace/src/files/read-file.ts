import type { FileSystem } from '../file-system.js';
import { fileFault, tooLarge } from './file-fault.js';
import { PURPOSES, type PurposeName } from './purposes.js';

/**
 * Reads a file of any file system for a purpose: a regular file of a size that the purpose allows.
 *
 * @throws FileFault for anything else, or the error of the file system
 */
export async function readFile(path: string, purpose: PurposeName, files: FileSystem): Promise<Uint8Array> {
  if (files.refusesOthers !== true) {
    const kind = await files.kindOf(path);
    if (kind === 'other') throw fileFault('special');
    if (kind === 'folder') throw fileFault('folder');
  }
  const bytes = await files.read(path, purpose);
  // A file system that does not know the limits has read all of it.
  if (bytes.length > PURPOSES[purpose].most) throw tooLarge(purpose, bytes.length);
  return bytes;
}
