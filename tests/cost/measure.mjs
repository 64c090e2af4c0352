// Measures the built packages, as a user runs them, and prints ratios of one run beside their bars; exit code 1 when
// one is missed.
import { importOfficialText, lint, parsePlan, renderOfficialText } from '@workplan/core';
import { builtinRegistry, createBuiltinRegistry, pinyinOf } from '@workplan/registry/data';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');
const heap = () => (gc(), process.memoryUsage().heapUsed);
const heapBefore = heap();
const loadStart = performance.now();
const { createChina } = await import('@workplan/registry/china');
const loadChina = performance.now() - loadStart;
const anywhere = createBuiltinRegistry([], { china: createChina({ pinyin: pinyinOf }) });
// Every table is read for the first name; what near names cost comes on top, in each place that is asked for them.
anywhere.lookup('泸县财政局', { jurisdiction: '科左后旗' });
anywhere.usual({ jurisdiction: '泸县' });
const heapChina = heap() - heapBefore;
const names = ['市财政局', '县农牧局', '团省委', '省发展改革委', '区教育和科技局', '各有关部门'];
const lookUpAll = () => {
  for (const name of names) anywhere.lookup(name, { jurisdiction: '榆树市', on: '2024-03-01' });
};
const lookUp = cost(() => Array.from({ length: 100 }, lookUpAll), 60) / 100 / names.length;

const figures = {
  /** [measured, bar]; every figure is a ratio of this run, but for those that name their unit. */
  'lint of the seed : yaml.parseDocument of it': [lintSeed / yaml, 1.5],
  'parsing the seed : yaml.parseDocument of it': [parseSeed / yaml, 1],
  'lint of 10,000 tasks : yaml.parseDocument of them': [many / yamlMany, 1.5],
  'lint of 10,000 tasks : of 1,000, per character': [many / few / (large.length / small.length), 1.6],
  'import of ten times a text, per character': [importHundred / importTen / (hundred.length / ten.length), 1.6],
  'import of the seed, milliseconds': [importSeed, 30],
  'loading the tables of any place, milliseconds': [loadChina, 15],
  'heap with every table of any place read, MB': [heapChina / 1e6, 3],
  'a look-up in any place, microseconds': [lookUp * 1000, 1],
};

const facts = {
  'the repeated text comes back': renderOfficialText(importOfficialText(hundred).document.plan) === hundred,
  'a clean plan has no findings': rules(small).length === 0,
  'planted faults are found': ['unknown-body', 'task-number'].every((rule) => rules(faulty).includes(rule)),
};

const missed = [
  ...Object.entries(figures).filter(([, [value, bar]]) => value > bar),
  ...Object.entries(facts).filter(([, holds]) => !holds),
].map(([name]) => name);
for (const [name, [value, bar]] of Object.entries(figures))
  console.log(`${name}: ${value.toFixed(2)} (at most ${bar})${missed.includes(name) ? ' MISSED' : ''}`);
for (const [name, holds] of Object.entries(facts)) console.log(`${name}: ${holds ? 'yes' : 'NO'}`);
process.exitCode = missed.length > 0 ? 1 : 0;
