// The full run of tests/robustness: every prefix of the seed plan, and every mistake at every place.
import { readFileSync } from 'node:fs';
import { createViteServer } from 'vitest/node';
import { ROOT } from '../lib.mjs';

const server = await createViteServer({
  root: ROOT,
  configFile: `${ROOT}vitest.config.ts`,
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
const { findingsOf, check } = await server.ssrLoadModule('/tests/robustness/check.ts');
const { KINDS, prefixAt, slipAt } = await server.ssrLoadModule('/tests/robustness/typos.ts');

const seed = readFileSync(`${ROOT}examples/shanghai-2016-egov.plan.yaml`, 'utf8');
const usual = findingsOf(seed).length;
const [from = 0, to = seed.length] = process.argv.slice(2).map(Number);
let cases = 0;
let faults = 0;
for (let offset = from; offset < to; offset += 1) {
  const typos = [prefixAt(seed, offset), ...Array.from({ length: KINDS }, (_, kind) => slipAt(seed, offset, kind))];
  for (const typo of typos) {
    cases += 1;
    for (const fault of check(typo, usual)) {
      faults += 1;
      console.log(fault);
    }
  }
  if (offset % 500 === 0) console.error(`${offset} of ${to}`);
}
await server.close();
console.log(`${cases} cases, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
