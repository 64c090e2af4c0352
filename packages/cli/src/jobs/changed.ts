import { parsePlan } from '@workplan/core';
import {
  CONFIG_NAME,
  folderOf,
  isInside,
  isPlanName,
  nameOf,
  resolvePath,
  sourceFileOf,
  type Workspace,
} from '@workplan/workspace';
import type { Call } from '../args/command.js';
import { changedSince } from '../io/git.js';
import { exists, NO_LINK, readNow, realPathNow } from '@workplan/workspace/node';
import type { PlanFile } from '../io/find-files.js';
import { UsageError } from '../io/usage-error.js';

/**
 * Whether a plan may be judged otherwise than before, by what git says has changed: the plan itself, its official
 * text, its configuration, a registry or an ignore file, also one that is gone. A plan that git cannot know of counts, too; `commit` is true for the last one.
 */
export function affectedBy(
  { environment: { cwd } }: Call,
  commit: string | true,
  workspace: Workspace,
): (plan: PlanFile) => Promise<boolean> {
  const changed = changedSince(commit === true ? undefined : commit, cwd);
  if (changed.paths === undefined)
    throw new UsageError(`changed-${changed.problem}`, { commit: String(commit), detail: changed.detail ?? '' });
  const { paths, root } = changed;
  // Only where something else than plans has changed do the others have to be looked into.
  const others = [...paths].some((path) => !isPlanName(path));
  const has = (path: string): boolean => paths.has(path) || paths.has(real(path));
  const governed = [...paths].filter(governs).map(folderOf);
  return async (plan) => {
    const { path } = plan;
    if (has(path) || !speaksFor(root, folderOf(plan.real))) return true;
    if (!others) return false;
    const folder = real(folderOf(path));
    if (governed.some((top) => isInside(top, folder))) return true;
    const { path: config, registries, broken } = await workspace.setupOf(path);
    // What is broken may be so by what is gone; no call passes it over.
    if (broken || [...(config === undefined ? [] : [config]), ...registries].some(has)) return true;
    try {
      const document = parsePlan(readNow(plan.real, 'plan', NO_LINK));
      const file = sourceFileOf(document);
      if (file !== undefined && has(resolvePath(folder, file))) return true;
      const source = await workspace.sourceOf(document, path);
      return source?.path !== undefined && has(source.path);
    } catch {
      // Whoever reads it next will say so.
      return true;
    }
  };
}

/** Whether a file that has changed counts for all plans in its folder and below: an ignore file, or a configuration that is gone. One that is there tells by itself whose it is. */
const governs = (path: string): boolean =>
  nameOf(path) === '.workplanignore' || (nameOf(path) === CONFIG_NAME && !exists(path));

/** Whether git, asked in one repository, knows of a folder: it knows nothing of others, such as submodules in it. */
function speaksFor(root: string, folder: string): boolean {
  if (folder === root) return true;
  const above = folderOf(folder);
  return isInside(root, folder) && above !== folder && !exists(`${folder}/.git`) && speaksFor(root, above);
}

/** Git names files without links on the way to them. */
const real = (path: string): string => realPathNow(path) ?? path;
