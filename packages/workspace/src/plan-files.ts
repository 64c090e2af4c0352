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
  yield* plansIn(folder, await list(folder, search), search);
}

/** What a folder holds in the order of the names, or why nobody knows. */
type Listing = readonly Entry[] | FoundPlan;

async function* plansIn(folder: string, listing: Listing, search: Search): AsyncGenerator<FoundPlan> {
  if ('path' in listing) {
    yield listing;
    return;
  }
  const below = foldersIn(folder, listing, search);
  for (const { name, kind } of listing) {
    const path = joinPath(folder, name);
    if (kind === 'folder') {
      const inner = await below(path);
      if (inner !== undefined) yield* plansIn(path, inner, search);
    } else if (kind === 'unnamed') {
      // It may be a folder with plans, and no path leads into it.
      if (!name.startsWith('.')) yield { path, fault: fileFault('nameBytes').fault };
    } else if (isPlanName(name) && !(await search.skip(path, false))) {
      if (kind === 'file') yield { path, real: path };
      else {
        const found = await lookAt(path, kind, search);
        if (found.fault === undefined || !name.startsWith('.')) yield found;
      }
    }
  }
}

async function list(folder: string, { files }: Search): Promise<Listing> {
  try {
    return [...(await files.list(folder))].sort(byName);
  } catch (error) {
    return { path: folder, fault: faultOf(error) };
  }
}

/** So many folders are looked into at the same time: in a browser each may take a journey over the network. */
const AT_ONCE = 16;

/** Hands out what the folders in a folder hold, one after another; undefined for one that is to be left alone. */
function foldersIn(
  folder: string,
  entries: readonly Entry[],
  search: Search,
): (path: string) => Promise<Listing | undefined> {
  const paths = entries
    .filter(({ name, kind }) => kind === 'folder' && name !== 'node_modules' && !name.startsWith('.'))
    .map(({ name }) => joinPath(folder, name));
  const coming = new Map<string, Promise<Listing | undefined>>();
  const look = async (path: string): Promise<Listing | undefined> => {
    if (await search.skip(path, true)) return undefined;
    const listing = await list(path, search);
    // What holds for its plans is read now, and remembered.
    const plan =
      'path' in listing ? undefined : listing.find(({ name, kind }) => kind !== 'folder' && isPlanName(name));
    if (plan !== undefined) search.skip(joinPath(path, plan.name), false).catch(() => undefined);
    return listing;
  };
  let begun = 0;
  return async (path) => {
    if (!coming.has(path))
      for (const next of paths.slice(begun, (begun += AT_ONCE))) {
        const one = look(next);
        // Who stops before it is reached does not wait for it.
        one.catch(() => undefined);
        coming.set(next, one);
      }
    const found = await coming.get(path);
    coming.delete(path);
    return found;
  };
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
