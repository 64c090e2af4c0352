import { lstatSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { fileFault } from '../file-fault.js';

export const kindOfStats = (found: Stats | Dirent): 'file' | 'folder' | 'other' =>
  found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';

/** Whether anything has the name, even a link that leads nowhere. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether a path leads to anything, links followed. */
export const exists = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};

/** What a path leads to, links followed; `pipe` is one that the user may name. */
export type NamedKind = 'file' | 'folder' | 'pipe' | 'other';

/**
 * What the user names.
 *
 * @throws the error of the system, with a reason of its own for a name whose bytes were no text
 */
export function namedKind(path: string): NamedKind {
  try {
    const found = statSync(path);
    return found.isFIFO() ? 'pipe' : kindOfStats(found);
  } catch (error) {
    throw path.includes('\ufffd') ? fileFault('nameBytes') : error;
  }
}

/** The path with every link followed and separated by `/`; undefined when it leads nowhere. */
export function realPathNow(path: string): string | undefined {
  try {
    return realpathSync.native(path).replaceAll(sep, '/');
  } catch {
    return undefined;
  }
}
