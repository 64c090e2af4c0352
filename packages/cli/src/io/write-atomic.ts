import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { draftName } from './draft-name.js';

/**
 * Replaces the content of a file in one step: readers see the old bytes or the new ones, never a
 * part. The mode stays, a link stays a link, and a file that may not be written is not replaced.
 * What goes to a device or a pipe goes through it.
 */
export function writeAtomic(path: string, content: Uint8Array): void {
  if (isStream(path)) return writeFileSync(path, content);
  const target = resolveLink(path);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) accessSync(target, constants.W_OK);
  const draft = writeDraft(target, content, mode);
  try {
    if (mode !== undefined) chmodSync(draft, mode & 0o7777);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * Makes a file that is not there yet, in one step. Whatever already has the name, even a link that
 * leads nowhere, stays as it is, and the error is EEXIST.
 */
export function createAtomic(path: string, content: Uint8Array): void {
  if (isThere(path)) throw existsError(path);
  const draft = writeDraft(path, content, undefined);
  try {
    place(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether a path leads to something that is written to and never replaced: a device, a pipe, a terminal. */
export function isStream(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Whether anything has the name. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

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
function writeDraft(target: string, content: Uint8Array, mode: number | undefined): string {
  const draft = draftName(target);
  try {
    const file = openSync(draft, 'wx', mode ?? 0o666);
    try {
      writeFileSync(file, content);
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

/** Where a path leads; itself when it leads nowhere. */
export function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
