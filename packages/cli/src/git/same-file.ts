import { fullPath, realPathNow } from '@workplan/workspace/node';

/** Whether a word names a file that is known by its full path, links followed. */
export function isSameFile(cwd: string, word: string, path: string | undefined): boolean {
  const named = fullPath(cwd, word);
  return path !== undefined && (named === path || (realPathNow(named) ?? named) === (realPathNow(path) ?? path));
}
