// Measures the built packages, as a user runs them, and prints ratios of one run as JSON.
import { importOfficialText, lint, parsePlan, renderOfficialText } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { largePlan } from './large-plan.mjs';

/** Milliseconds of the quickest of several runs: what the work costs when nothing disturbs it. */
function cost(work, runs) {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const findings = (text) => lint(parsePlan(text), { registry: builtinRegistry });
const rules = (text) => findings(text).map((finding) => finding.rule);

const seed = readFileSync(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
const [small, large] = [largePlan(1_000), largePlan(10_000)];
const faulty = large.replace('责任: [市公安局', '责任: [市公案局').replace('序号: 9999\n', '序号: 9998\n');

const yaml = cost(() => parseDocument(seed), 60);
const lintSeed = cost(() => findings(seed), 60);
const parseSeed = cost(() => parsePlan(seed).parts, 60);
const few = cost(() => findings(small), 6);
const many = cost(() => findings(large), 3);
const yamlMany = cost(() => parseDocument(large), 1);

const official = readFileSync(new URL('../../seeds/shanghai-2016-egov.txt', import.meta.url), 'utf8');
const lines = official.split('\n');
/** The official text with its sections repeated. */
const times = (count) =>
  [...lines.slice(0, 10), ...Array.from({ length: count }, () => lines.slice(10, 85)).flat(), ...lines.slice(85)].join(
    '\n',
  );
const importSeed = cost(() => importOfficialText(official), 30);
const [ten, hundred] = [times(10), times(100)];
const importTen = cost(() => importOfficialText(ten), 3);
const importHundred = cost(() => importOfficialText(hundred), 2);

console.log(
  JSON.stringify({
    importMilliseconds: importSeed,
    importTenfold: importHundred / importTen,
    importTextTenfold: hundred.length / ten.length,
    importedAgain: renderOfficialText(importOfficialText(hundred).document.plan) === hundred,
    lintToYaml: lintSeed / yaml,
    parseToYaml: parseSeed / yaml,
    tenfold: many / few,
    textTenfold: large.length / small.length,
    largeToYaml: many / yamlMany,
    clean: rules(small),
    planted: rules(faulty),
  }),
);
