import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { draftName } from './draft-name.js';
import { isStream, resolveLink } from './write-atomic.js';

/** A file that is written piece by piece and gets its name when it is complete; a device or a pipe takes the pieces as they come. */
export interface Draft {
  write(content: string | Uint8Array): void;
  /** Puts it in the place of whatever has the name. */
  commit(): void;
  /** Leaves no trace. */
  discard(): void;
}

/** Drafts under way; a call that ends early discards them. */
const open = new Set<Draft>();

export function discardDrafts(): void {
  for (const draft of [...open]) draft.discard();
}

export function openDraft(path: string): Draft {
  const straight = isStream(path);
  const target = resolveLink(path);
  const name = straight ? path : draftName(target);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const file = openSync(name, straight ? 'w' : 'wx', 0o666);
  const finish = (): void => {
    open.delete(draft);
    closeSync(file);
  };
  const draft: Draft = {
    write(content) {
      const bytes = Buffer.from(content);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    },
    commit() {
      if (straight) return finish();
      try {
        fsyncSync(file);
      } finally {
        finish();
      }
      try {
        if (mode !== undefined) chmodSync(name, mode & 0o7777);
        renameSync(name, target);
      } catch (error) {
        rmSync(name, { force: true });
        throw error;
      }
    },
    discard() {
      if (!open.has(draft)) return;
      finish();
      if (!straight) rmSync(name, { force: true });
    },
  };
  open.add(draft);
  return draft;
}
