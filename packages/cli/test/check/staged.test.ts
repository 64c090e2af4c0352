import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, OFFICIAL, workspace, type Workspace } from '../support/workspace.js';

/** A repository with these files committed, unless there are none. */
function repository(files: Readonly<Record<string, string>> = {}) {
  const folder = workspace(files);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q', '-b', 'main');
  if (Object.keys(files).length > 0) {
    git('add', '-A');
    git('commit', '-qm', 'first');
  }
  return { ...folder, git };
}

const staged = ({ workplan }: Pick<Workspace, 'workplan'>, ...words: readonly string[]) =>
  workplan(['lint', '--staged', '-f', 'unix', '--lang', 'en', ...words]);

/** The names of the plans that a report names. */
const named = (out: string): string[] => [
  ...new Set([...out.matchAll(/^(\S+?):\d+:/gm)].map(([, name]) => name ?? '')),
];

const TIED = (hash: string): string => GOOD.replace('期间: 2016\n', `期间: 2016\n原文: {文件: a.txt, 校验: ${hash}}\n`);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('lint --staged', () => {
  test('checks what is staged, and not the working tree', async () => {
    const folder = repository({ 'a.plan.yaml': GOOD });
    folder.write('a.plan.yaml', BAD);
    folder.git('add', '-A');
    folder.write('a.plan.yaml', GOOD);
    expect(await staged(folder)).toMatchObject({ code: 1, out: expect.stringContaining('a.plan.yaml:2:3:') });
    folder.git('add', '-A');
    folder.write('a.plan.yaml', BAD);
    expect((await staged(folder)).code).toBe(0);
  });

  test('checks plans that differ from HEAD, under their new names, and no others', async () => {
    const folder = repository({ 'same.plan.yaml': BAD, 'old.plan.yaml': BAD, 'gone.plan.yaml': BAD });
    folder.git('mv', 'old.plan.yaml', '新.plan.yaml');
    folder.git('rm', '-q', 'gone.plan.yaml');
    folder.write('loose.plan.yaml', BAD);
    const { code, out, err } = await staged(folder);
    expect({ code, names: named(out) }).toEqual({ code: 1, names: ['新.plan.yaml'] });
    expect(err).toContain('Unchanged and not checked: 1 file.');
  });

  test('a plan that is deleted in the index alone is gone', async () => {
    const folder = repository({ 'a.plan.yaml': BAD });
    folder.git('rm', '-q', '--cached', 'a.plan.yaml');
    expect(await staged(folder)).toMatchObject({ code: 0, out: '' });
    expect((await staged(folder, 'a.plan.yaml')).code).toBe(0);
  });

  test('before the first commit checks everything that is staged', async () => {
    const folder = repository();
    folder.write('plans/a.plan.yaml', BAD);
    folder.write('b.plan.yaml', BAD);
    folder.git('add', 'plans');
    const { code, out } = await staged(folder);
    expect({ code, names: named(out) }).toEqual({ code: 1, names: ['plans/a.plan.yaml'] });
  });

  test('a commit without plans passes, and it is said', async () => {
    const folder = repository();
    folder.write('README.md', 'x');
    folder.git('add', '-A');
    expect(await staged(folder)).toEqual({
      code: 0,
      out: '',
      err: 'The index of git holds no plans, so nothing was checked.\n',
    });
  });

  test('keeps to the paths that are named', async () => {
    const folder = repository({ 'note.txt': '' });
    for (const name of ['a/a.plan.yaml', 'b/b.plan.yaml', 'c.plan.yaml']) folder.write(name, BAD);
    folder.git('add', '-A');
    expect(named((await staged(folder, 'a', 'c.plan.yaml')).out)).toEqual(['a/a.plan.yaml', 'c.plan.yaml']);
    expect(named((await folder.workplan(['lint', '--staged', '-f', 'unix'], { in: 'b' })).out)).toEqual([
      'b.plan.yaml',
    ]);
  });

  test('what is named and not staged is no clean plan', async () => {
    const folder = repository({ 'note.txt': '' });
    folder.write('a.plan.yaml', GOOD);
    expect(await staged(folder, 'a.plan.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('add it with `git add` first'),
    });
    expect(await staged(folder, 'b.plan.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('not exist') });
    expect(await staged(folder, '..')).toMatchObject({
      code: 2,
      err: expect.stringContaining('not in this repository'),
    });
  });

  test('a file that will be added later (git add -N) is not staged', async () => {
    const folder = repository({ 'note.txt': '' });
    folder.write('a.plan.yaml', BAD);
    folder.git('add', '-N', 'a.plan.yaml');
    expect(await staged(folder)).toMatchObject({ code: 0, out: '' });
  });

  test('the official text and the configuration are those of the index', async () => {
    const folder = repository({ 'a.plan.yaml': TIED(sha(OFFICIAL)), 'a.txt': OFFICIAL, 'workplan.config.yaml': '' });
    // The text changes in the index alone: the plan, unchanged, no longer fits it.
    folder.write('a.txt', `${OFFICIAL}完\n`);
    folder.git('add', '-A');
    folder.write('a.txt', OFFICIAL);
    expect((await staged(folder)).out).toContain('source-changed');
    folder.git('reset', '-q', '--hard');
    folder.write('workplan.config.yaml', '规则: {source-uncovered: error}\n');
    folder.git('add', '-A');
    folder.write('workplan.config.yaml', '规则: {source-uncovered: off}\n');
    expect((await staged(folder)).out).toMatch(/error.*source-uncovered/);
    folder.git('rm', '-q', '--cached', 'a.txt');
    expect((await staged(folder)).out).toContain('source-missing');
  });

  test('what is in conflict is not checked, and the call says so', async () => {
    const folder = repository({ 'a.plan.yaml': GOOD });
    folder.git('checkout', '-qb', 'other');
    folder.write('a.plan.yaml', GOOD.replace('市教委', '市民政局'));
    folder.git('commit', '-qam', 'other');
    folder.git('checkout', '-q', 'main');
    folder.write('a.plan.yaml', GOOD.replace('市教委', '市商务委'));
    folder.git('commit', '-qam', 'main');
    expect(() => folder.git('merge', '-q', 'other')).toThrow();
    expect(await staged(folder)).toMatchObject({ code: 2, err: expect.stringContaining('merge conflict is open') });
  });

  test('links are followed in the index, and lead out of it nowhere', async () => {
    const folder = repository({ 'note.txt': '' });
    folder.write('real/a.yaml', BAD);
    symlinkSync('real/a.yaml', folder.path('link.plan.yaml'));
    symlinkSync('/etc/hostname', folder.path('out.plan.yaml'));
    symlinkSync('round.plan.yaml', folder.path('round.plan.yaml'));
    folder.git('add', '-A');
    rmSync(folder.path('real'), { recursive: true });
    const { code, out, err } = await staged(folder);
    expect({ code, names: named(out) }).toEqual({ code: 2, names: ['link.plan.yaml'] });
    expect(err).toContain('out.plan.yaml: it leads out');
    expect(err).toContain('round.plan.yaml: ');
  });

  test('works in another working tree', async () => {
    const folder = repository({ 'a.plan.yaml': GOOD });
    folder.git('worktree', 'add', '-q', 'tree');
    folder.write('tree/a.plan.yaml', BAD);
    execFileSync('git', ['add', '-A'], { cwd: folder.path('tree') });
    expect((await folder.workplan(['lint', '--staged'], { in: 'tree' })).code).toBe(1);
    expect((await staged(folder)).code).toBe(0);
  });

  test('does not go with what speaks of other files', async () => {
    const folder = repository({ 'a.plan.yaml': GOOD });
    for (const words of [['--changed'], ['--cache'], ['--cache-file', 'x'], ['-']])
      expect(await staged(folder, ...words)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^--staged and .* cannot be used together\.\n$/),
      });
    rmSync(folder.path('.git'), { recursive: true });
    expect(await staged(folder)).toMatchObject({ code: 2, err: expect.stringContaining('--staged works in a git') });
  });

  test('reads the files of submodules from the disk, and no plans in them', async () => {
    const folder = repository({ 'a.plan.yaml': TIED(sha(OFFICIAL)).replace('a.txt', 'texts/a.txt') });
    mkdirSync(folder.path('texts'));
    const inner = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: folder.path('texts'),
        stdio: 'ignore',
      });
    inner('init', '-q');
    folder.write('texts/a.txt', OFFICIAL);
    folder.write('texts/b.plan.yaml', BAD);
    inner('add', '-A');
    inner('commit', '-qm', 'x');
    folder.write('a.plan.yaml', `${folder.read('a.plan.yaml')}# x\n`);
    folder.git('add', '-A');
    const { code, out } = await staged(folder);
    expect(named(out)).not.toContain('texts/b.plan.yaml');
    expect(out).not.toContain('source-missing');
    expect(out).not.toContain('source-changed');
    expect(code).toBe(0);
  });

  test('reads many staged plans with two processes of git', async () => {
    const names = Array.from({ length: 300 }, (_, at) => `${at}.plan.yaml`);
    const folder = repository({ 'note.txt': '' });
    for (const name of names) folder.write(name, BAD);
    folder.git('add', '-A');
    for (const name of names) rmSync(folder.path(name));
    expect(named((await staged(folder)).out)).toHaveLength(300);
  });
});
