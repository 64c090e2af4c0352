import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileFault, tooLarge } from '../file-fault.js';
import { PURPOSES, type PurposeName } from '../purposes.js';
import { CALM, readNow } from './read-now.js';
import { isDescriptor } from './streams.js';

/** Milliseconds: how long a pipe may have no writer, how long its writer may be silent, how often it is looked at. */
const NO_WRITER = 5_000;
const SILENT = 60_000;
const BETWEEN = 10;

/**
 * Reads what the user names on the command line: a regular file, or a pipe (`<(command)`, a FIFO) up to the limit of the
 * purpose. Between looks at a pipe the program is free, so that signals reach it.
 *
 * @throws FileFault as {@link readNow}, and for a pipe through which nothing comes
 */
export async function readNamed(path: string, purpose: PurposeName): Promise<Buffer> {
  const isPipe = PURPOSES[purpose].pipe && statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  return isPipe ? readPipe(path, purpose) : readNow(path, purpose);
}

async function readPipe(path: string, purpose: PurposeName): Promise<Buffer> {
  const file = openSync(path, constants.O_RDONLY | CALM);
  try {
    if (!fstatSync(file).isFIFO()) throw fileFault('special');
    return await readToEnd(file, purpose, isDescriptor(path));
  } finally {
    closeSync(file);
  }
}

/** @param isOpened whether the pipe had its writer before: then the end of it is an end at once */
async function readToEnd(file: number, purpose: PurposeName, isOpened: boolean): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  let hadWriter = isOpened;
  for (let silent = 0; ;) {
    const piece = readPiece(file);
    if (piece === undefined) hadWriter = true;
    else if (piece.length > 0) {
      chunks.push(piece);
      length += piece.length;
      if (length > PURPOSES[purpose].most) throw tooLarge(purpose, undefined);
      hadWriter = true;
      silent = 0;
      continue;
    } else if (hadWriter) return Buffer.concat(chunks);
    if (silent >= (hadWriter ? SILENT : NO_WRITER)) throw fileFault('silent');
    await wait(BETWEEN);
    silent += BETWEEN;
  }
}

/** What has come; empty at the end or without a writer, undefined when there is nothing yet. */
function readPiece(file: number): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(0x10000);
  try {
    return buffer.subarray(0, readSync(file, buffer));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') return undefined;
    throw error;
  }
}
