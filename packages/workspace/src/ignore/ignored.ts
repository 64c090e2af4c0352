import { createLineIndex, decodeText } from '@workplan/core';
import { faultOf } from '../fault.js';
import type { FileSystem } from '../file-system.js';
import type { Reach } from '../files/reach.js';
import { readFile } from '../files/read-file.js';
import { folderOf, joinPath, pathWithin } from '../paths.js';
import { compilePatterns, type Patterns } from '../patterns.js';
import { setupFinding } from '../setup-rules.js';
import type { SetupFile } from '../setup.js';
import { textOf } from '../texts.js';

/** Names of files with patterns, the later one having the last word; git's own count within a repository only. */
const OWN_FILE = '.workplanignore';
const GIT_FILE = '.gitignore';

/** What ignore files say. */
export interface Ignored {
  /** Whether they say that something is to be left alone. Paths of folders are asked for with `folder` true. */
  names(path: string, folder?: boolean): Promise<boolean>;
  /** Those that hold for a path and could not be read: what they name is checked all the same. */
  unread(path: string): Promise<readonly SetupFile[]>;
}

export const NOTHING_IGNORED: Ignored = { names: async () => false, unread: async () => [] };

interface Level {
  readonly folder: string;
  /** The folder itself, or one above it, is ignored: nothing in it can be taken out again. */
  readonly ignored: boolean;
  /** Patterns of this folder and of those above it, outermost first. */
  readonly patterns: readonly { readonly base: string; readonly matches: Patterns }[];
  readonly repository: boolean;
  /** Ignore files of this folder and of those above it that could not be read. */
  readonly unread: readonly SetupFile[];
}

/**
 * Reads `.workplanignore` and, in a repository, `.gitignore` from the top down to each path, as git does: deeper
 * files have the last word, `!` takes out again, and nothing comes back once its folder is ignored.
 */
export function createIgnored(files: FileSystem, reach: Reach): Ignored {
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
      isTop || above === folder
        ? { folder, ignored: false, patterns: [], repository: isTop, unread: [] }
        : await levelOf(above);
    // A submodule or a repository in a repository begins anew.
    const ignored = outer.folder !== folder && (outer.ignored || says(outer, folder, true));
    const names = isTop || outer.repository ? [GIT_FILE, OWN_FILE] : [OWN_FILE];
    const own = await Promise.all(names.map((name) => patternsOf(joinPath(folder, name), files, reach)));
    return {
      folder,
      ignored,
      repository: isTop || outer.repository,
      patterns: [
        ...outer.patterns,
        ...own.flatMap(({ matches }) => (matches === undefined ? [] : [{ base: folder, matches }])),
      ],
      unread: [...outer.unread, ...own.flatMap(({ unread }) => unread ?? [])],
    };
  }
  return {
    async names(path, folder = false) {
      const level = await levelOf(folderOf(path));
      return level.ignored || says(level, path, folder);
    },
    unread: async (path) => (await levelOf(folderOf(path))).unread,
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

/** What an ignore file holds; nothing where there is none. One that cannot be read ignores nothing: better too much is checked than too little. */
async function patternsOf(
  path: string,
  files: FileSystem,
  reach: Reach,
): Promise<{ readonly matches?: Patterns; readonly unread?: SetupFile }> {
  // A folder by such a name is nobody's mistake.
  const kind = await files.kindOf(path);
  if (kind === 'folder' || (kind === undefined && !(await files.isLink?.(path)))) return {};
  try {
    const real = await reach.follow(path);
    return { matches: compilePatterns(decodeText(await readFile(real, 'ignore', files)).text) };
  } catch (error) {
    const fault = faultOf(error);
    const message = textOf('ignore-unreadable', { fault });
    const finding = setupFinding('config-invalid', message, { start: 0, end: 0 }, { fault }, 'warning');
    return { unread: { path, text: '', lines: createLineIndex(''), findings: [finding] } };
  }
}
