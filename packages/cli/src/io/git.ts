import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fullPath } from '@workplan/workspace/node';

/** What git says has changed: full paths with `/`, and the folder that git speaks for; or why nothing can be said. */
export type Changed = { readonly paths: ReadonlySet<string>; readonly root: string } | NothingSaid;

export interface NothingSaid {
  readonly paths?: undefined;
  readonly problem: 'no-git' | 'no-repository' | 'not-trusted' | 'no-commit' | 'silent' | 'failed';
  /**
   * Of a repository of another user: the folder that git would have to be asked to trust. Of silence: the seconds that git
   * had. Of a failure: what git says.
   */
  readonly detail?: string;
}

/**
 * Settings of a repository may name programs: hooks, a file monitor, filters, a helper that fetches what is missing. None
 * of them runs. Names are whole and from the top, whatever the settings say.
 */
const SAFE = [
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  'protocol.allow=never',
  'core.quotePath=false',
  'diff.relative=false',
];

/** No index is written, so that no hook hears of it; nothing is fetched, whatever the settings allow. */
const SAFE_VARIABLES = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };

/** Milliseconds: git waits for ever for a pipe by the name of a `.gitignore`. */
const SILENT = 30_000;

/** Git in a folder, which is stopped when it gives no answer for so many milliseconds. */
const gitIn = (cwd: string, silent: number) => (settings: readonly string[], args: readonly string[]) =>
  // Started elsewhere: a program by the name of git in the repository is not found there.
  spawnSync('git', ['-C', cwd, ...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dirname(process.execPath),
    env: { ...process.env, ...SAFE_VARIABLES },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: silent,
    killSignal: 'SIGKILL',
  });

type Git = ReturnType<typeof gitIn>;
type Ran = ReturnType<Git>;

function failure({ error, stderr }: Ran, silent: number): NothingSaid {
  if (error === undefined) return { problem: 'failed', detail: stderr.trim() };
  return isError(error, 'ETIMEDOUT')
    ? { problem: 'silent', detail: String(silent / 1000) }
    : { problem: 'failed', detail: error.message };
}

/** Settings that turn every content filter off, since its program may be anybody's. */
function withoutFilters(runGit: Git, silent: number): readonly string[] | NothingSaid {
  const found = runGit(SAFE, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.']);
  // Without any filter the exit code is 1.
  if (found.error !== undefined || (found.status !== 0 && found.status !== 1)) return failure(found, silent);
  const names = found.stdout.split('\0').filter((name) => name !== '');
  // Such a name cannot be given on a command line.
  const wrong = names.find((name) => name.includes('='));
  return wrong === undefined ? names.map((name) => `${name}=`) : { problem: 'failed', detail: wrong };
}

/**
 * Files that differ from a commit, in the working tree or the index, those that are gone among them, and files that git does not know yet. A commit
 * that is not an ancestor counts from where the branches part. Without one the last commit counts.
 *
 * @param silent milliseconds after which a git that gives no answer is stopped
 */
export function changedSince(commit: string | undefined, cwd: string, silent = SILENT): Changed {
  const runGit = gitIn(cwd, silent);
  const top = runGit(SAFE, ['rev-parse', '--show-toplevel']);
  if (top.error !== undefined) return isError(top.error, 'ENOENT') ? { problem: 'no-git' } : failure(top, silent);
  if (top.status !== 0) return whyNone(top.stderr, cwd);
  const filters = withoutFilters(runGit, silent);
  if ('problem' in filters) return filters;
  const git = (...args: readonly string[]): Ran => runGit([...SAFE, ...filters], args);
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
      ? git('diff', '--name-only', '-z', ...PLAIN, from, '--', ':/')
      : git('ls-files', '-z', '--full-name', ':/'),
    git('ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/'),
  ];
  // Half a list would pass for a whole one.
  const failed = lists.find(({ status }) => status !== 0);
  if (failed !== undefined) return failure(failed, silent);
  return {
    root: fullPath(root, '.'),
    paths: new Set(
      lists
        .flatMap(({ stdout }) => stdout.split('\0'))
        .filter((name) => name !== '')
        .map((name) => fullPath(root, name)),
    ),
  };
}

/** What git prints, as bytes, or why there is nothing. None of the programs that its settings may name runs. */
export function gitBytes(
  cwd: string,
  args: readonly string[],
  silent = SILENT,
): { readonly bytes: Buffer } | NothingSaid {
  const { error, status, stdout, stderr } = spawnSync('git', safely(cwd, args), {
    cwd: dirname(process.execPath),
    env: { ...process.env, ...SAFE_VARIABLES },
    maxBuffer: 1 << 30,
    timeout: silent,
    killSignal: 'SIGKILL',
  });
  if (error !== undefined) {
    if (isError(error, 'ETIMEDOUT')) return { problem: 'silent', detail: String(silent / 1000) };
    return isError(error, 'ENOENT') ? { problem: 'no-git' } : { problem: 'failed', detail: error.message };
  }
  if (status === 0) return { bytes: stdout };
  const said = stderr.toString('utf8');
  return said.includes('safe.directory') ? whyNone(said, cwd) : { problem: 'failed', detail: said.trim() };
}

/** Git that answers as long as it is asked, as safe as {@link gitBytes}. What it says of faults is left unread. */
export const startGit = (cwd: string, args: readonly string[]): ChildProcessByStdio<Writable, Readable, null> =>
  spawn('git', safely(cwd, args), {
    cwd: dirname(process.execPath),
    env: { ...process.env, ...SAFE_VARIABLES },
    stdio: ['pipe', 'pipe', 'ignore'],
  });

const safely = (cwd: string, args: readonly string[]): string[] => [
  '-C',
  cwd,
  ...SAFE.flatMap((setting) => ['-c', setting]),
  ...args,
];

/** Files as they are. Git would start itself in a submodule, with the settings of that. */
const PLAIN = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all'];

const isError = (error: Error, code: string): boolean => 'code' in error && error.code === code;

/** Whatever the language of git, it names the setting by which it can be asked to trust a folder. */
function whyNone(message: string, cwd: string): NothingSaid {
  if (!message.includes('safe.directory')) return { problem: 'no-repository' };
  return { problem: 'not-trusted', detail: /safe\.directory (.+)$/m.exec(message)?.[1] ?? cwd };
}
