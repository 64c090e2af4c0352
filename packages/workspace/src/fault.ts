import type { Localized } from '@workplan/core';
import { FileFault } from './files/file-fault.js';
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

/** Why the system or the gate refused a file, in words. Anything that is no refusal is thrown on. */
export function faultOf(error: unknown): Localized {
  if (error instanceof FileFault) return error.fault;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return TEXTS[FAULTS[code] ?? 'fault-other'];
}
