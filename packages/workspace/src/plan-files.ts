import type { Localized } from '@workplan/core';
import { faultOf } from './fault.js';
import type { Entry, FileSystem } from './file-system.js';
import { fileFault } from './files/file-fault.js';
import type { Reach } from './files/reach.js';
import { joinPath } from './paths.js';
import { TEXTS } from './texts.js';

const PLAN_NAME = /\.(?:plan\.ya?ml|工作方案\.yaml)$/;

/** Whether a folder's plans include a file of this name. */
export const isPlanName = (path: string): boolean => PLAN_NAME.test(path);

/** A plan, or something that could not be looked into: a folder, or what has the name of a plan and is none. */
export type FoundPlan =
  | {
      readonly path: string;
      /** Where a link leads; the path itself for a file. */
      readonly real: string;
      readonly fault?: undefined;
    }
  | { readonly path: string; readonly fault: Localized };

/** How a folder is searched. */
export interface Search {
  readonly files: FileSystem;
  readonly reach: Reach;
  /** Whether a file or folder is to be left alone. */
  skip(path: string, folder: boolean): Promise<boolean>;
}

/**
 * The plans in a folder and below, in the order of their names. Links to folders are not followed, so no circle can
 * arise; a link to a file counts where it stays within reach. What has the name of a plan but cannot be read (a link that
 * leads nowhere or out, a pipe, a device) is a plan that nobody can check, unless its name is hidden: such are the locks of
 * editors. Hidden folders, `node_modules` and what `skip` names are passed over.
 */
export async function* findPlans(folder: string, search: Search): AsyncGenerator<FoundPlan> {
  const { files, skip } = search;
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
      if (name !== 'node_modules' && !name.startsWith('.') && !(await skip(path, true))) yield* findPlans(path, search);
    } else if (kind === 'unnamed') {
      // It may be a folder with plans, and no path leads into it.
      if (!name.startsWith('.')) yield { path, fault: fileFault('nameBytes').fault };
    } else if (isPlanName(name) && !(await skip(path, false))) {
      if (kind === 'file') yield { path, real: path };
      else {
        const found = await lookAt(path, kind, search);
        if (found.fault === undefined || !name.startsWith('.')) yield found;
      }
    }
  }
}

/** What is no regular file but has the name of a plan. */
async function lookAt(path: string, kind: Entry['kind'], { files, reach }: Search): Promise<FoundPlan> {
  if (kind !== 'link') return { path, fault: fileFault('special').fault };
  try {
    const leadsTo = await files.kindOf(path);
    if (leadsTo === undefined) return { path, fault: TEXTS['fault-link'] };
    // Where it leads comes first: what lies outside is nobody's business, not even what it is.
    const real = await reach.follow(path);
    return leadsTo === 'file'
      ? { path, real }
      : { path, fault: fileFault(leadsTo === 'folder' ? 'folder' : 'special').fault };
  } catch (error) {
    return { path, fault: faultOf(error) };
  }
}

const byName = (a: Entry, b: Entry): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
