import { closeSync, constants, fstatSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileFault } from '../file-fault.js';
import { openDraft, writeAll, type Draft } from './draft.js';
import { openToWrite } from './open-to-write.js';
import { descriptorOf, isDescriptor } from './streams.js';

/** Milliseconds: how long a reader may take nothing, and how often a full pipe is tried again. */
const SILENT = 60_000;
const BETWEEN = 10;

/**
 * Opens what the user names for a result: a file, a pipe that somebody reads from, a character device such as
 * `/dev/null`, or what the process has open already (`/dev/fd/3`).
 *
 * @throws FileFault for a link, a pipe without a reader, a socket, a disk; the error of the system for what it refuses
 */
export function openOutput(path: string): Draft {
  if (!isStream(path)) return openDraft(path);
  const file = openStream(path);
  // Looked at when it is open: another thing may have taken the name.
  const stats = fstatSync(file);
  if (stats.isFIFO()) return pipeDraft(file);
  if (stats.isCharacterDevice() || (stats.isFile() && isDescriptor(path))) return directDraft(file);
  closeSync(file);
  throw fileFault('special');
}

/** Whether a path leads to something that is written through and never replaced: a pipe, a terminal, `/dev/fd/3`. */
export function isStream(path: string): boolean {
  if (isDescriptor(path)) return true;
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found !== undefined && (found.isFIFO() || found.isCharacterDevice());
  } catch {
    return false;
  }
}

/** A description of its own, so that not waiting does not spread to others who have the same thing open. */
function openStream(path: string): number {
  const isOpenAlready = descriptorOf(path) !== undefined;
  return openToWrite(path, constants.O_WRONLY | (isOpenAlready ? constants.O_APPEND : 0), isOpenAlready);
}

/** Closes a file at the first call; its number may belong to another one later. */
function closer(file: number): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
}

function directDraft(file: number): Draft {
  const close = closer(file);
  return { write: (content) => writeAll(file, content), commit: async () => close(), discard: close };
}

/** A pipe takes what it has room for; the rest waits while the program goes on, so that signals reach it. */
function pipeDraft(file: number): Draft {
  const close = closer(file);
  const queue: Buffer[] = [];
  const flush = (): boolean => {
    for (let [piece] = queue; piece !== undefined; [piece] = queue) {
      const taken = writePiece(file, piece);
      if (taken === piece.length) queue.shift();
      else {
        queue[0] = piece.subarray(taken);
        if (taken === 0) return false;
      }
    }
    return true;
  };
  return {
    write(content) {
      queue.push(Buffer.from(content));
      flush();
    },
    async commit() {
      try {
        for (let silent = 0; !flush(); silent += BETWEEN) {
          if (silent >= SILENT) throw fileFault('noReader');
          await wait(BETWEEN);
        }
      } finally {
        close();
      }
    },
    discard: close,
  };
}

/** How many bytes a pipe takes; none while it is full. */
function writePiece(file: number, piece: Buffer): number {
  try {
    return writeSync(file, piece);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return 0;
    throw error;
  }
}
