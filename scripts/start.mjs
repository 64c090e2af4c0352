// The main job: set up, lint the example plans, print the report.
import { spawnSync } from 'node:child_process';
import { ROOT } from './lib.mjs';
import { setup } from './setup.mjs';

setup();
const result = spawnSync(process.execPath, ['packages/cli/bin/workplan.js', 'lint', 'examples'], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exitCode = result.status ?? 3;
