import type { PurposeName, Reach } from '@workplan/workspace';
import { descriptorOf, readNamed } from '@workplan/workspace/node';
import type { Environment } from './environment.js';

/**
 * Reads a file that the user names on the command line. The folder that it is in is the user's choice; where a link in
 * that folder leads is not.
 *
 * @throws FileFault or the error of the system
 */
export async function readByName(
  path: string,
  purpose: PurposeName,
  reach: Reach,
  { readStdin }: Pick<Environment, 'readStdin'>,
): Promise<Uint8Array> {
  const descriptor = descriptorOf(path);
  if (descriptor === 0) return readStdin(purpose);
  return readNamed(descriptor === undefined ? await reach.follow(path) : path, purpose);
}
