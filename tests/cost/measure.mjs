// Measures the built packages, as a user runs them, and prints ratios of one run as JSON.
import { lint, parsePlan } from '@workplan/core';
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
const parseSeed = cost(() => parsePlan(seed), 60);
const few = cost(() => findings(small), 6);
const many = cost(() => findings(large), 3);
const yamlMany = cost(() => parseDocument(large), 1);

console.log(JSON.stringify({
  lintToYaml: lintSeed / yaml,
  parseToYaml: parseSeed / yaml,
  tenfold: many / few,
  textTenfold: large.length / small.length,
  largeToYaml: many / yamlMany,
  clean: rules(small),
  planted: rules(faulty),
}));
