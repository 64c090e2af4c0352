import { parsePlan, type Plan } from '@workplan/core';
import { faultOf, type Reach } from '@workplan/workspace';
import { fullPath, isThere } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { blobOf } from '../../io/git-blob.js';
import { isStdin } from '../../io/find-files.js';
import { shownPath } from '../../io/paths.js';
import { readByName } from '../../io/read-named.js';
import { UsageError } from '../../io/usage-error.js';
import { refuseDamaged } from './damage.js';
import { READING, tellMistakes } from '../check/mistakes.js';

/** One of the versions that are compared. */
export interface PlanVersion {
  readonly plan: Plan;
  /** The path that it was read from, or that it has in git. */
  readonly path: string;
}

/**
 * Reads a version of a plan: a file, or `REV:PATH` of git where no file has that name. Undefined when it cannot be
 * read as a plan; what is wrong stands on standard error then.
 */
export async function readVersion(call: Call, word: string, reach: Reach): Promise<PlanVersion | undefined> {
  const { cwd } = call.environment;
  const path = fullPath(cwd, word);
  const [, rev, name] = /^([^:]+):(.+)$/s.exec(word) ?? [];
  const isOfGit = rev !== undefined && name !== undefined && !isStdin(word) && !isThere(path);
  const bytes = isOfGit ? bytesOfGit(cwd, rev, name) : await bytesOfFile(call, word, path, reach);
  const document = parsePlan(bytes);
  const shown = isOfGit ? word : shownPath(cwd, path);
  if (document.encoding?.damaged) refuseDamaged(shown, document.text);
  if (tellMistakes(shown, document, call, READING) !== EXIT.clean || document.plan === undefined) return undefined;
  return { plan: document.plan, path: isOfGit ? name : word };
}

async function bytesOfFile(call: Call, word: string, path: string, reach: Reach): Promise<Uint8Array> {
  try {
    return isStdin(word)
      ? await call.environment.readStdin('plan')
      : await readByName(path, 'plan', reach, call.environment);
  } catch (error) {
    throw new UsageError('not-read', { path: word, fault: faultOf(error) });
  }
}

function bytesOfGit(cwd: string, rev: string, name: string): Uint8Array {
  const found = blobOf(cwd, rev, name);
  if ('bytes' in found) return found.bytes;
  throw new UsageError(`version-${found.problem}`, { version: `${rev}:${name}`, detail: found.detail ?? '' });
}
