// The random tests in their long form (more than an hour), and types by TypeScript 6; arguments are filters of
// test files.
import { spawnSync } from 'node:child_process';
import { ROOT, run } from '../lib.mjs';
import { setup } from '../setup.mjs';

setup();
run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit']);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, WORKPLAN_LONG: process.env['WORKPLAN_LONG'] ?? '1' },
});
process.exitCode = status ?? 1;
