import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runSteps } from '../support/page-steps.js';
import { workspace } from '../support/workspace.js';

test.each([
  ['importing.md', 'en_US.UTF-8'],
  ['importing.zh-CN.md', 'zh_CN.UTF-8'],
])('every step of %s does what it shows', async (name, lang) => {
  const page = readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');
  const commands = await runSteps(page, workspace(), lang);
  expect(commands).toBeGreaterThan(6);
  expect(page.match(/npx workplan/g)?.length).toBe(commands);
});
