// Sets up, runs the tests and, beside them, checks that generated files, style and types are in order. Ends with one plain
// line of figures: `N passed, M failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './lib.mjs';
import { setup } from './setup.mjs';

/** Finds in seconds what TypeScript 6, which has the interface that our build needs, finds in half a minute. */
const TSC = 'node_modules/typescript-7/bin/tsc';

/** Types of our packages as they were built: the first check has seen their sources. */
const BUILT = ['--customConditions', 'built'];

const CHECKS = {
  'types are right': [TSC, '-p', 'tsconfig.json', '--noEmit'],
  'all files are formatted': ['node_modules/oxfmt/bin/oxfmt', '--check'],
  'code follows the rules of the linter': ['node_modules/oxlint/bin/oxlint', '--quiet'],
  'types of the extension are right': [TSC, '-p', 'extension/tsconfig.json', ...BUILT],
  'types of the site are right': [TSC, '-p', 'packages/site/tsconfig.json', ...BUILT],
  'generated files match the schema': ['scripts/generate.mjs', '--check'],
  'the public API is as recorded': ['scripts/api-report.mjs', '--check'],
  'registry data matches its sources': ['packages/registry/scripts/build-data.mjs', '--check'],
  'pages of rules match the rules': ['scripts/generate/rule-pages.mjs', '--check'],
};

/** Those that do not hold. They run one after another, in the time that tests spend waiting for programs and pages. */
async function brokenChecks() {
  const broken = [];
  for (const [name, args] of Object.entries(CHECKS)) {
    const { code, printed } = await run(args, ['ignore', 'pipe', 'pipe']);
    if (code !== 0) broken.push({ name, printed });
  }
  return broken;
}

/** Runs a script of Node to its end. */
function run(args, stdio) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
    child.on('close', (code) => resolve({ code, printed: Buffer.concat(chunks).toString() }));
  });
}

/**
 * How many tests passed and failed; a file that cannot be loaded counts as one that failed, and so does whatever else made the
 * run fail: an error outside of any test, or code that would end the process.
 */
async function runTests(filters) {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`, ...filters];
  const { code } = await run(['node_modules/vitest/vitest.mjs', ...args], 'inherit');
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { name, assertionResults } of testResults) {
      const left = assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed');
      if (left.length > 0)
        console.error(`not run: ${left.length} of ${assertionResults.length} in ${relative(ROOT, name)}`);
    }
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    const failed = numFailedTests + unloaded.length;
    const isSilent = code !== 0 && failed === 0;
    if (isSilent) console.error('failed: something outside of the tests, see above');
    return { passed: numPassedTests, failed: isSilent ? 1 : failed };
  } catch {
    console.error('failed: the test run left no report');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

setup();
const [broken, tests] = await Promise.all([brokenChecks(), runTests(process.argv.slice(2))]);
for (const { name, printed } of broken) console.error(`${printed}failed: ${name}`);
const failed = tests.failed + broken.length;
console.log(`${tests.passed + Object.keys(CHECKS).length - broken.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
