// Sets up, checks that generated files and types are in order, runs the tests, and ends with one plain line of figures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './lib.mjs';
import { setup } from './setup.mjs';

setup();

const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'workplan-test-'));
const report = join(folder, 'report.json');
const filters = process.argv.slice(2);

const checks = {
  'all files are formatted': node(
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--cache',
    '--log-level=warn',
    '.',
  ),
  'generated files match the schema': node('scripts/generate.mjs', '--check'),
  'the public API is as recorded': node('scripts/api-report.mjs', '--check'),
  'registry data matches its sources': node('packages/registry/scripts/build-data.mjs', '--check'),
  'pages of rules match the rules': node('scripts/rule-pages.mjs', '--check'),
  'types are right': node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
  'types of the extension are right': node('node_modules/typescript/bin/tsc', '-p', 'extension/tsconfig.json'),
};
node(
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
  ...filters,
);

let passed = 0;
let failed = 0;
for (const [name, ok] of Object.entries(checks)) {
  if (ok) passed += 1;
  else {
    failed += 1;
    console.error(`failed: ${name}`);
  }
}
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that cannot be loaded has no tests to count, but has failed all the same.
  for (const { fullName } of testResults
    .flatMap((file) => file.assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed'))
    console.error(`not run: ${fullName}`);
  failed +=
    numFailedTests +
    testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed += 1;
  console.error('failed: the test run left no report');
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
