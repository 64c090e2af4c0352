import { openSync } from 'node:fs';
import { fileFault } from '../file-fault.js';
import { CALM, NO_LINK } from './read-now.js';

/** Errors of the system that mean something else for a result than for what is read. */
const FAULTS = { ELOOP: 'outputLink', ENXIO: 'noReader' } as const;

/**
 * Opens something to write to it, without waiting.
 *
 * @param flags beside those that do not wait
 * @param follows whether a link is followed, as for `/dev/fd/3`
 * @throws FileFault for a link and for a pipe without a reader; the error of the system for what else it refuses
 */
export function openToWrite(path: string, flags: number, follows = false): number {
  try {
    return openSync(path, flags | CALM | (follows ? 0 : NO_LINK), 0o666);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ELOOP' || code === 'ENXIO') throw fileFault(FAULTS[code]);
    throw error;
  }
}
