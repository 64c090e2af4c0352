import { faultOf } from '@workplan/workspace';
import { readFileSync } from 'node:fs';
import type { Call } from '../args/command.js';
import { EXIT, type ExitCode } from '../exit.js';
import { encodeLike } from '../io/encode.js';
import { writeAtomic } from '../io/write-atomic.js';
import type { Input } from './inputs.js';

/** Puts a new text in the place of a plan, in the plan's own encoding. Says so when that cannot be. */
export function rewrite(input: Input & { readonly path: string }, text: string, { terminal }: Call): ExitCode {
  const bytes = encodeLike(input.bytes, text);
  if (bytes === undefined) {
    terminal.note('not-encodable', { path: input.shown });
    return EXIT.usage;
  }
  if (!isStill(input.path, input.bytes)) {
    terminal.note('changed-meanwhile', { path: input.shown });
    return EXIT.usage;
  }
  return writeTo(input.path, input.shown, bytes, terminal);
}

/** Whether the file holds the bytes that were read; somebody may have saved it since. */
function isStill(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** Writes a file in one step; a refusal of the system is said and gives exit code 2. */
export function writeTo(path: string, shown: string, content: Uint8Array, terminal: Call['terminal']): ExitCode {
  try {
    writeAtomic(path, content);
    return EXIT.clean;
  } catch (error) {
    terminal.note('not-written', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
}
