import type { Localized } from '@workplan/core';
import { faultOf } from './fault.js';
import type { Entry, FileSystem } from './file-system.js';
import { joinPath } from './paths.js';

const PLAN_NAME = /\.(?:plan\.ya?ml|工作方案\.yaml)$/;

/** Whether a folder's plans include a file of this name. */
export const isPlanName = (path: string): boolean => PLAN_NAME.test(path);

/** A plan, or a folder that could not be looked into. */
export type FoundPlan = { readonly path: string; readonly fault?: undefined } | { readonly path: string; readonly fault: Localized };

/**
 * The plans in a folder and below, in the order of their names. Links to folders are not followed, so no
 * circle can arise; links that lead nowhere are no plans, as editors leave such behind as locks. Hidden
 * folders, `node_modules` and what `skip` names are passed over.
 */
export async function* findPlans(folder: string, files: FileSystem, skip: (path: string, folder: boolean) => Promise<boolean>): AsyncGenerator<FoundPlan> {
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
      if (name !== 'node_modules' && !name.startsWith('.') && !(await skip(path, true))) yield* findPlans(path, files, skip);
    } else if (isPlanName(name) && (kind === 'file' || (kind === 'link' && (await files.kindOf(path)) === 'file')) && !(await skip(path, false))) yield { path };
  }
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
