import { readdirSync, statSync } from 'node:fs';
import { isPlanName } from '../../plan-files.js';
import { realPathNow } from './names.js';

/**
 * How what a path leads to is now, as a word that changes when a file is written, replaced or deleted, or a link leads
 * elsewhere. Of a folder only that it is one. Never throws.
 */
export function pathState(path: string): string {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return '';
    const kind = found.isDirectory() ? 'folder' : 'file';
    const content = kind === 'file' ? `${found.mtimeNs} ${found.size} ${found.ino}` : '';
    return `${kind} ${realPathNow(path) ?? ''} ${content}`;
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

/** The folders and plans that a folder holds, as a word that changes with them. Never throws. */
export function listingState(folder: string): string {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (entry.isDirectory() && !entry.name.startsWith('.')) || isPlanName(entry.name))
      .map((entry) => `${entry.isDirectory() ? '/' : ''}${entry.name}`)
      .sort()
      .join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}
