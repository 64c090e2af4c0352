// Runs the scenarios of the extension in a real VS Code: npm run test:vscode -- [--host node|web] [--repeat N] [--only WORDS] [--bench].
import { parseArgs } from 'node:util';
import { install } from '../../tests/vscode/host/install.mjs';
import { packageExtension } from '../build/package-vscode.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'string', multiple: true },
    repeat: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    bench: { type: 'boolean', default: false },
  },
});
install();
const { path, size } = await packageExtension();
console.log(`${path} (${(size / 1000).toFixed(0)} kB)`);
const { runScenarios } = await import('../../tests/vscode/run.mjs');
let failed = 0;
for (const host of values.host ?? ['node']) {
  console.log(`\n${host} host`);
  const results = await runScenarios({
    vsix: path,
    host,
    repeat: Number(values.repeat),
    only: values.only.split('|'),
    bench: values.bench,
  });
  const passed = results.filter((result) => result.passed === result.runs).length;
  failed += results.length - passed;
  console.log(`${passed} of ${results.length} scenarios passed every time`);
}
process.exitCode = failed > 0 ? 1 : 0;
