import { closeSync, constants, fstatSync, openSync, readSync, statSync, type BigIntStats, type Stats } from 'node:fs';
import { fileFault, tooLarge, type FileFault } from '../file-fault.js';
import { PURPOSES, type PurposeName } from '../purposes.js';

/** A pipe without a writer holds nobody up, and a terminal does not become that of the program. Windows has neither. */
export const CALM = (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);
/** The flag that opens no symbolic link; 0 where the system has none. */
export const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** How a file was when it was read. Times are in nanoseconds. */
export interface FileState {
  readonly bytes: Buffer;
  readonly stats: BigIntStats;
}

/**
 * All bytes of a regular file. It is looked at once more when it is open, so that what takes its name in between is
 * not read in its place. Does not wait: for files of this size the way through other threads costs more than reading.
 *
 * @throws FileFault for a pipe, device, socket or folder, and for a file that is larger than the purpose allows; the
 * error of the system for what it refuses
 */
export function readNow(path: string, purpose: PurposeName, flags = 0): Buffer {
  return withFile(path, flags, (file) => readOpen(file, purpose, fstatSync(file)));
}

/** The same with the state that {@link replaceFile} compares. */
export const readState = (path: string, purpose: PurposeName, flags = 0): FileState =>
  withFile(path, flags, (file) => {
    const stats = fstatSync(file, { bigint: true });
    return { bytes: readOpen(file, purpose, fstatSync(file)), stats };
  });

function withFile<T>(path: string, flags: number, use: (file: number) => T): T {
  // Some devices do something when they are opened.
  const found = statSync(path, { throwIfNoEntry: false });
  const wrong = found === undefined ? undefined : notRegular(found);
  if (wrong !== undefined) throw wrong;
  const file = openSync(path, constants.O_RDONLY | CALM | flags);
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number, purpose: PurposeName, stats: Stats): Buffer {
  const wrong = notRegular(stats);
  if (wrong !== undefined) throw wrong;
  const { most } = PURPOSES[purpose];
  if (stats.size > most) throw tooLarge(purpose, stats.size);
  // One byte more tells whether the file has grown, and files of /proc have no size.
  let buffer = Buffer.allocUnsafe(stats.size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > most) throw tooLarge(purpose, undefined);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + FIRST, most + 1));
  }
}

/** So much room is made for a file of /proc. */
const FIRST = 4096;

function notRegular(stats: Stats): FileFault | undefined {
  if (stats.isFile()) return undefined;
  return fileFault(stats.isDirectory() ? 'folder' : 'special');
}
