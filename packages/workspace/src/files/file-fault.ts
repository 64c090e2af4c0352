import type { Localized } from '@workplan/core';
import { textOf, type TextKey } from '../texts.js';
import { PURPOSES, type PurposeName } from './purposes.js';

/** A file that the gate does not read or write, with the reason in both languages. */
export class FileFault extends Error {
  constructor(
    /** As the system names the nearest of its own errors: `EFBIG`, `EXDEV`, `EISDIR` … */
    readonly code: string,
    readonly fault: Localized,
  ) {
    super(fault.en);
    this.name = 'FileFault';
  }
}

const FAULTS = {
  outside: ['EXDEV', 'fault-outside'],
  special: ['EOPNOTSUPP', 'fault-special'],
  folder: ['EISDIR', 'fault-folder'],
  missing: ['ENOENT', 'fault-missing'],
  nameBytes: ['ENOENT', 'fault-name-bytes'],
  silent: ['ETIMEDOUT', 'fault-silent'],
  noReader: ['ENXIO', 'fault-no-reader'],
  outputLink: ['ELOOP', 'fault-output-link'],
  changed: ['ESTALE', 'fault-changed'],
} as const satisfies Readonly<Record<string, readonly [string, TextKey]>>;

/** The fault of a kind, in words of both languages. */
export function fileFault(kind: keyof typeof FAULTS): FileFault {
  const [code, key] = FAULTS[kind];
  return new FileFault(code, textOf(key));
}

/**
 * The fault of a file that has more bytes than its purpose allows.
 *
 * @param bytes the size of the file; undefined when it was read up to the limit and has no known end
 */
export function tooLarge(purpose: PurposeName, bytes: number | undefined): FileFault {
  const { what, most } = PURPOSES[purpose];
  return new FileFault(
    'EFBIG',
    bytes === undefined
      ? textOf('fault-endless', { what, most: sizeOf(most) })
      : textOf('fault-too-large', { what, size: sizeOf(Math.max(bytes, most + 1)), most: sizeOf(most) }),
  );
}

const UNITS: readonly (readonly [number, string])[] = [
  [1024 ** 3, 'GB'],
  [1024 ** 2, 'MB'],
  [1024, 'kB'],
];

/** A size in binary units, rounded up so that a file just over a limit does not seem to keep it. */
function sizeOf(bytes: number): string {
  for (const [unit, name] of UNITS) if (bytes >= unit) return `${Math.ceil((bytes / unit) * 10) / 10} ${name}`;
  return `${bytes} B`;
}
