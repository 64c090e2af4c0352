import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OFFICIAL } from '../support/workspace.js';

/** The command as it is built, in a process of its own. */
const BIN = fileURLToPath(new URL('../../bin/workplan.js', import.meta.url));

/** A folder with an official text in `sources` and room for plans in `plans`. */
function sisters() {
  const top = mkdtempSync(join(tmpdir(), 'workplan-sisters-'));
  for (const folder of ['sources', 'plans']) mkdirSync(join(top, folder));
  writeFileSync(join(top, 'sources/a.txt'), OFFICIAL);
  const workplan = (folder: string, ...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
      cwd: join(top, folder),
      env: { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' },
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  };
  const rulesIn = (folder: string, plan: string): readonly string[] =>
    JSON.parse(workplan(folder, 'lint', '-f', 'json', plan).out).files[0].findings.map(
      ({ rule }: { readonly rule: string }) => rule,
    );
  /** Changes a word of the plan, so that a check that reads the source finds drift. */
  const change = (plan: string): void => {
    const path = join(top, plan);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/内容: ./, '内容: 甲'));
  };
  return { top, workplan, rulesIn, change };
}

test('a plan whose official text no check could read is refused, with the reason and what to do', () => {
  const { top, workplan } = sisters();
  const { code, err } = workplan('plans', 'import', '../sources/a.txt', '-o', 'a.plan.yaml');
  expect(code).toBe(2);
  expect(err).toContain(`只能引用 ${join(top, 'plans')} 里的原文`);
  expect(err).toContain('workplan.config.yaml');
  expect(existsSync(join(top, 'plans/a.plan.yaml'))).toBe(false);
});

test('below a configuration the path that is written is read by checks from any folder', () => {
  const { top, workplan, rulesIn, change } = sisters();
  writeFileSync(join(top, 'workplan.config.yaml'), '{}\n');
  const { code, err } = workplan('plans', 'import', '../sources/a.txt', '-o', 'a.plan.yaml');
  expect(code).toBe(0);
  expect(err).not.toContain('workplan.config.yaml');
  change('plans/a.plan.yaml');
  expect(rulesIn('plans', 'a.plan.yaml')).toContain('source-drift');
  expect(rulesIn('.', 'plans/a.plan.yaml')).toContain('source-drift');
});

test('what is read only by calls from above is said, with the file that helps', () => {
  const { top, workplan, rulesIn, change } = sisters();
  const { code, err } = workplan('.', 'import', 'sources/a.txt', '-o', 'plans/a.plan.yaml');
  expect(code).toBe(0);
  expect(err).toContain(`方案的工作区是 ${join(top, 'plans')}`);
  change('plans/a.plan.yaml');
  expect(rulesIn('.', 'plans/a.plan.yaml')).toContain('source-drift');
  expect(rulesIn('plans', 'a.plan.yaml')).toContain('source-missing');
  writeFileSync(join(top, 'workplan.config.yaml'), '{}\n');
  expect(rulesIn('plans', 'a.plan.yaml')).toContain('source-drift');
});
