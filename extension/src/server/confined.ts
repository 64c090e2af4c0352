import { isInside, type FileSystem } from '@workplan/workspace';

/**
 * The files in some folders, both by their names and by where links lead; for everything else it is as if nothing were
 * there. In a folder that nobody vouches for, neither a plan nor a configuration in it reaches further than that folder.
 */
export function confined(files: FileSystem, roots: readonly string[]): FileSystem {
  let real: Promise<string[]> | undefined;
  const realRoots = (): Promise<string[]> =>
    (real ??= Promise.all(roots.map((root) => files.realPath(root))).then((paths) =>
      paths.flatMap((path) => path ?? []),
    ));
  const realPath: FileSystem['realPath'] = async (path) => {
    const target = await files.realPath(path);
    return target !== undefined && (await realRoots()).some((root) => isInside(root, target)) ? target : undefined;
  };
  const mustReach = async (path: string): Promise<void> => {
    if ((await realPath(path)) === undefined)
      throw Object.assign(new Error(`${path} is out of reach`), { code: 'ENOENT' });
  };
  return {
    realPath,
    refusesOthers: files.refusesOthers === true,
    kindOf: async (path) => ((await realPath(path)) === undefined ? undefined : files.kindOf(path)),
    isLink: async () => false,
    async read(path, purpose) {
      await mustReach(path);
      return files.read(path, purpose);
    },
    async list(folder) {
      await mustReach(folder);
      return files.list(folder);
    },
  };
}
