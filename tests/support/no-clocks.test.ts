import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLOCKS =
  /\b(?:performance\.now|cpuUsage|hrtime|Date\.now\(\) - \w*start)\b|\bretry: \d|\bvi\.wait\w+|waitForTimeout/;

test('no test looks at a clock or is tried again: speed is held by npm run bench', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file !== '' && !file.endsWith('no-clocks.test.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => CLOCKS.test(readFileSync(`${ROOT}/${file}`, 'utf8')))).toEqual([]);
});
