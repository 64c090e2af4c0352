import { createWorkspace, type FileSystem } from '@workplan/workspace';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../support/sample.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-ignore-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files: FileSystem = {
  read: async (path) => readFileSync(path),
  kindOf: async (path) => (existsSync(path) ? (statSync(path).isFile() ? 'file' : 'folder') : undefined),
  list: async () => [],
  realPath: async (path) => path,
};

const FOLDERS = ['', 'a/', 'a/b/', '方案/', '方案/a/'];
const NAMES = ['a.plan.yaml', 'b.plan.yaml', '草稿.plan.yaml', 'a b.plan.yaml'];
const PATHS = FOLDERS.flatMap((inside) => NAMES.map((name) => inside + name));
const PATTERNS = [
  'a/',
  '/a',
  'a',
  'b',
  '*.plan.yaml',
  'a.plan.yaml',
  '/a/b.plan.yaml',
  '**/b/',
  'a/**',
  '方案',
  '草稿*',
  '!a.plan.yaml',
  '!b/',
  '!a/b/',
  '!方案/',
  '!/a/',
  '[ab].plan.yaml',
  '?.plan.yaml',
  '# 注',
  '',
  'a\\ b.plan.yaml',
];

const patterns = fc.array(fc.constantFrom(...PATTERNS), { maxLength: 4 });

describe('.gitignore', () => {
  test('names the same files as for git', async () => {
    await fc.assert(
      fc.asyncProperty(patterns, patterns, patterns, async (top, inA, inPlans) => {
        for (const [inside, lines] of [
          ['', top],
          ['a/', inA],
          ['方案/', inPlans],
        ] as const) {
          mkdirSync(join(folder, inside), { recursive: true });
          writeFileSync(join(folder, inside, '.gitignore'), lines.join('\n'));
        }
        const { stdout } = spawnSync('git', ['-c', 'core.quotePath=false', 'check-ignore', '--no-index', '--stdin'], {
          cwd: folder,
          input: PATHS.join('\n'),
          encoding: 'utf8',
        });
        const workspace = createWorkspace({ files, roots: [folder] });
        const ignored: string[] = [];
        for (const path of PATHS) if ((await workspace.setupOf(join(folder, path))).ignored) ignored.push(path);
        expect(ignored).toEqual(PATHS.filter((path) => stdout.split('\n').includes(path)));
      }),
      { numRuns: sample(100, 2_000), seed: 20261125 },
    );
  });
});
