import { decodeText } from '@workplan/core';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAME } from '../config/find-config.js';
import { isInside } from '../io/paths.js';

/**
 * The official text that a plan names, if it is there and lies in the current folder or in the
 * plan's own workspace. A plan may come from anywhere and must not reach for other files.
 */
export function readSourceText(file: string, folder: string, cwd: string): string | undefined {
  try {
    const path = realpathSync(resolve(folder, file));
    const roots = [cwd, workspaceOf(folder)].map((root) => realpathSync(root));
    return roots.some((root) => isInside(root, path)) ? decodeText(readFileSync(path)).text : undefined;
  } catch {
    return undefined;
  }
}

/** The nearest folder above that holds a repository or a configuration; the folder itself without one. */
function workspaceOf(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git')) || existsSync(join(here, CONFIG_NAME))) return here;
    if (dirname(here) === here) return folder;
  }
}
