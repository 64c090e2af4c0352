import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BAD, GOOD } from '../../packages/cli/test/support/plans.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const SAMPLES = ['action.yml', '.pre-commit-hooks.yaml', 'docs/ci.md', 'docs/ci.zh-CN.md'];
const CI = readdirSync(at('ci')).map((name) => `ci/${name}`);

describe('the samples', () => {
  test.each([...SAMPLES, ...CI])('%s takes no program from the npm registry and no action by a tag', (path) => {
    const text = read(path);
    expect(text.match(/npx (?!--no --offline -- workplan)(?!workplan (?:lint|merge-reports))[^\n]*/g)).toBeNull();
    expect(text).not.toMatch(/npm (?:i|install|exec)(?: --?[\w-]+)* @?workplan/);
    const used = [...text.matchAll(/uses: *(\S+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !/@(?:[0-9a-f]{40}|COMMIT)$/.test(name))).toEqual([]);
  });
});

describe('in the repository of a stranger', () => {
  let folder = '';
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', npm_config_registry: 'http://127.0.0.1:9/' },
    });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'workplan-stranger-'));
    execFileSync('npm', ['pack', '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'], {
      cwd: at('packages/cli'),
    });
    writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"version":"1.0.0"}');
    writeFileSync(join(folder, 'good.plan.yaml'), GOOD);
    writeFileSync(join(folder, 'bad.plan.yaml'), BAD);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('nothing is downloaded while the command is not installed', () => {
    const { status, stdout } = run('npx', '--no', '--offline', '--', 'workplan', 'lint', 'good.plan.yaml');
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
  });

  test('the image unpacks that tarball, and runs it as nobody, with nothing to write to', () => {
    const lines = read('ci/Containerfile').replaceAll('/opt/workplan', `${folder}/opt`).split('\n');
    const named = (word: string): string[] =>
      lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
    // Installing and building is what set-up does; packing was done above.
    const [install = '', pack = '', unpack = ''] = named('RUN');
    expect(install).toBe('node scripts/setup.mjs');
    expect(pack).toMatch(/^cd packages\/cli && npm pack --ignore-scripts /);
    expect(run('bash', '-ec', unpack)).toMatchObject({ status: 0, stderr: '' });
    expect(named('USER')).toEqual(['65532:65532']);
    expect(named('FROM')).toEqual(['${NODE} AS build', '${NODE}']);
    // By its version, until the owner writes the digest where the line above says so.
    expect(named('ARG').join()).toMatch(/^NODE=\S+:\d+\.\d+\.\d+-[\w-]+$|@sha256:[0-9a-f]{64}$/);
    const set = named('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=')));
    const [entry = '', ...args] = named('ENTRYPOINT').flatMap((line) => JSON.parse(line) as string[]);
    const [command = ''] = named('CMD').flatMap((line) => JSON.parse(line) as string[]);
    const env = { ...(Object.fromEntries(set) as Record<string, string>), PATH: process.env.PATH, LANG: 'C.UTF-8' };
    const { status, stderr } = spawnSync(entry, [...args, command, 'good.plan.yaml'], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  test('the tarball that the lock file pins is what the samples run', () => {
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    expect(run('npm', 'install', '--save-dev', '--no-audit', '--no-fund', `./${tarball}`).status).toBe(0);
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).toContain('"integrity": "sha512-');
    expect(run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund').status).toBe(0);
    const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { readonly id: string; readonly entry: string }[];
    const lint = hooks.find(({ id }) => id === 'workplan-lint')?.entry.split(' ') ?? [];
    const [command = '', ...args] = lint;
    expect(run(command, ...args, 'good.plan.yaml').status).toBe(0);
    const bad = run(command, ...args, 'bad.plan.yaml');
    expect(bad.status).toBe(1);
    expect(bad.stdout).toContain('fullwidth-colon');
    const notices = readFileSync(join(folder, 'node_modules/@workplan/cli/dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toContain('Copyright');
  });
});
