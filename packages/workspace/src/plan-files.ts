import type { Localized } from '@workplan/core';
import { faultOf } from './fault.js';
import type { Entry, FileSystem } from './file-system.js';
import { joinPath } from './paths.js';
import { TEXTS } from './texts.js';

const PLAN_NAME = /\.(?:plan\.ya?ml|工作方案\.yaml)$/;

/** Whether a folder's plans include a file of this name. */
export const isPlanName = (path: string): boolean => PLAN_NAME.test(path);

/** A plan, or something that could not be looked into: a folder, or a link by the name of a plan. */
export type FoundPlan =
  { readonly path: string; readonly fault?: undefined } | { readonly path: string; readonly fault: Localized };

/**
 * The plans in a folder and below, in the order of their names. Links to folders are not followed, so no
 * circle can arise. A link that leads nowhere is a plan that nobody can check, unless its name is hidden: such are the
 * locks of editors. Hidden folders, `node_modules` and what `skip` names are passed over.
 */
export async function* findPlans(
  folder: string,
  files: FileSystem,
  skip: (path: string, folder: boolean) => Promise<boolean>,
): AsyncGenerator<FoundPlan> {
  let entries: readonly Entry[];
  try {
    entries = await files.list(folder);
  } catch (error) {
    yield { path: folder, fault: faultOf(error) };
    return;
  }
  for (const { name, kind } of [...entries].sort(byName)) {
    const path = joinPath(folder, name);
    if (kind === 'folder') {
      if (name !== 'node_modules' && !name.startsWith('.') && !(await skip(path, true)))
        yield* findPlans(path, files, skip);
    } else if (isPlanName(name)) {
      const leadsTo = kind === 'link' ? await files.kindOf(path) : kind;
      if (leadsTo === 'file') {
        if (!(await skip(path, false))) yield { path };
      } else if (leadsTo === undefined && !name.startsWith('.') && !(await skip(path, false)))
        yield { path, fault: TEXTS['fault-link'] };
    }
  }
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
