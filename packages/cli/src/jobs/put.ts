import { faultOf } from '@workplan/workspace';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { UsageError } from '../io/usage-error.js';
import { createAtomic, isThere } from '../io/write-atomic.js';
import { writeTo } from './rewrite.js';

/** Where the result of a call goes: a file that it names, or standard output. */
export interface Target {
  /** Full path; undefined for standard output. */
  readonly path: string | undefined;
  /** The folder that paths in the result are relative to. */
  readonly folder: string;
}

/**
 * The target of a call. A file that is there is refused before any work is done, unless `--force` is
 * given; the file that the result is made from is refused in any case.
 */
export function targetOf({ options, environment: { cwd } }: Call, input: string | undefined): Target {
  const { output } = options;
  if (output === undefined) return { path: undefined, folder: cwd };
  const path = resolve(cwd, output);
  if (input !== undefined && isSame(input, path)) throw new UsageError('output-is-input', { path: output });
  if (!options.force && isThere(path)) throw new UsageError('output-exists', { path: output });
  return { path, folder: dirname(path) };
}

function isSame(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return a === b;
  }
}

/** Writes the result whole or not at all. */
export function put({ path }: Target, content: Uint8Array, { options, environment, terminal }: Call): ExitCode {
  const shown = options.output ?? '';
  if (path === undefined) {
    environment.stdout.write(content);
    return EXIT.clean;
  }
  if (options.force) return writeTo(path, shown, content, terminal);
  try {
    createAtomic(path, content);
    return EXIT.clean;
  } catch (error) {
    terminal.note('not-created', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
}
