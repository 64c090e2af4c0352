import { filesAbove, parsePlan, type PlanDocument } from '@workplan/core';
import {
  CONFIG_NAME,
  folderOf,
  isInside,
  isPlanName,
  joinPath,
  nameOf,
  resolvePath,
  sourceFileOf,
  type FileSystem,
  type Workspace,
} from '@workplan/workspace';
import { nodeFiles } from '@workplan/workspace/node';
import type { Call } from '../../args/command.js';
import { changedSince } from '../../io/git.js';
import { UsageError } from '../../io/usage-error.js';
import type { Affected } from './call-files.js';

/** Full paths that differ from a commit, and the top of the repository that they belong to. */
export interface Differences {
  readonly paths: ReadonlySet<string>;
  readonly root: string;
}

/** Plans that may be checked otherwise than at a commit; `commit` is true for the last one. */
export function changedIn({ environment: { cwd } }: Call, commit: string | true, workspace: Workspace): Affected {
  const changed = changedSince(commit === true ? undefined : commit, cwd);
  if (changed.paths === undefined)
    throw new UsageError(`changed-${changed.problem}`, {
      option: '--changed',
      commit: String(commit),
      detail: changed.detail ?? '',
    });
  return affectedBy(changed, nodeFiles, workspace);
}

/**
 * Whether a plan may be checked otherwise than before, by what has changed: the plan itself, its official text, its
 * configuration, a registry, an ignore file or a plan whose tasks it takes up, also one that is gone. A plan that git cannot
 * know of counts, too.
 */
export function affectedBy({ paths, root }: Differences, files: FileSystem, workspace: Workspace): Affected {
  /** Git names files without links on the way to them. */
  const real = async (path: string): Promise<string> => (await files.realPath(path)) ?? path;
  const exists = async (path: string): Promise<boolean> => (await files.kindOf(path)) !== undefined;
  const has = async (path: string): Promise<boolean> => paths.has(path) || paths.has(await real(path));
  const someHas = async (all: readonly string[]): Promise<boolean> => {
    for (const path of all) if (await has(path)) return true;
    return false;
  };
  // Where nothing but plans has changed, others are touched only by those that they take up.
  const others = [...paths].some((path) => !isPlanName(path));
  const governed = foldersGoverned(paths, exists);
  const named = { files, workspace, someHas };
  return async (plan) => {
    const { path } = plan;
    if ((await has(path)) || !(await speaksFor(root, folderOf(plan.real), exists))) return true;
    const folder = await real(folderOf(path));
    if (!others) return namesChanged(plan, folder, named, (document) => filesAbove(document).length > 0);
    if ((await governed).some((top) => isInside(top, folder))) return true;
    const { path: config, shared, registries, broken } = await workspace.setupOf(path);
    // What is broken may be so by what is gone; no call passes it over.
    if (broken || (await someHas([...(config === undefined ? [] : [config]), ...shared, ...registries]))) return true;
    return namesChanged(plan, folder, named, () => true);
  };
}

/** What reads the files that a plan names, and tells whether one of some paths has changed. */
interface Named {
  readonly files: FileSystem;
  readonly workspace: Workspace;
  readonly someHas: (paths: readonly string[]) => Promise<boolean>;
}

/** Whether a plan names a file that has changed: its official text, or a plan whose tasks it takes up. */
async function namesChanged(
  { path, real }: { readonly path: string; readonly real: string },
  folder: string,
  { files, workspace, someHas }: Named,
  isOf: (document: PlanDocument) => boolean,
): Promise<boolean> {
  try {
    const document = parsePlan(await files.read(real, 'plan'));
    if (!isOf(document)) return false;
    const names = [sourceFileOf(document) ?? [], ...filesAbove(document)].flat();
    if (await someHas(names.map((name) => resolvePath(folder, name)))) return true;
    const source = await workspace.sourceOf(document, path);
    return await someHas([source, ...(source?.above?.values() ?? [])].flatMap((found) => found?.path ?? []));
  } catch {
    // Whoever reads it next will say so.
    return true;
  }
}

/**
 * Folders in which a file has changed that counts for all plans in them and below: an ignore file, or a configuration that
 * is gone. One that is there tells by itself whose it is.
 */
async function foldersGoverned(
  paths: ReadonlySet<string>,
  exists: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const folders: string[] = [];
  for (const path of paths)
    if (nameOf(path) === '.workplanignore' || (nameOf(path) === CONFIG_NAME && !(await exists(path))))
      folders.push(folderOf(path));
  return folders;
}

/** Whether git, asked in one repository, knows of a folder: it knows nothing of others, such as submodules in it. */
async function speaksFor(root: string, folder: string, exists: (path: string) => Promise<boolean>): Promise<boolean> {
  if (folder === root) return true;
  const above = folderOf(folder);
  return (
    isInside(root, folder) &&
    above !== folder &&
    !(await exists(joinPath(folder, '.git'))) &&
    speaksFor(root, above, exists)
  );
}
