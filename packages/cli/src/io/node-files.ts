import type { FileSystem } from '@workplan/workspace';
import { readFileSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';

/** A path as the workspace takes it: whole, and parted by `/`. */
export const fullPath = (folder: string, path: string): string => resolve(folder, path).replaceAll(sep, '/');

/** The disk. Its calls do not wait: for files of this size the detour through other threads costs more than the reading. */
export const nodeFiles: FileSystem = {
  read: async (path) => readFileSync(path),
  async kindOf(path) {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? undefined : kindOf(found);
    } catch {
      return undefined;
    }
  },
  list: async (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) })),
  async realPath(path) {
    try {
      return realpathSync(path).replaceAll(sep, '/');
    } catch {
      return undefined;
    }
  },
};

const kindOf = (found: Stats | Dirent): 'file' | 'folder' | 'other' => (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other');
