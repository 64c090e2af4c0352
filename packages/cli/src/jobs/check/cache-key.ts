import { readOwn, writeOwn } from '@workplan/workspace/node';
import { join } from 'node:path';

/** Bytes of the key. */
const LENGTH = 32;

/**
 * The secret of this user, made at the first need and kept outside of every repository: who cannot read it cannot make up
 * findings. Undefined where it can neither be read nor made.
 *
 * @param folder the user's folder for caches of this program
 */
export function cacheKey(folder: string): Uint8Array | undefined {
  const file = join(folder, 'key');
  const known = read(file);
  if (known !== undefined) return known;
  try {
    // Another call may make one at the same time: the first one counts.
    writeOwn(file, process.getBuiltinModule('node:crypto').randomBytes(LENGTH), true);
  } catch {
    return read(file);
  }
  return read(file);
}

function read(file: string): Uint8Array | undefined {
  const key = readOwn(file, 'key');
  return key?.length === LENGTH ? key : undefined;
}
