/**
 * The file system of Node for {@link createWorkspace} and {@link createEnvironment}, and what is to be told to V8. An
 * entry of its own, so that the rest of the package stays free of Node.
 *
 * @packageDocumentation
 */
import { readFileSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { FileSystem } from './file-system.js';

export { prepareForMuch } from './engine.js';

/** A path as the workspace takes it: whole, and parted by `/`. What is relative starts at `folder`. */
export const fullPath = (folder: string, path: string): string => resolve(folder, path).replaceAll(sep, '/');

/** The disk; links are the system's. Its calls do not wait: for files of this size the detour through other threads costs more than the reading. */
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
  list: async (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? 'link' : kindOf(entry),
    })),
  async realPath(path) {
    try {
      return realpathSync(path).replaceAll(sep, '/');
    } catch {
      return undefined;
    }
  },
};

const kindOf = (found: Stats | Dirent): 'file' | 'folder' | 'other' =>
  found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
