import { closeSync, constants, fstatSync } from 'node:fs';
import { fileFault } from '../file-fault.js';
import { writeAll } from './draft.js';
import { openToWrite } from './open-to-write.js';

/**
 * Adds to a regular file, which is made when it is not there.
 *
 * @throws FileFault for anything else; the error of the system for what it refuses
 */
export function appendToFile(path: string, text: string): void {
  const file = openToWrite(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT);
  try {
    if (!fstatSync(file).isFile()) throw fileFault('special');
    writeAll(file, text);
  } finally {
    closeSync(file);
  }
}
