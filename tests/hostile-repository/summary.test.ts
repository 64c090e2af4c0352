import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workspace } from '../../packages/cli/test/support/workspace.js';
import { BAD } from '../../packages/cli/test/support/plans.js';

const lint = async (summary: string, files: ReturnType<typeof workspace>) =>
  files.workplan(['lint', '-f', 'github', '.'], { variables: { LANG: 'en', GITHUB_STEP_SUMMARY: summary } });

test('the summary of a job is not written through a link', async () => {
  const files = workspace({ 'in/a.plan.yaml': BAD, victim: 'as before\n' });
  symlinkSync('victim', files.path('summary.md'));
  const { code, err } = await lint(files.path('summary.md'), files);
  expect(code).toBe(1);
  expect(err).toContain('it is a link, and nothing is written through links');
  expect(files.read('victim')).toBe('as before\n');
});

test('the summary of a job waits for no reader of a pipe', async () => {
  const files = workspace({ 'in/a.plan.yaml': BAD });
  execFileSync('mkfifo', [files.path('summary.md')]);
  const { code, err } = await lint(files.path('summary.md'), files);
  expect(code).toBe(1);
  expect(err).toContain('no program reads from this pipe');
});
