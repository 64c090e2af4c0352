import { spawnSync } from 'node:child_process';
import { fullPath } from '@workplan/workspace/node';

/** What git says has changed: full paths parted by `/`, or why nothing can be said. */
export type Changed = { readonly paths: ReadonlySet<string> } | NothingSaid;

export interface NothingSaid {
  readonly paths?: undefined;
  readonly problem: 'no-git' | 'no-repository' | 'not-trusted' | 'no-commit' | 'failed';
  /** Of a repository of another user: the folder that git would have to be told to trust. Of a failure: what git says. */
  readonly detail?: string;
}

/** Nothing that a repository's own settings name is run, and names are whole and from the top whatever they say. */
const SAFE: readonly string[] = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.relative=false',
];

/**
 * Files that differ from a commit, in the working tree or the index, those that are gone among them, and files that git does not know yet. A commit
 * that is not an ancestor counts from where the branches parted. Without one the last commit counts.
 */
export function changedSince(commit: string | undefined, cwd: string): Changed {
  const git = (...args: readonly string[]) =>
    spawnSync('git', [...SAFE, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  const top = git('rev-parse', '--show-toplevel');
  if (top.error !== undefined) return { problem: 'no-git' };
  if (top.status !== 0) return whyNone(top.stderr, cwd);
  const root = top.stdout.replace(/\n$/, '');
  const hasCommits = git('rev-parse', '--verify', '--quiet', 'HEAD').status === 0;
  if (
    commit !== undefined &&
    git('rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`).status !== 0
  )
    return { problem: 'no-commit' };
  const from = commit === undefined ? 'HEAD' : git('merge-base', commit, 'HEAD').stdout.trim() || commit;
  const lists = [
    // Before the first commit everything that git knows has changed.
    hasCommits
      ? git('diff', '--name-only', '-z', '--no-ext-diff', '--no-renames', from, '--', ':/')
      : git('ls-files', '-z', '--full-name', ':/'),
    git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/'),
  ];
  // Half a list would pass for a whole one.
  const failed = lists.find(({ status }) => status !== 0);
  if (failed !== undefined) return { problem: 'failed', detail: (failed.error?.message ?? failed.stderr).trim() };
  return {
    paths: new Set(
      lists
        .flatMap(({ stdout }) => stdout.split('\0'))
        .filter((name) => name !== '')
        .map((name) => fullPath(root, name)),
    ),
  };
}

/** Whatever the language of git, it names the setting by which it can be told to trust a folder. */
function whyNone(message: string, cwd: string): NothingSaid {
  if (!message.includes('safe.directory')) return { problem: 'no-repository' };
  return { problem: 'not-trusted', detail: /safe\.directory (.+)$/m.exec(message)?.[1] ?? cwd };
}
