import { lstatSync, mkdirSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { PurposeName } from '../purposes.js';
import { NO_LINK, readNow } from './read-now.js';
import { createFile, replaceFile } from './write.js';

/** Files that the program keeps for its user. Nobody else may have written them: systems without numbers for users see to that themselves. */
const isOwn = ({ uid, mode }: Stats): boolean =>
  process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);

/** Such a file; undefined when it is not there, or when it or its folder may be written by others. */
export function readOwn(path: string, purpose: PurposeName): Buffer | undefined {
  try {
    if (!isOwn(statSync(dirname(path))) || !isOwn(lstatSync(path))) return undefined;
    return readNow(path, purpose, NO_LINK);
  } catch {
    return undefined;
  }
}

/**
 * Writes such a file, for the user alone; its folder is made when it is not there.
 *
 * @param isNew whether a file that is there already stays
 * @throws the error of the system, and EACCES for a folder that others may write to
 */
export function writeOwn(path: string, content: Uint8Array, isNew: boolean): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isOwn(statSync(folder))) throw Object.assign(new Error(folder), { code: 'EACCES' });
  if (isNew) createFile(path, content, 0o600);
  else replaceFile(path, content, undefined, 0o600);
}

/** Makes a folder and those above it, where they are not there. */
export const makeFolder = (path: string): void => void mkdirSync(path, { recursive: true });
