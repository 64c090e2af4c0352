import { folderOf, joinPath, nameOf, type Reach } from '@workplan/workspace';
import { descriptorOf, openOutput, type Draft } from '@workplan/workspace/node';
import type { Environment, Output } from './environment.js';

type Streams = Pick<Environment, 'stdout' | 'stderr'>;

/**
 * Where a result goes whose name the user gives: no link on the way leads out of the repository or the folder of the call.
 *
 * @throws FileFault or the error of the system
 */
export const placeOf = async (path: string, reach: Reach): Promise<string> =>
  joinPath(await reach.followFolder(folderOf(path)), nameOf(path));

/**
 * Opens what the user names for a result; see `openOutput` for what that may be.
 *
 * @throws FileFault or the error of the system
 */
export async function openResult(path: string, reach: Reach, { stdout, stderr }: Streams): Promise<Draft> {
  const descriptor = descriptorOf(path);
  if (descriptor === 1) return throughOutput(stdout);
  if (descriptor === 2) return throughOutput(stderr);
  return openOutput(descriptor === undefined ? await placeOf(path, reach) : path);
}

const throughOutput = (output: Output): Draft => ({
  write: (content) => output.write(content),
  commit: async () => undefined,
  discard: () => undefined,
});
