import type { FileSystem } from '../file-system.js';
import { folderOf, isInside, joinPath } from '../paths.js';
import { fileFault } from './file-fault.js';

/** The folders in which files may lie. */
export interface ReachOptions {
  readonly files: FileSystem;
  /** Folders that everything may lie in, such as those of `--allow-outside`. */
  readonly roots: readonly string[];
  /** The folder of the call. It is a root for what lies in it, unless that belongs to a repository of its own. */
  readonly base?: string | undefined;
}

/** Where files may lie. A plan, a configuration or a link may come from anybody and leads nowhere else. */
export interface Reach {
  /**
   * The real path of a file. It must lie in the repository around a folder, else in the folder of the call, else in that
   * folder itself, or in one of the roots.
   *
   * @param from the folder of whoever names the file; when left out it is named by the user, and its own folder counts
   * @throws FileFault `ENOENT` when the path leads to nothing, `EXDEV` when it leads out
   */
  follow(path: string, from?: string): Promise<string>;
  /** The same for a folder that the user names: outside of any repository and of the call's folder it stands for itself. */
  followFolder(folder: string): Promise<string>;
  /** Whether the folder of the call is a root for what lies in a folder. */
  isInBase(folder: string): Promise<boolean>;
}

/** Holds reading to the folders in which files may lie; real paths count, so that no link leads out. */
export function createReach({ files, roots, base }: ReachOptions): Reach {
  const homes = new Map<string, Promise<string | undefined>>();
  const reals = new Map<string, Promise<string | undefined>>();
  const realOf = (folder: string): Promise<string | undefined> =>
    remember(reals, folder, (path) => files.realPath(path));

  /** The repository around a folder, or the folder of the call; undefined when it lies in neither. */
  const homeOf = (folder: string): Promise<string | undefined> =>
    remember(homes, folder, async (here) => {
      if ((await files.kindOf(joinPath(here, '.git'))) !== undefined && !(await leavesBase(here))) return here;
      const above = folderOf(here);
      const outer = above === here ? undefined : await homeOf(above);
      // What lies above the folder of the call is its repository, and then that is the home.
      return here === base ? (outer ?? base) : outer;
    });

  /** Whether a folder seems to lie below that of the call, but a link leads it elsewhere. */
  async function leavesBase(folder: string): Promise<boolean> {
    if (base === undefined || !isInside(base, folder)) return false;
    const [top, real] = await Promise.all([realOf(base), realOf(folder)]);
    return top === undefined || real === undefined || !isInside(top, real);
  }

  async function within(home: string, path: string): Promise<string> {
    const all = [home, ...roots];
    const real = await files.realPath(path);
    // Nobody learns what is not there outside.
    if (real === undefined) throw fileFault(all.some((root) => isInside(root, path)) ? 'missing' : 'outside');
    for (const root of all) {
      const top = await realOf(root);
      if (top !== undefined && isInside(top, real)) return real;
    }
    throw fileFault('outside');
  }

  return {
    follow: async (path, from = folderOf(path)) => within((await homeOf(from)) ?? from, path),
    async followFolder(folder) {
      const home = folder === base ? folder : await homeOf(folderOf(folder));
      return within(home ?? folder, folder);
    },
    async isInBase(folder) {
      const home = await homeOf(folder);
      return base !== undefined && home !== undefined && isInside(base, folder) && isInside(home, base);
    },
  };
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make(key)));
  return value;
}
