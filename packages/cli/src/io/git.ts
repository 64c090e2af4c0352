import { spawnSync } from 'node:child_process';
import { fullPath } from '@workplan/workspace/node';

/** What git says has changed: full paths parted by `/`, or why nothing can be said. */
export type Changed = { readonly paths: ReadonlySet<string> } | { readonly paths?: undefined; readonly problem: 'no-git' | 'no-repository' | 'no-commit' };

/** Nothing that a repository's own settings name is run. */
const SAFE: readonly string[] = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/**
 * Files that differ from a commit, in the working tree or the index, and files that git does not know yet. A commit
 * that is not an ancestor counts from where the branches parted. Without one the last commit counts.
 */
export function changedSince(commit: string | undefined, cwd: string): Changed {
  const git = (...args: readonly string[]) => spawnSync('git', [...SAFE, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  const top = git('rev-parse', '--show-toplevel');
  if (top.error !== undefined) return { problem: 'no-git' };
  if (top.status !== 0) return { problem: 'no-repository' };
  const root = top.stdout.replace(/\n$/, '');
  const hasCommits = git('rev-parse', '--verify', '--quiet', 'HEAD').status === 0;
  if (commit !== undefined && git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).status !== 0) return { problem: 'no-commit' };
  const from = commit === undefined ? 'HEAD' : git('merge-base', commit, 'HEAD').stdout.trim() || commit;
  const lists = [
    // Before the first commit everything that git knows has changed.
    hasCommits ? git('diff', '--name-only', '-z', '--diff-filter=d', '--no-ext-diff', '--no-renames', from, '--', ':/') : git('ls-files', '-z', '--full-name', ':/'),
    git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/'),
  ];
  return { paths: new Set(lists.flatMap(({ stdout }) => stdout.split('\0')).filter((name) => name !== '').map((name) => fullPath(root, name))) };
}
