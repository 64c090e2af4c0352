import {
  FileFault,
  PURPOSES,
  fileFault,
  folderOf,
  joinPath,
  nameOf,
  pathWithin,
  resolvePath,
  tooLarge,
  type Entry,
  type FileSystem,
} from '@workplan/workspace';
import { nodeFiles } from '@workplan/workspace/node';
import { textOf } from '../texts/say.js';
import type { Index, IndexEntry } from './git-index.js';
import type { GitObjects } from './git-objects.js';

/** What a path leads to in the index, links followed; `disk` is a path that the index does not speak for. */
type Found =
  | { readonly kind: 'file'; readonly path: string; readonly entry: IndexEntry }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'disk'; readonly path: string }
  | undefined;

/** As many links may follow one another as on Linux. */
const MOST_LINKS = 40;

/**
 * The files of a repository as its index has them: what would be committed. A file that is only in the working tree is not
 * there. Files outside of the repository, in its submodules and in `.git` are those of the disk.
 */
export function indexFiles({ root, entries }: Pick<Index, 'root' | 'entries'>, objects: GitObjects): FileSystem {
  const folders = foldersOf(entries);
  const find = createFind({ root, entries }, folders, objects);
  const foundOrNone = async (path: string, last = true): Promise<Found> => {
    try {
      return await find(path, last);
    } catch {
      return undefined;
    }
  };

  return {
    async read(path, purpose = 'plan') {
      const found = await find(path);
      if (found === undefined) throw fileFault('missing');
      if (found.kind === 'folder') throw fileFault('folder');
      return found.kind === 'disk' ? nodeFiles.read(found.path, purpose) : readEntry(objects, found.entry, purpose);
    },
    async kindOf(path) {
      const found = await foundOrNone(path);
      return found?.kind === 'disk' ? nodeFiles.kindOf(found.path) : found?.kind;
    },
    async isLink(path) {
      const found = await foundOrNone(path, false);
      if (found?.kind === 'disk') return (await nodeFiles.isLink?.(found.path)) === true;
      return found?.kind === 'file' && found.entry.kind === 'link';
    },
    async list(folder) {
      const found = await find(folder);
      if (found?.kind === 'disk') return nodeFiles.list(found.path);
      if (found?.kind !== 'folder') throw fileFault('missing');
      return [...(folders.get(pathWithin(root, found.path) ?? '')?.values() ?? [])];
    },
    async realPath(path) {
      const found = await foundOrNone(path);
      return found?.kind === 'disk' ? nodeFiles.realPath(found.path) : found?.path;
    },
  };
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** Finds what a path leads to; links are followed within the index and on the disk. */
function createFind({ root, entries }: Pick<Index, 'root' | 'entries'>, folders: Folders, objects: GitObjects) {
  const within = (path: string): string | undefined => {
    const name = pathWithin(root, path);
    return name === '.git' || name?.startsWith('.git/') ? undefined : name;
  };

  /** Follows a path from the top, name by name. `last` tells whether a link at its end is followed too. */
  async function find(path: string, last = true, links = 0): Promise<Found> {
    if (links > MOST_LINKS) throw new FileFault('ELOOP', textOf('fault-links'));
    const name = within(path);
    if (name === undefined) return onDisk(path, last, links);
    const steps = name === '' ? [] : name.split('/');
    for (let count = 1; count <= steps.length; count += 1) {
      const here = steps.slice(0, count).join('/');
      const entry = entries.get(here);
      if (entry?.kind === 'module') return { kind: 'disk', path };
      if (entry?.kind === 'link' && (last || count < steps.length)) {
        const target = (await readEntry(objects, entry)).toString('utf8');
        const rest = steps.slice(count).join('/');
        const start = resolvePath(folderOf(joinPath(root, here)), target);
        return find(rest === '' ? start : joinPath(start, rest), last, links + 1);
      }
      if (entry !== undefined) return count === steps.length ? { kind: 'file', path, entry } : undefined;
      if (!folders.has(here)) return undefined;
    }
    return { kind: 'folder', path };
  }

  /** A path beside the repository may still lead into it, by a link. */
  async function onDisk(path: string, last: boolean, links: number): Promise<Found> {
    const folder = await nodeFiles.realPath(folderOf(path));
    const real = folder === undefined || folder === folderOf(path) ? path : joinPath(folder, nameOf(path));
    return within(real) === undefined ? { kind: 'disk', path } : find(real, last, links + 1);
  }

  return find;
}

/** The bytes of a file of the index. */
async function readEntry(
  objects: GitObjects,
  entry: IndexEntry,
  purpose: keyof typeof PURPOSES = 'plan',
): Promise<Buffer> {
  if (entry.kind === 'conflict') throw new FileFault('EBUSY', textOf('fault-conflict'));
  if (entry.kind === 'module') throw fileFault('folder');
  try {
    const size = await objects.sizeOf(entry.id);
    if (size > PURPOSES[purpose].most) throw tooLarge(purpose, size);
    return await objects.read(entry.id);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault('EIO', textOf('fault-git', { detail: error instanceof Error ? error.message : '' }));
  }
}

/** What every folder of the index holds, by the folder's name from the top. Submodules have no plans of this repository. */
function foldersOf(entries: Index['entries']): Folders {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  for (const [path, { kind }] of entries) {
    if (kind === 'module') continue;
    let name = path;
    let entry: Entry = { name: nameIn(path), kind: kind === 'link' ? 'link' : 'file' };
    if (path.includes('\ufffd')) entry = { ...entry, kind: 'unnamed' };
    for (;;) {
      const cut = name.lastIndexOf('/');
      const folder = cut === -1 ? '' : name.slice(0, cut);
      const held = folders.get(folder);
      if (held !== undefined) {
        held.set(entry.name, entry);
        break;
      }
      folders.set(folder, new Map([[entry.name, entry]]));
      entry = { name: nameIn(folder), kind: 'folder' };
      name = folder;
    }
  }
  return folders;
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
