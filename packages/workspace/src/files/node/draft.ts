import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { draftName } from './draft-name.js';
import { undisturbed } from './undisturbed.js';
import { modeOf, put } from './write.js';

/** Something that is written piece by piece. */
export interface Draft {
  /** Adds to what is written. */
  write(content: string | Uint8Array): void;
  /** Gives a file its name, in the place of whatever has it; waits until a pipe has taken everything. */
  commit(): Promise<void>;
  /** Leaves no trace of a file. */
  discard(): void;
}

/**
 * A file that gets its name when it is complete. Until then its content stands in a file without any name: however the
 * program ends, nothing of it stays.
 *
 * @throws FileFault for a link, a folder, a pipe or a device; the error of the system for what it refuses
 */
export function openDraft(target: string): Draft {
  modeOf(target);
  const file = openNameless(target);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (content) => writeAll(file, content),
    async commit() {
      try {
        // What took the name meanwhile is no file that was there before.
        put(target, (to) => copyAll(file, to), modeOf(target));
      } finally {
        close();
      }
    },
    discard: close,
  };
}

/** In the folder of the target, so that a full or read-only disk is noticed before the work. */
function openNameless(target: string): number {
  return undisturbed(() => {
    const name = draftName(target);
    const file = openSync(name, 'wx+', 0o600);
    rmSync(name, { force: true });
    return file;
  });
}

const PIECE = 1 << 16;

function copyAll(from: number, to: number): void {
  const piece = Buffer.alloc(PIECE);
  for (let at = 0; ;) {
    const length = readSync(from, piece, 0, PIECE, at);
    if (length === 0) return;
    writeAll(to, piece.subarray(0, length));
    at += length;
  }
}

/** All bytes to an open file that takes them at once. */
export function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
