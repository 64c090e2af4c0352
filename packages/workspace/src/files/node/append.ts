import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { fileFault } from '../file-fault.js';
import { writeAll } from './draft.js';
import { CALM, NO_LINK } from './read-now.js';

/**
 * Adds to a regular file, which is made when it is not there.
 *
 * @throws FileFault for anything else; the error of the system for what it refuses
 */
export function appendToFile(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | CALM | NO_LINK, 0o666);
  try {
    if (!fstatSync(file).isFile()) throw fileFault('special');
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
}
