import { decodeText } from '@workplan/core';
import type { FileSystem } from '../file-system.js';
import { folderOf, joinPath, pathWithin } from '../paths.js';
import { compilePatterns, type Patterns } from '../patterns.js';

/** Names of files with patterns, the later one having the last word; git's own count within a repository only. */
const OWN_FILE = '.workplanignore';
const GIT_FILE = '.gitignore';

/** Tells whether files say that something is to be left alone. Paths of folders are asked for with `folder` true. */
export type Ignored = (path: string, folder?: boolean) => Promise<boolean>;

interface Level {
  readonly folder: string;
  /** The folder itself, or one above it, is ignored: nothing in it can be taken out again. */
  readonly ignored: boolean;
  /** Patterns of this folder and of those above it, outermost first. */
  readonly patterns: readonly { readonly base: string; readonly matches: Patterns }[];
  readonly repository: boolean;
}

/**
 * Reads `.workplanignore` and, in a repository, `.gitignore` from the top down to each path, as git does: deeper
 * files have the last word, `!` takes out again, and nothing comes back once its folder is ignored.
 */
export function createIgnored(files: FileSystem): Ignored {
  const levels = new Map<string, Promise<Level>>();
  function levelOf(folder: string): Promise<Level> {
    let level = levels.get(folder);
    if (level === undefined) levels.set(folder, (level = read(folder)));
    return level;
  }
  async function read(folder: string): Promise<Level> {
    const above = folderOf(folder);
    const isTop = (await files.kindOf(joinPath(folder, '.git'))) !== undefined;
    const outer: Level =
      isTop || above === folder ? { folder, ignored: false, patterns: [], repository: isTop } : await levelOf(above);
    // A submodule or a repository in a repository begins anew.
    const ignored = outer.folder !== folder && (outer.ignored || says(outer, folder, true));
    const names = isTop || outer.repository ? [GIT_FILE, OWN_FILE] : [OWN_FILE];
    const own = await Promise.all(names.map((name) => patternsOf(joinPath(folder, name), files)));
    return {
      folder,
      ignored,
      repository: isTop || outer.repository,
      patterns: [
        ...outer.patterns,
        ...own.flatMap((matches) => (matches === undefined ? [] : [{ base: folder, matches }])),
      ],
    };
  }
  return async (path, folder = false) => {
    const level = await levelOf(folderOf(path));
    return level.ignored || says(level, path, folder);
  };
}

function says({ patterns }: Level, path: string, folder: boolean): boolean {
  let ignored = false;
  for (const { base, matches } of patterns) {
    const within = pathWithin(base, path);
    if (within !== undefined && within !== '') ignored = matches(within, folder) ?? ignored;
  }
  return ignored;
}

/** Undefined without such a file. One that cannot be read ignores nothing: better too much is checked than too little. */
async function patternsOf(path: string, files: FileSystem): Promise<Patterns | undefined> {
  try {
    if ((await files.kindOf(path)) !== 'file') return undefined;
    return compilePatterns(decodeText(await files.read(path)).text);
  } catch {
    return undefined;
  }
}
