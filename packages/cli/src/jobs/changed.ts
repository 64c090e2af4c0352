import { parsePlan } from '@workplan/core';
import { isPlanName, type Workspace } from '@workplan/workspace';
import { readFileSync, realpathSync } from 'node:fs';
import type { Call } from '../args/command.js';
import { changedSince } from '../io/git.js';
import { fullPath } from '@workplan/workspace/node';
import { UsageError } from '../io/usage-error.js';

/**
 * Whether a plan may be judged otherwise than before, by what git says has changed: the plan itself, its official
 * text, its configuration or a registry; `commit` is true for the last one.
 */
export function affectedBy({ environment: { cwd } }: Call, commit: string | true, workspace: Workspace): (path: string) => Promise<boolean> {
  const changed = changedSince(commit === true ? undefined : commit, cwd);
  if (changed.paths === undefined) throw new UsageError(`changed-${changed.problem}`, { commit: String(commit) });
  const { paths } = changed;
  // Only where something else than plans has changed do the others have to be looked into.
  const others = [...paths].some((path) => !isPlanName(path));
  const has = (path: string): boolean => paths.has(path) || paths.has(real(path));
  return async (path) => {
    if (has(path)) return true;
    if (!others) return false;
    const { path: config, registries } = await workspace.setupOf(path);
    if ([...(config === undefined ? [] : [config]), ...registries].some(has)) return true;
    try {
      const source = await workspace.sourceOf(parsePlan(readFileSync(path)), path);
      return source?.path !== undefined && has(source.path);
    } catch {
      // Whoever reads it next will say so.
      return true;
    }
  };
}

/** Git names files without links on the way to them. */
function real(path: string): string {
  try {
    return fullPath('/', realpathSync(path));
  } catch {
    return path;
  }
}
