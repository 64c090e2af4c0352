import { spawn, type ChildProcess } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BAD, GOOD, OFFICIAL, workspace } from '../support/workspace.js';

const BIN = fileURLToPath(new URL('../../bin/workplan.js', import.meta.url));

/** The built command that watches a folder, and what it says. */
function watching(folder: string, ...words: readonly string[]) {
  // Both streams in one pipe: from two, what was written first may be read last.
  const call = [process.execPath, BIN, 'lint', '--watch', '-f', 'unix', ...words];
  const child: ChildProcess = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', ...call], {
    cwd: folder,
    env: { ...process.env, LANG: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  const waiting: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      for (const look of waiting) look();
    });
  const ended = new Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  /** All that was said until the check of this number was done. */
  const until = (round: number): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => {
        const end = said.indexOf(`Check ${round} is done.`);
        if (end === -1) return;
        const before = said.indexOf(`Check ${round - 1} is done.`);
        resolve(said.slice(Math.max(before, 0), end));
      };
      waiting.push(look);
      look();
    });
  return { child, ended, until, said: () => said };
}

describe('lint --watch', () => {
  test('checks again when a plan changes, comes or goes, also by a new name', async () => {
    const { folder, write, path } = workspace({ 'a.plan.yaml': GOOD });
    const { until } = watching(folder);
    expect(await until(1)).not.toContain('error');
    write('a.plan.yaml', BAD);
    const second = await until(2);
    expect(second).toContain('Changed: a.plan.yaml. Checking again.');
    expect(second).toContain('a.plan.yaml:2:3: error');
    write('sub/b.plan.yaml', BAD);
    expect(await until(3)).toMatch(/sub\/b\.plan\.yaml:2:3: error/);
    // As most editors save: a new file takes the name.
    write('draft', GOOD);
    renameSync(path('draft'), path('a.plan.yaml'));
    expect(await until(4)).not.toMatch(/^a\.plan\.yaml:/m);
    rmSync(path('sub'), { recursive: true });
    expect(await until(5)).not.toContain('error');
  });

  test('when the official text, the registry, a configuration or what it is built on changes', async () => {
    const { folder, write } = workspace({
      '.git/HEAD': '',
      'plans/a.plan.yaml': GOOD.replace('期间: 2016\n', '期间: 2016\n原文:\n  文件: ../a.txt\n').replace(
        '上海市',
        '杭州市',
      ),
      'a.txt': OFFICIAL,
    });
    const { until } = watching(folder, 'plans');
    expect(await until(1)).toContain('[source-');
    rmSync(`${folder}/a.txt`);
    expect(await until(2)).toContain('source-missing');
    write('base.yaml', '规则: {source-missing: 关闭}\n');
    write('workplan.config.yaml', '沿用: ./base.yaml\n名录: ./h.registry.yaml\n');
    expect(await until(3)).toContain('h.registry.yaml cannot be read');
    write('h.registry.yaml', '名录: 1\n地区: 杭州市\n');
    expect(await until(4)).not.toContain('config-invalid');
    write('base.yaml', '规则: {source-missing: 错误, 甲: 错误}\n');
    expect(await until(5)).toContain('base.yaml:1:');
  });

  test('goes on when all plans are gone, and finds new ones', async () => {
    const { folder, write, path } = workspace({ 'a.plan.yaml': GOOD });
    const { until } = watching(folder);
    await until(1);
    rmSync(path('a.plan.yaml'));
    expect(await until(2)).toContain('No plans found');
    write('b.plan.yaml', BAD);
    expect(await until(3)).toContain('b.plan.yaml:2:3: error');
  });

  test('its own reports are no change', async () => {
    const { folder, write, read } = workspace({ 'a.plan.yaml': BAD });
    const { until, said } = watching(folder, '-f', 'json=report.json');
    await until(1);
    write('a.plan.yaml', GOOD);
    await until(2);
    expect(read('report.json')).not.toContain('fullwidth-colon');
    write('a.plan.yaml', BAD);
    await until(3);
    // Each of the checks has a cause that is a plan.
    expect(said().match(/^Changed: .*$/gm)).toEqual(
      Array.from({ length: 2 }, () => 'Changed: a.plan.yaml. Checking again.'),
    );
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends it', async (signal) => {
    const { child, until, ended } = watching(workspace({ 'a.plan.yaml': GOOD }).folder);
    await until(1);
    child.kill(signal);
    expect((await ended).signal).toBe(signal);
  });

  test('ends when nobody reads any more', async () => {
    const { folder, write } = workspace({ 'a.plan.yaml': BAD });
    const { child, until, ended } = watching(folder);
    await until(1);
    child.stdout?.destroy();
    write('a.plan.yaml', `${BAD}\n`);
    expect((await ended).code).toBe(1);
  });

  test('does not go with what reads other files, and says wrong calls at once', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': GOOD });
    for (const words of [
      ['--staged'],
      ['-'],
      ['--print-config', 'a.plan.yaml'],
      ['--baseline', 'x', '--update-baseline'],
    ])
      expect(await workplan(['lint', '--watch', '--lang', 'en', ...words])).toMatchObject({
        code: 2,
        err: expect.stringContaining('cannot be used together'),
      });
    expect((await workplan(['lint', '--watch', 'none.plan.yaml', '--only', 'x'])).code).toBe(2);
  });
});
