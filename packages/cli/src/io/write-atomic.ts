import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, closeSync, constants, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the content of a file in one step: readers see the old bytes or the new ones, never a
 * part. The mode stays, a link stays a link, and a file that may not be written is not replaced.
 */
export function writeAtomic(path: string, content: Uint8Array): void {
  const target = resolveLink(path);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  if (mode !== undefined) accessSync(target, constants.W_OK);
  const draft = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = openSync(draft, 'wx', mode ?? 0o666);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (mode !== undefined) chmodSync(draft, mode & 0o7777);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
