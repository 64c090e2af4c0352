import type { Localized } from '@workplan/core';
import { TEXTS, type TextKey } from './texts.js';

const FAULTS: Readonly<Record<string, TextKey>> = {
  EACCES: 'fault-permission',
  EPERM: 'fault-permission',
  EROFS: 'fault-permission',
  ENOENT: 'fault-missing',
  ENOTDIR: 'fault-missing',
  EEXIST: 'fault-exists',
  EISDIR: 'fault-folder',
  ELOOP: 'fault-loop',
  ENAMETOOLONG: 'fault-name',
  ENOSPC: 'fault-full',
  EDQUOT: 'fault-full',
};

/** Why the system refused a file, in words. Anything that is no refusal of the system is thrown on. */
export function faultOf(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return TEXTS[FAULTS[code] ?? 'fault-other'];
}
