import { lstatSync, readdirSync, statSync, type Dirent } from 'node:fs';
import type { Entry, FileSystem } from '../../file-system.js';
import { kindOfStats, realPathNow } from './names.js';
import { readNow } from './read-now.js';

/** The disk; links are the system's. Its calls do not wait. */
export const nodeFiles: FileSystem = {
  read: async (path, purpose = 'plan') => readNow(path, purpose),
  refusesOthers: true,
  async kindOf(path) {
    try {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? undefined : kindOfStats(found);
    } catch {
      return undefined;
    }
  },
  async isLink(path) {
    try {
      return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    } catch {
      return false;
    }
  },
  async list(folder) {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.some(({ name }) => name.includes('\ufffd')) ? listBytes(folder) : entries.map(entryOf);
  },
  realPath: async (path) => realPathNow(path),
};

const entryOf = (entry: Dirent): Entry => ({ name: entry.name, kind: entryKind(entry) });

const entryKind = (entry: Dirent): 'file' | 'folder' | 'other' | 'link' =>
  entry.isSymbolicLink() ? 'link' : kindOfStats(entry);

/** A folder with names that may be no text: those that are not are shown as what they mean in GB18030, if anything. */
function listBytes(folder: string): Entry[] {
  const kinds = new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entryKind(entry)]));
  return readdirSync(folder, { encoding: 'buffer' }).map((bytes): Entry => {
    const name = bytes.toString('utf8');
    const isText = Buffer.from(name, 'utf8').equals(bytes);
    return isText ? { name, kind: kinds.get(name) ?? 'other' } : { name: shownName(bytes), kind: 'unnamed' };
  });
}

function shownName(bytes: Buffer): string {
  const meant = new TextDecoder('gb18030').decode(bytes);
  return meant.includes('\ufffd') ? bytes.toString('utf8') : meant;
}
