import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { draftName } from './draft-name.js';
import { modeOf } from './write.js';

/** Something that is written piece by piece. */
export interface Draft {
  write(content: string | Uint8Array): void;
  /** Gives a file its name, in the place of whatever has it; waits until a pipe has taken everything. */
  commit(): Promise<void>;
  /** Leaves no trace of a file. */
  discard(): void;
}

/** Drafts under way; a call that ends early discards them. */
const open = new Set<Draft>();

export function discardDrafts(): void {
  for (const draft of [...open]) draft.discard();
}

/**
 * A file that gets its name when it is complete.
 *
 * @throws FileFault for a link, a folder, a pipe or a device; the error of the system for what it refuses
 */
export function openDraft(target: string): Draft {
  const mode = modeOf(target);
  const name = draftName(target);
  const file = openSync(name, 'wx', 0o666);
  const finish = (): void => {
    open.delete(draft);
    closeSync(file);
  };
  const draft: Draft = {
    write: (content) => writeAll(file, content),
    async commit() {
      try {
        try {
          fsyncSync(file);
        } finally {
          finish();
        }
        if (mode !== undefined) chmodSync(name, mode & 0o7777);
        // What took the name meanwhile is no file that was there before.
        modeOf(target);
        renameSync(name, target);
      } catch (error) {
        rmSync(name, { force: true });
        throw error;
      }
    },
    discard() {
      if (!open.has(draft)) return;
      finish();
      rmSync(name, { force: true });
    },
  };
  open.add(draft);
  return draft;
}

/** All bytes to an open file that takes them at once. */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
