import type { Plan } from '@workplan/core';
import { faultOf, type Reach } from '@workplan/workspace';
import { fullPath, isThere, tuneV8ForBatch } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { EXIT } from '../../exit.js';
import { blobOf } from '../../io/git-blob.js';
import { isStdin } from '../../io/find-files.js';
import { shownPath } from '../../io/paths.js';
import { readByName } from '../../io/read-named.js';
import { UsageError } from '../../io/usage-error.js';
import { READING, tellMistakes } from '../check/mistakes.js';
import { refuseDamaged } from './damage.js';
import { documentOf } from './plan-of.js';
import { readApart } from './read-apart.js';

/** One of the versions that are compared. */
export interface PlanVersion {
  readonly plan: Plan;
  /** The path that it was read from, or that it has in git. */
  readonly path: string;
}

/** The file of a version. */
interface VersionFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** How it is named to the reader. */
  readonly shown: string;
}

/** Bytes of both plans after which a second compilation pays. */
const MUCH = 2_000_000;

/**
 * Reads two versions of a plan: files, or `REV:PATH` of git where no file has that name. Undefined when one cannot be
 * read as a plan; what is wrong stands on standard error then. A long new version is read beside the old one.
 */
export async function readVersions(
  call: Call,
  [oldWord, newWord]: readonly [string, string],
  reach: Reach,
): Promise<readonly [old: PlanVersion, now: PlanVersion] | undefined> {
  const [oldFile, newFile] = [await fileOf(call, oldWord, reach), await fileOf(call, newWord, reach)];
  // Only a process of our own is tuned: without a program for threads this is somebody else's.
  const { workerFile } = call.environment;
  if (workerFile !== undefined && oldFile.bytes.length + newFile.bytes.length > MUCH) tuneV8ForBatch();
  const apart = readApart(call.environment, newFile.bytes);
  try {
    const old = versionOf(call, oldFile);
    if (old === undefined) return undefined;
    const plan = await apart?.plan;
    const now = plan === undefined ? versionOf(call, newFile) : { plan, path: newFile.path };
    return now && [old, now];
  } finally {
    await apart?.close();
  }
}

function versionOf(call: Call, { bytes, path, shown }: VersionFile): PlanVersion | undefined {
  const document = documentOf(bytes);
  if (document.encoding?.damaged) refuseDamaged(shown, document.text);
  if (tellMistakes(shown, document, call, READING) !== EXIT.clean || document.plan === undefined) return undefined;
  return { plan: document.plan, path };
}

async function fileOf(call: Call, word: string, reach: Reach): Promise<VersionFile> {
  const { cwd } = call.environment;
  const path = fullPath(cwd, word);
  const [, rev, name] = /^([^:]+):(.+)$/s.exec(word) ?? [];
  return rev !== undefined && name !== undefined && !isStdin(word) && !isThere(path)
    ? { bytes: bytesOfGit(cwd, rev, name), path: name, shown: word }
    : { bytes: await bytesOfFile(call, word, path, reach), path: word, shown: shownPath(cwd, path) };
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
