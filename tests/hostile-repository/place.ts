import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What must never be seen in any output: it stands in every file outside and in the environment. */
export const CANARY = 'CANARY7f3a';

/** One folder of a test, with the means to put anything into it. */
export interface Place {
  readonly folder: string;
  at(name: string): string;
  file(name: string, content: string | Uint8Array): void;
  /** A link; its target is written as it stands. */
  link(name: string, target: string): void;
  pipe(name: string): void;
  socket(name: string): void;
  /** A character device; as anybody but root a pipe in its place. */
  device(name: string): void;
  /** A file of a size that takes no room on the disk. */
  sparse(name: string, megabytes: number): void;
}

export function placeIn(folder: string): Place {
  const at = (name: string): string => join(folder, name);
  const ready = (name: string): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    return at(name);
  };
  const pipe = (name: string): void => void execFileSync('mkfifo', [ready(name)]);
  return {
    folder,
    at,
    file: (name, content) => writeFileSync(ready(name), content),
    link: (name, target) => symlinkSync(target, ready(name)),
    pipe,
    socket(name) {
      // Closing takes away the first name of the socket only. It is short, as the system wants it.
      const first = join(tmpdir(), `workplan-${process.pid}.sock`);
      const server = createServer().listen(first);
      renameSync(first, ready(name));
      server.close();
    },
    device(name) {
      try {
        execFileSync('mknod', [ready(name), 'c', '1', '5'], { stdio: 'ignore' });
      } catch {
        pipe(name);
      }
    },
    sparse(name, megabytes) {
      writeFileSync(ready(name), '');
      truncateSync(at(name), megabytes * 1024 * 1024);
    },
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'workplan-hostile-'));

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** All that is in a folder, as one hash; with the names and modes, and where links lead. */
export function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of everything(folder)) {
    const stats = lstatSync(path);
    hash.update(`${path}\0${stats.mode}\0`);
    if (stats.isSymbolicLink()) hash.update(readlinkSync(path));
    else if (stats.isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Regular files of a folder in which a text stands. */
export const filesWith = (folder: string, text: string): string[] =>
  everything(folder).filter((path) => {
    // The list goes through links to folders, and what they lead to is not in this folder.
    if (!isBelow(folder, path)) return false;
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats?.isFile() === true && stats.size < 1e7 && readFileSync(path).includes(text);
  });

function isBelow(folder: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(join(realpathSync(folder), '/'));
  } catch {
    return false;
  }
}

const everything = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name));
