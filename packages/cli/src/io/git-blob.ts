import { PURPOSES } from '@workplan/workspace';
import { gitBytes, type NothingSaid } from './git.js';

/** The bytes of a file in a commit, as they were stored; or why they could not be had. */
export type Blob =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'no-git' | 'not-there' | 'not-trusted' | 'too-large'; readonly detail?: string };

/**
 * Reads a file out of git. Its name counts from the top of the repository, or from here where it begins with `./`, as
 * git itself reads `REV:PATH`. No filter of the repository runs.
 */
export function blobOf(cwd: string, rev: string, name: string): Blob {
  const found = gitBytes(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}:${name}`]);
  if ('problem' in found)
    return { problem: problemOf(found), ...(found.detail !== undefined && { detail: found.detail }) };
  const blob = gitBytes(cwd, ['cat-file', 'blob', found.bytes.toString('utf8').trim()]);
  if ('problem' in blob) return { problem: 'not-there' };
  return blob.bytes.length > PURPOSES.plan.most ? { problem: 'too-large' } : { bytes: blob.bytes };
}

const problemOf = ({ problem }: NothingSaid): 'no-git' | 'not-there' | 'not-trusted' =>
  problem === 'no-git' || problem === 'not-trusted' ? problem : 'not-there';
