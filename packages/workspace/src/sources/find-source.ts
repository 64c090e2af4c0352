import { objectOf, type PlanDocument, scalarOf } from '@workplan/core';
import { CONFIG_NAME } from '../config/find-config.js';
import type { FileSystem } from '../file-system.js';
import { folderOf, isInside, joinPath, resolvePath } from '../paths.js';

/** The file that a plan names as its official text (原文.文件). */
export function sourceFileOf(document: PlanDocument): string | undefined {
  const file = scalarOf(objectOf(document.parts.bound.root, 'source'), 'file')?.node.value ?? '';
  return file.trim() === '' ? undefined : file;
}

/** Where the named file is, links followed, or why it may not be read. */
export type SourcePlace =
  | { readonly path: string }
  | {
      readonly path?: undefined;
      readonly problem: 'missing' | 'outside';
      /** The folder of a name that lies outside; absent where a link leads outside. */
      readonly folder?: string;
    };

/**
 * Finds a file that a plan in a folder names. It must lie in one of the roots or in the plan's own
 * workspace, both by its name and by where links lead: a plan may come from anywhere and must not
 * reach for other files, nor learn whether they are there.
 */
export async function findSource(
  file: string,
  folder: string,
  roots: readonly string[],
  files: FileSystem,
): Promise<SourcePlace> {
  const named = [...roots, await topOf(folder, files)];
  const real = (await Promise.all(named.map((root) => files.realPath(root)))).flatMap((root) => root ?? []);
  const path = resolvePath(folder, file);
  const physical = resolvePath((await files.realPath(folder)) ?? folder, file);
  if (!named.some((root) => isInside(root, path)) && !real.some((root) => isInside(root, physical)))
    return { problem: 'outside', folder: folderOf(path) };
  const target = await files.realPath(path);
  if (target === undefined) return { problem: 'missing' };
  return real.some((root) => isInside(root, target)) ? { path: target } : { problem: 'outside' };
}

/** What marks the top of a workspace. */
const TOPS: readonly string[] = ['.git', CONFIG_NAME, 'pnpm-workspace.yaml'];

/**
 * The workspace of a plan in a folder: the nearest folder, this one or above, that holds a mark of a top (`.git`, a
 * configuration); the folder itself without one. The plan may name every official text in it.
 */
export async function topOf(folder: string, files: FileSystem): Promise<string> {
  for (let here = folder; ; here = folderOf(here)) {
    for (const name of TOPS) if ((await files.kindOf(joinPath(here, name))) !== undefined) return here;
    if (folderOf(here) === here) return folder;
  }
}
