import type { PurposeName } from './files/purposes.js';

/**
 * The files around plans, as far as checking needs them. The host brings it: disk in Node, files asked
 * from the client in a browser worker, a table in tests.
 *
 * Paths are absolute and separated by `/`: `/plans/a.plan.yaml`, `C:/plans/a.plan.yaml`, and where files have
 * no paths, `scheme://authority/plans/a.plan.yaml` with the escapes of the address undone. What the system
 * refuses is thrown as an `Error` with a `code` as Node names it (`ENOENT`, `EACCES` …).
 */
export interface FileSystem {
  /**
   * All bytes of a file. A file system that can tell sizes refuses what is larger than the purpose allows, before it
   * reads any of it; the workspace checks once more. Without a purpose the file is read as a plan.
   */
  read(path: string, purpose?: PurposeName): Promise<Uint8Array>;
  /** Whether `read` itself refuses what is no regular file, as a `FileFault`: then nobody asks for its kind before. */
  readonly refusesOthers?: boolean;
  /** What has this path, links followed; undefined when nothing has. Never rejects. */
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /** Whether the path itself is a link, which may lead nowhere. Not there where files have no links. Never rejects. */
  isLink?(path: string): Promise<boolean>;
  /** What a folder holds, in any order; links are not followed. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The path with every link in it followed; undefined when it leads nowhere. Never rejects. */
  realPath(path: string): Promise<string | undefined>;
}

/** One thing in a folder. */
export interface Entry {
  readonly name: string;
  /** `unnamed`: the bytes of its name are no text, so that no path leads to it; `name` shows what they may mean. */
  readonly kind: 'file' | 'folder' | 'link' | 'other' | 'unnamed';
}
