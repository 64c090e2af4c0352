import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageExtension } from '../../scripts/build/package-vscode.mjs';
import { isInstalled } from '../vscode/host/install.mjs';

test('the packed extension is small, and finds and fixes in a real VS Code where one is installed', async () => {
  const { path, size } = await packageExtension();
  expect(size).toBeLessThan(2_000_000);
  expect(statSync(path).size).toBe(size);
  // The packages have the others: no file is packed that nothing reads.
  expect(readdirSync(new URL('../../extension/schemas', import.meta.url))).toEqual(['plan.zh.schema.json']);
  if (!isInstalled()) {
    console.warn('No VS Code for tests here; «npm run test:vscode» installs it and plays all scenarios.');
    return;
  }
  const { runScenarios } = await import('../vscode/run.mjs');
  const lines: string[] = [];
  const results = await runScenarios({
    vsix: path,
    host: 'node',
    only: ['findings appear'],
    log: (line) => lines.push(line),
  });
  expect(
    results.map(({ passed }) => passed),
    lines.join('\n'),
  ).toEqual([1]);
});
