import type { TextKey } from '../texts/say.js';

const FAULTS: Readonly<Record<string, TextKey>> = {
  EACCES: 'fault-permission', EPERM: 'fault-permission', EROFS: 'fault-permission',
  ENOENT: 'fault-missing', ENOTDIR: 'fault-missing',
  EEXIST: 'fault-exists', EISDIR: 'fault-folder', ELOOP: 'fault-loop', ENAMETOOLONG: 'fault-name', ENOSPC: 'fault-full', EDQUOT: 'fault-full',
};

/** Why the system refused a file, as a key of the catalogue. Anything else is thrown on. */
export function faultOf(error: unknown): TextKey {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return FAULTS[code] ?? 'fault-other';
}
