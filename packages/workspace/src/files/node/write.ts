import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
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
  const move = expected === undefined ? renameSync : (draft: string) => exchange(draft, path, expected);
  put(path, (file) => writeFileSync(file, content), mode, newMode, move);
}

/**
 * Puts a new file in the place of whatever regular file has the name, in one step that no signal ends half-way.
 *
 * @param fill writes the content
 * @param mode of the file that had the name, undefined without one
 * @param newMode of a file that was not there, before the umask
 * @param move gives the draft the name; what it throws leaves the old file
 */
export function put(
  path: string,
  fill: (file: number) => void,
  mode: number | undefined,
  newMode?: number,
  move: (draft: string, path: string) => void = renameSync,
): void {
  undisturbed(() => {
    const draft = writeDraft(path, fill, mode ?? newMode, mode);
    try {
      move(draft, path);
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
 * Puts a draft in the place of a file that still holds what it should. What has the name gets a second one first, so that a
 * save which came after the comparison can be put back. What is left is the time between two calls of the system.
 */
function exchange(draft: string, path: string, expected: Expected): void {
  const stats = unchanged(path, expected);
  const kept = draftName(path);
  const hasLinks = tryLink(path, kept);
  // Once more: a program that waited for the folder while the link was made saves right after it.
  if (!isStill(path, stats)) {
    if (hasLinks) rmSync(kept, { force: true });
    throw fileFault('changed');
  }
  renameSync(draft, path);
  if (!hasLinks) return;
  // A second name and the loss of the first one change the ctime, and nothing else.
  if (isStill(kept, stats)) return rmSync(kept, { force: true });
  renameSync(kept, path);
  throw fileFault('changed');
}

/** Gives a file a second name; false where the disk knows none. */
function tryLink(path: string, name: string): boolean {
  try {
    linkSync(path, name);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) throw fileFault('changed');
    return false;
  }
}

/** The state of a file that holds what it should. The content takes the longest to compare, so it comes first. */
function unchanged(path: string, { bytes, purpose }: Expected): BigIntStats {
  const { bytes: now, stats } = stateOrChanged(path, purpose);
  if (!now.equals(bytes)) throw fileFault('changed');
  return stats;
}

/** Whether a path is that file, unchanged. */
function isStill(path: string, stats: BigIntStats): boolean {
  const now = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return (
    now !== undefined &&
    now.ino === stats.ino &&
    now.dev === stats.dev &&
    now.size === stats.size &&
    now.mtimeNs === stats.mtimeNs
  );
}

function stateOrChanged(path: string, purpose: PurposeName): ReturnType<typeof readState> {
  try {
    return readState(path, purpose, NO_LINK);
  } catch {
    // What was read a moment ago and cannot be read now has changed.
    throw fileFault('changed');
  }
}

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
function writeDraft(target: string, fill: (file: number) => void, mode: number | undefined, exact?: number): string {
  const draft = draftName(target);
  try {
    const file = openSync(draft, 'wx', mode ?? 0o666);
    try {
      fill(file);
      if (exact !== undefined) fchmodSync(file, exact & 0o7777);
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
