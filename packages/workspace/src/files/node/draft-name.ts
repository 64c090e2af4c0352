import { basename, dirname, join } from 'node:path';

/** A name beside a file for what will take its place: hidden, and nobody else's. */
export const draftName = (target: string): string =>
  // Loaded here: this module takes longer than the rest of the program's start.
  join(
    dirname(target),
    `.${basename(target).slice(0, 40)}.${process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex')}.tmp`,
  );
