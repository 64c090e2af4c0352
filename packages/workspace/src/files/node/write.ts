import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { fileFault } from '../file-fault.js';
import type { PurposeName } from '../purposes.js';
import { draftName } from './draft-name.js';
import { isThere } from './names.js';
import { NO_LINK, readState } from './read-now.js';
import { undisturbed } from './undisturbed.js';

/** What a file must still hold when it is replaced, and for what it was read. */
export interface Expected {
  readonly bytes: Uint8Array;
  readonly purpose: PurposeName;
}

/**
 * Replaces the content of a file in one step: readers see the old bytes or the new ones, never a part. The mode stays,
 * and a file that may not be written is not replaced. A link is not followed: whoever means its target names that.
 *
 * With `expected` the file is compared once more when the new content is on the disk, right before it takes the name:
 * what another program saved meanwhile stays.
 *
 * @param newMode of a file that was not there, before the umask
 * @throws FileFault `ESTALE` for such a file, `ELOOP` for a link, `EOPNOTSUPP` for a pipe or device
 */
export function replaceFile(path: string, content: Uint8Array, expected?: Expected, newMode?: number): void {
  const mode = modeOf(path);
  if (mode !== undefined) accessSync(path, constants.W_OK);
  put(
    path,
    (file) => writeFileSync(file, content),
    mode,
    newMode,
    () => {
      if (expected !== undefined) compare(path, expected);
    },
  );
}

/**
 * Puts a new file in the place of whatever regular file has the name, in one step that no signal ends half-way.
 *
 * @param fill writes the content
 * @param mode of the file that had the name, undefined without one
 * @param newMode of a file that was not there, before the umask
 * @param last a look right before the new file takes the name; what it throws leaves the old one
 */
export function put(
  path: string,
  fill: (file: number) => void,
  mode: number | undefined,
  newMode?: number,
  last: () => void = () => undefined,
): void {
  undisturbed(() => {
    const draft = writeDraft(path, fill, mode ?? newMode);
    try {
      if (mode !== undefined) chmodSync(draft, mode & 0o7777);
      last();
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

/**
 * Makes a file that is not there yet, in one step. Whatever already has the name, even a link that leads nowhere, stays
 * as it is, and the error is EEXIST.
 *
 * @param mode of the new file, before the umask
 */
export function createFile(path: string, content: Uint8Array, mode?: number): void {
  if (isThere(path)) throw existsError(path);
  undisturbed(() => {
    const draft = writeDraft(path, (file) => writeFileSync(file, content), mode);
    try {
      place(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** The mode of a regular file; undefined where nothing has the name. */
export function modeOf(path: string): number | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isSymbolicLink()) throw fileFault('outputLink');
  if (found.isDirectory()) throw fileFault('folder');
  if (!found.isFile()) throw fileFault('special');
  return found.mode;
}

/**
 * The content first, which takes the longest; then, as the last call before the rename, that it is still the file whose
 * content that was. What is left is the time between two calls of the system.
 */
function compare(path: string, { bytes, purpose }: Expected): void {
  const now = stateOrChanged(path, purpose);
  if (!now.bytes.equals(bytes)) throw fileFault('changed');
  const last = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (last === undefined || !isSame(now.stats, last)) throw fileFault('changed');
}

function stateOrChanged(path: string, purpose: PurposeName): ReturnType<typeof readState> {
  try {
    return readState(path, purpose, NO_LINK);
  } catch {
    // What was read a moment ago and cannot be read now has changed.
    throw fileFault('changed');
  }
}

const isSame = (a: BigIntStats, b: BigIntStats): boolean =>
  a.ino === b.ino && a.dev === b.dev && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;

/** A second name for the draft cannot take the place of a file; where the disk knows no second names, a look first must do. */
function place(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (isCode(error, 'EEXIST') || isThere(path)) throw existsError(path);
    renameSync(draft, path);
  }
}

const existsError = (path: string): Error => Object.assign(new Error(path), { code: 'EEXIST' });

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** The content in a file of its own beside the one it is for; none is left behind when that fails. */
function writeDraft(target: string, fill: (file: number) => void, mode: number | undefined): string {
  const draft = draftName(target);
  try {
    const file = openSync(draft, 'wx', mode ?? 0o666);
    try {
      fill(file);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return draft;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
