import { faultOf, isPlanName, type Reach } from '@workplan/workspace';
import { createFile, descriptorOf, fullPath, isStream, isThere } from '@workplan/workspace/node';
import { dirname } from 'node:path';
import type { Call } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { isSameFile } from '../../git/same-file.js';
import { placeOf } from '../../io/open-result.js';
import { UsageError } from '../../io/usage-error.js';
import { writeResult } from './rewrite.js';

/** Where the result of a call goes: a file or pipe that it names, or standard output. */
export interface Target {
  /** Full path; undefined for standard output. */
  readonly path: string | undefined;
  /** The folder that paths in the result are relative to. */
  readonly folder: string;
  /** Whether it is a pipe or a device, which is written through and never replaced. */
  readonly isStream: boolean;
}

/**
 * The target of a call. A file that is there is refused before any work is done, unless `--force` is given. Refused in
 * any case are the files that the call reads, and the name of a plan for what is none.
 */
export function targetOf({ words, options, environment: { cwd } }: Call, kind: 'plan' | 'other' = 'other'): Target {
  const { output, config } = options;
  const path = output === undefined ? undefined : fullPath(cwd, output);
  if (path === undefined || descriptorOf(path) === 1) return { path: undefined, folder: cwd, isStream: true };
  const shown = output ?? path;
  if ([...words, config].some((word) => word !== undefined && isSameFile(cwd, word, path)))
    throw new UsageError('output-is-input', { path: shown });
  if (kind !== 'plan' && isPlanName(path)) throw new UsageError('report-over-plan', { path: shown });
  if (isStream(path)) return { path, folder: cwd, isStream: true };
  if (!options.force && isThere(path)) throw new UsageError('output-exists', { path: shown });
  return { path, folder: dirname(path), isStream: false };
}

/** Writes the result whole or not at all. */
export async function put(
  { path, isStream: isThrough }: Target,
  content: Uint8Array,
  reach: Reach,
  call: Call,
): Promise<ExitCode> {
  const { options, environment, terminal } = call;
  const shown = options.output ?? '';
  if (path === undefined) {
    environment.stdout.write(content);
    return EXIT.clean;
  }
  if (options.force || isThrough) return writeResult(shown, content, reach, call);
  try {
    createFile(await placeOf(path, reach), content);
    return EXIT.clean;
  } catch (error) {
    terminal.note('not-created', { path: shown, fault: faultOf(error) });
    return EXIT.usage;
  }
}
