import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BAD, GOOD } from '../../packages/cli/test/support/plans.js';
import { changedSince } from '../../packages/cli/src/io/git.js';
import { openObjects } from '../../packages/cli/src/io/git-objects.js';
import { say } from '../../packages/cli/src/texts/say.js';
import { newFolder, placeIn, remove } from './place.js';
import { run } from './run.js';

let top = '';
let evil = '';
const ran = (): string => join(top, 'ran');

beforeAll(() => {
  top = newFolder();
  evil = join(top, 'evil.sh');
  writeFileSync(evil, `#!/bin/sh\necho ran >> '${ran()}'\ncat 2>/dev/null\n`);
  chmodSync(evil, 0o755);
});
afterAll(() => remove(top));

const git = (folder: string, ...args: string[]): string => {
  const who = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

/** A repository with one plan, whose time differs from what git has noted, so that git looks into it. */
function repository(name: string): string {
  const folder = join(top, name);
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '-q');
  writeFileSync(join(folder, 'a.plan.yaml'), GOOD);
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'x');
  utimesSync(join(folder, 'a.plan.yaml'), 1e9, 1e9);
  return folder;
}

const hook = (folder: string, path: string): void => {
  mkdirSync(join(folder, path), { recursive: true });
  execFileSync('cp', [evil, join(folder, path, 'post-index-change')]);
};

/** Ways in which a repository names a program that git runs. */
const WAYS: Readonly<Record<string, (folder: string) => void>> = {
  'a hook': (folder) => hook(folder, '.git/hooks'),
  'a hook elsewhere': (folder) => {
    hook(folder, 'hooks');
    git(folder, 'config', 'core.hooksPath', join(folder, 'hooks'));
  },
  'a file monitor': (folder) => void git(folder, 'config', 'core.fsmonitor', evil),
  'a filter': (folder) => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x\n');
    git(folder, 'config', 'filter.x.clean', evil);
  },
  'a filter that is needed': (folder) => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x\n');
    git(folder, 'config', 'filter.x.process', evil);
    git(folder, 'config', 'filter.x.required', 'true');
  },
  'a filter with a name that cannot be said': (folder) => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml filter=x=y\n');
    git(folder, 'config', 'filter.x=y.clean', evil);
  },
  'a program that shows differences': (folder) => {
    writeFileSync(join(folder, '.gitattributes'), '*.yaml diff=x\n');
    git(folder, 'config', 'diff.x.textconv', evil);
    git(folder, 'config', 'diff.x.command', evil);
    git(folder, 'config', 'diff.external', evil);
  },
  'aliases of what is run': (folder) => {
    for (const name of ['diff', 'ls-files', 'rev-parse']) git(folder, 'config', `alias.${name}`, `!${evil}`);
  },
  'a helper that fetches what is missing': (folder) => {
    const tree = git(folder, 'rev-parse', 'HEAD^{tree}').trim();
    git(folder, 'config', 'core.repositoryformatversion', '1');
    git(folder, 'config', 'extensions.partialClone', 'origin');
    git(folder, 'config', 'remote.origin.url', `ext::${evil}`);
    git(folder, 'config', 'remote.origin.promisor', 'true');
    git(folder, 'config', 'protocol.ext.allow', 'always');
    unlinkSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
  },
  'a repository inside': (folder) => {
    mkdirSync(join(folder, 'sub'));
    git(join(folder, 'sub'), 'init', '-q');
    writeFileSync(join(folder, 'sub/b.plan.yaml'), GOOD);
    git(join(folder, 'sub'), 'add', '.');
    git(join(folder, 'sub'), 'commit', '-qm', 'x');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'y');
    utimesSync(join(folder, 'sub/b.plan.yaml'), 1e9, 1e9);
    hook(folder, 'sub/.git/hooks');
    git(join(folder, 'sub'), 'config', 'core.fsmonitor', evil);
  },
  'a program called git': (folder) => {
    execFileSync('cp', [evil, join(folder, 'git')]);
    vi.stubEnv('PATH', `.${delimiter}${process.env.PATH ?? ''}`);
  },
};

const CALLS = ['--changed', '--staged'].flatMap((option) =>
  Object.entries(WAYS).map(([name, make]) => [option, name, make] as const),
);

describe('lint', () => {
  test.each(CALLS)('%s runs no program of the repository: %s', async (option, name, make) => {
    const folder = repository(`${option} ${name}`);
    make(folder);
    // A plan that is staged, so that its content is asked for.
    writeFileSync(join(folder, 'b.plan.yaml'), GOOD);
    const id = git(folder, 'hash-object', '--no-filters', '-w', 'b.plan.yaml').trim();
    git(folder, 'update-index', '--add', '--cacheinfo', `100644,${id},b.plan.yaml`);
    rmSync(ran(), { force: true });
    const { code, hung } = await run(['lint', option], folder, join(top, 'caches'));
    vi.unstubAllEnvs();
    expect(hung).toBe(false);
    expect(existsSync(ran())).toBe(false);
    expect([0, 2]).toContain(code);
  });

  test('checks what git does not speak for: a repository inside, and a folder that settings put elsewhere', async () => {
    const outer = repository('outer');
    mkdirSync(join(outer, 'sub'));
    git(join(outer, 'sub'), 'init', '-q');
    writeFileSync(join(outer, 'sub/b.plan.yaml'), BAD);
    git(join(outer, 'sub'), 'add', '.');
    git(join(outer, 'sub'), 'commit', '-qm', 'x');
    git(outer, 'add', '.');
    git(outer, 'commit', '-qm', 'y');
    expect((await run(['lint', '--changed'], outer, join(top, 'caches'))).code).toBe(1);
    const moved = repository('moved');
    git(moved, 'config', 'core.worktree', '/etc');
    appendFileSync(join(moved, 'a.plan.yaml'), '备注：x\n');
    expect((await run(['lint', '--changed'], moved, join(top, 'caches'))).code).toBe(1);
  });

  test('ends when git waits for an object that is a pipe', async () => {
    const folder = repository('object');
    const id = git(folder, 'rev-parse', ':a.plan.yaml').trim();
    const object = `.git/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    unlinkSync(join(folder, object));
    placeIn(folder).pipe(object);
    const objects = openObjects(folder, 3000);
    await expect(objects.read(id)).rejects.toThrow('no answer for 3 s');
    objects.close();
  });

  test('ends when git waits for a pipe', () => {
    const folder = repository('pipe');
    placeIn(folder).pipe('sub/.gitignore');
    expect(changedSince(undefined, folder, 3000)).toEqual({ problem: 'silent', detail: '3' });
  });

  test('says in two languages that git gave no answer', () => {
    expect(say('zh', 'changed-silent', { option: '--changed', detail: '30' })).toContain('等了 30 秒，git 没有答复');
    expect(say('en', 'changed-silent', { option: '--changed', detail: '30' })).toContain('git gave no answer for 30 s');
  });
});
