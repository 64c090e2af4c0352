// Holds StratML and Akoma Ntoso against the published schemas: npm run test:schemas -- FOLDER
// FOLDER has stratml/PerformancePlanOrReport20160216.xsd, akn/akomantoso30.xsd and akn/xml.xsd. An XSD validator is
// installed into .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, fail } from '../lib.mjs';
import { setup } from '../setup.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'akn', 'akomantoso30.xsd')))
  fail('Name a folder with the schemas: stratml/ and akn/.', 2);

setup();
const tools = join(ROOT, '.cache', 'schemas');
if (!existsSync(join(tools, 'node_modules', 'xmllint-wasm'))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', 'xmllint-wasm@5.3.0'],
    {
      cwd: tools,
      stdio: 'inherit',
    },
  );
  if (status !== 0) fail('The validator could not be installed.', 1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/exchange'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, WORKPLAN_SCHEMA_TOOLS: tools, WORKPLAN_SCHEMAS: resolve(folder) },
});
process.exitCode = status ?? 1;
