import type { Localized } from '@workplan/core';
import { faultOf, fileFault, type Workspace } from '@workplan/workspace';
import {
  fullPath,
  isDescriptor,
  descriptorOf,
  NO_LINK,
  readNamed,
  readNow,
  type NamedKind,
} from '@workplan/workspace/node';

/** A plan of a call. */
export interface PlanFile {
  /** Full path as reports name it, separated by `/`; {@link STDIN} for standard input. */
  readonly path: string;
  /** The file that is read and written: the path with links followed. */
  readonly real: string;
  /** A pipe that the user names: it can be read once, and nothing can be written in its place. */
  readonly isPipe?: true;
}

/** What paths on the command line came to: plans in order, what could not be looked at, what is to be left alone. */
export interface Found {
  readonly files: readonly PlanFile[];
  readonly problems: readonly { readonly path: string; readonly fault: Localized }[];
  /** Files that were named but that a configuration or an ignore file names too. */
  readonly ignored: readonly string[];
}

/** The bytes of a plan. A file that became a link after it was found is not followed. */
export const bytesOf = async ({ real, isPipe }: PlanFile): Promise<Uint8Array> =>
  isPipe ? readNamed(real, 'plan') : readNow(real, 'plan', NO_LINK);

/** `-` stands for standard input and is handed through. */
export const STDIN = '-';

/** Whether a word means standard input. */
export const isStdin = (word: string): boolean => word === STDIN || descriptorOf(word) === 0;

/**
 * The plans that the words mean. A file counts whatever its name, a folder stands for the plans in
 * it and below. The order is that of the words, within a folder that of the names, each file once.
 *
 * @param kindOf what a path leads to; throws when to nothing
 */
export async function findFiles(
  cwd: string,
  words: readonly string[],
  workspace: Workspace,
  kindOf: (path: string) => Promise<NamedKind | 'gone'>,
): Promise<Found> {
  const files: PlanFile[] = [];
  const problems: { path: string; fault: Localized }[] = [];
  const ignored: string[] = [];
  for (const word of words) {
    if (isStdin(word)) {
      files.push({ path: STDIN, real: STDIN });
      continue;
    }
    const path = fullPath(cwd, word);
    try {
      if (isDescriptor(path)) {
        files.push({ path, real: path, isPipe: true });
        continue;
      }
      const kind = await kindOf(path);
      // Nothing of it will be committed.
      if (kind === 'gone') continue;
      if (kind === 'folder') {
        await workspace.reach.followFolder(path);
        for await (const found of workspace.plansIn(path)) {
          if (found.fault === undefined) files.push(found);
          else problems.push(found);
        }
      } else if ((await workspace.setupOf(path)).ignored) ignored.push(path);
      else {
        const real = await workspace.reach.follow(path);
        if (kind === 'other') throw fileFault('special');
        files.push({ path, real, ...(kind === 'pipe' && { isPipe: true }) });
      }
    } catch (error) {
      problems.push({ path, fault: faultOf(error) });
    }
  }
  return { files: eachOnce(files), problems, ignored };
}

/** Each file once, under its own name where that is among them: a link to a plan of the same call adds nothing. */
function eachOnce(files: readonly PlanFile[]): PlanFile[] {
  const own = new Set(files.filter(({ path, real }) => path === real).map(({ real }) => real));
  const seen = new Set<string>();
  return files.filter(({ path, real }) => {
    if (seen.has(real) || (path !== real && own.has(real))) return false;
    seen.add(real);
    return true;
  });
}
