import type { Localized } from '@workplan/core';
import { faultOf } from '@workplan/workspace';
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a path on the command line came to: plans in order, and what could not be looked at. */
export interface Found {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly fault: Localized }[];
}

const PLAN_NAME = /(?:\.plan\.ya?ml|\.工作方案\.yaml)$/;

/** Whether a folder's plans include a file of this name. */
export const isPlanName = (path: string): boolean => PLAN_NAME.test(path);

/** `-` stands for standard input and is handed through. */
export const STDIN = '-';

/**
 * The plans that the words mean. A file counts whatever its name, a folder stands for the plans in
 * it and below. The order is that of the words, within a folder that of the names, each file once.
 */
export function findFiles(cwd: string, words: readonly string[]): Found {
  const files = new Set<string>();
  const problems: { path: string; fault: Localized }[] = [];
  const guarded = (path: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      problems.push({ path, fault: faultOf(error) });
    }
  };
  const walk = (folder: string): void =>
    guarded(folder, () => {
      for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
          if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) walk(path);
        } else if (PLAN_NAME.test(entry.name) && isFile(entry, path)) files.add(path);
      }
    });
  for (const word of words) {
    if (word === STDIN) {
      files.add(STDIN);
      continue;
    }
    const path = resolve(cwd, word);
    guarded(path, () => {
      if (statSync(path).isDirectory()) walk(path);
      else files.add(path);
    });
  }
  return { files: [...files], problems };
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * A link to a file is a file. Links to folders are not followed, so no circle can arise, and links
 * that lead nowhere are no plans: editors leave such behind as locks.
 */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
