// Holds the tables of `workplan table` against DuckDB, and runs the queries of docs/tables.md: npm run test:tables
// DuckDB is installed into .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, fail } from '../lib.mjs';
import { setup } from '../setup.mjs';

const PACKAGE = ['@duckdb/node-api', '1.5.6-r.1'];

setup();
const tools = join(ROOT, '.cache', 'tables');
if (!existsSync(join(tools, 'node_modules', PACKAGE[0]))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', PACKAGE.join('@')], {
    cwd: tools,
    stdio: 'inherit',
  });
  if (status !== 0) fail('DuckDB could not be installed.', 1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/tables'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, WORKPLAN_TABLE_TOOLS: tools },
});
process.exitCode = status ?? 1;
