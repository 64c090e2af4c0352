import type { Localized } from '@workplan/core';
import { faultOf, type Workspace } from '@workplan/workspace';
import { statSync } from 'node:fs';
import { fullPath } from '@workplan/workspace/node';

/** What paths on the command line came to: plans in order, what could not be looked at, what is to be left alone. */
export interface Found {
  readonly files: readonly string[];
  readonly problems: readonly { readonly path: string; readonly fault: Localized }[];
  /** Files that were named but that a configuration or an ignore file names too. */
  readonly ignored: readonly string[];
}

/** `-` stands for standard input and is handed through. */
export const STDIN = '-';

/**
 * The plans that the words mean. A file counts whatever its name, a folder stands for the plans in
 * it and below. The order is that of the words, within a folder that of the names, each file once.
 */
export async function findFiles(cwd: string, words: readonly string[], workspace: Workspace): Promise<Found> {
  const files = new Set<string>();
  const problems: { path: string; fault: Localized }[] = [];
  const ignored: string[] = [];
  for (const word of words) {
    if (word === STDIN) {
      files.add(STDIN);
      continue;
    }
    const path = fullPath(cwd, word);
    try {
      if (statSync(path).isDirectory()) {
        for await (const { path: found, fault } of workspace.plansIn(path)) {
          if (fault === undefined) files.add(found);
          else problems.push({ path: found, fault });
        }
      } else if ((await workspace.setupOf(path)).ignored) ignored.push(path);
      else files.add(path);
    } catch (error) {
      problems.push({ path, fault: faultOf(error) });
    }
  }
  return { files: [...files], problems, ignored };
}
