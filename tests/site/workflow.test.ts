import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const text = readFileSync(new URL('../../.github/workflows/site.yml', import.meta.url), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

test('the workflow publishes what was built and tested, with actions by their commits', () => {
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  const runs = steps.flatMap(({ run = [] }) => run);
  expect(runs).toEqual(['npm run build:site', 'npm run test:pages']);
  for (const run of runs) expect(scripts[run.replace('npm run ', '')]).toBeDefined();
  expect(permissions).toEqual({ contents: 'read' });
  expect(text).toContain('path: packages/site/dist');
});
