// Holds what we write for Word and Excel against the published schemas and other programs:
//   npm run test:office -- FOLDER
// FOLDER has the schemas of ECMA-376, transitional: wml.xsd, sml.xsd, opc-*.xsd and what they import. Without it only
// the comparison with other programs is run. An XSD validator, SheetJS and exceljs are installed into .cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, fail } from '../lib.mjs';
import { setup } from '../setup.mjs';

const PACKAGES = { 'xmllint-wasm': '5.3.0', '@e965/xlsx': '0.20.3', exceljs: '4.4.0' };
const [folder] = process.argv.slice(2);
if (folder !== undefined && !existsSync(join(folder, 'wml.xsd'))) fail(`There is no wml.xsd in ${folder}.`, 2);
if (folder === undefined) console.log('No folder of schemas is named: nothing is validated.');

setup();
const tools = join(ROOT, '.cache', 'office');
if (!Object.keys(PACKAGES).every((name) => existsSync(join(tools, 'node_modules', name)))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true}\n');
  const words = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...words], {
    cwd: tools,
    stdio: 'inherit',
  });
  if (status !== 0) fail('The tools could not be installed.', 1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/office'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: {
    ...process.env,
    WORKPLAN_OFFICE_TOOLS: tools,
    ...(folder !== undefined && { WORKPLAN_OOXML: resolve(folder) }),
  },
});
process.exitCode = status ?? 1;
