// The command line beside eslint-plugin-yml, spectral, ajv-cli and `yaml` on 1,000 plans, on one of 10,000 tasks, and on
// 600 that are tied to their official texts. Times of one run, and ratios. See README.md here.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantFaults } from './faults.mjs';
import { realisticPlan } from './plan.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RIVALS = join(ROOT, '.cache', 'rivals-ci');
const PACKAGES = [
  'eslint@9.39.1',
  'eslint-plugin-yml@1.19.0',
  'yaml-eslint-parser@1.3.0',
  'eslint-plugin-json-schema-validator@5.4.1',
  '@stoplight/spectral-cli@6.15.0',
  'ajv-cli@5.0.0',
  'yaml@2.9.1',
];
const BIN = join(ROOT, 'packages/cli/bin/workplan.js');
const own = process.argv.includes('--own');
/** `--start` measures the start alone. */
const startOnly = process.argv.includes('--start');
/** `--tied` measures plans that are tied to their texts alone. */
const tiedOnly = process.argv.includes('--tied');
const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 3);

install();
const folder = mkdtempSync(join(tmpdir(), 'workplan-bench-'));
try {
  const plans = Array.from({ length: 1_000 }, (_, index) => ({
    name: `plan-${String(index).padStart(4, '0')}.plan.yaml`,
    text: realisticPlan(56, index + 1),
  }));
  if (!startOnly) compareTied(600);
  if (!startOnly && !tiedOnly) {
    const { plans: faulty, planted } = plantFaults(plans, 300);
    compare('1,000 plans of 56 tasks', plans, faulty, planted);
    const large = [{ name: 'large.plan.yaml', text: realisticPlan(10_000) }];
    const one = plantFaults(large, 1);
    compare('one plan of 10,000 tasks', large, one.plans, one.planted);
  }
  if (!tiedOnly) start(plans[0]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  if (own || startOnly || existsSync(join(RIVALS, 'node_modules', 'ajv-cli'))) return;
  mkdirSync(RIVALS, { recursive: true });
  writeFileSync(join(RIVALS, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], {
    cwd: RIVALS,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the rivals could not be installed');
}

function compare(title, clean, faulty, planted) {
  const place = written(`${clean.length}`, faulty);
  const cleanPlace = written(`${clean.length}-clean`, clean);
  const bytes = clean.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const rows = { workplan: measure(ownCall(place), place) };
  rows['workplan --threads 1'] = measure(ownCall(place, ['--threads', '1']), place);
  const found = missed(place, planted);
  if (!own) for (const [name, call] of Object.entries(rivals(cleanPlace))) rows[name] = measure(call, cleanPlace);
  for (const row of Object.values(rows)) row.ratio = Number((row.ms / rows.workplan.ms).toFixed(2));
  console.log(`\n${title}, ${(bytes / 1e6).toFixed(1)} MB; faults planted: ${planted.length}, missed: ${found.length}`);
  if (found.length > 0) console.log(found.slice(0, 10));
  console.table(rows);
}

/** So many copies of the plans of real documents in `examples/`, each with its text: half of them have nothing to find. */
function compareTied(count) {
  const names = readdirSync(join(ROOT, 'examples')).filter(
    (name) =>
      name.endsWith('.plan.yaml') &&
      /^\s+文件: \.\.\/seeds\//m.test(readFileSync(join(ROOT, 'examples', name), 'utf8')),
  );
  const place = join(folder, 'tied');
  for (let at = 0; at * names.length < count; at += 1) {
    const copy = join(place, String(at).padStart(3, '0'));
    cpSync(join(ROOT, 'seeds'), join(copy, 'seeds'), { recursive: true });
    for (const name of names.slice(0, count - at * names.length)) {
      mkdirSync(join(copy, 'examples'), { recursive: true });
      cpSync(join(ROOT, 'examples', name), join(copy, 'examples', name));
    }
  }
  const rows = { workplan: measure(ownCall(place), place) };
  rows['workplan --threads 1'] = measure(ownCall(place, ['--threads', '1']), place);
  if (!own) for (const [name, call] of Object.entries(rivals(place, '*/examples/'))) rows[name] = measure(call, place);
  for (const row of Object.values(rows))
    row['CPU ratio'] = Number((row.CPU / rows['workplan --threads 1'].CPU).toFixed(2));
  console.log(`\n${count} plans that are tied to their texts (${names.join(', ')})`);
  console.table(rows);
}

function written(name, plans) {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const plan of plans) writeFileSync(join(place, plan.name), plan.text);
  return place;
}

function ownCall(place, more = []) {
  return [process.execPath, [BIN, 'lint', place, '-f', `json=${join(folder, 'own.json')}`, ...more]];
}

/** The faults of which the report of the last run says nothing on their line. */
function missed(place, planted) {
  const report = JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8'));
  const reported = new Set(
    report.files.flatMap(({ path, findings }) =>
      findings.map(({ rule, range }) => `${path.split('/').at(-1)}|${rule}|${range.start.line}`),
    ),
  );
  return planted.filter(({ name, rule, line }) => !reported.has(`${name}|${rule}|${line}`));
}

function rivals(place, below = '') {
  const schema = join(ROOT, 'schemas/plan.zh.schema.json');
  const bin = (name) => join(RIVALS, 'node_modules', '.bin', name);
  writeFileSync(
    join(RIVALS, 'eslint.config.mjs'),
    `import yml from 'eslint-plugin-yml';\nimport validator from 'eslint-plugin-json-schema-validator';\nexport default [...yml.configs['flat/recommended'], ...validator.configs['flat/base'], { files: ['**/*.yaml'], rules: { 'json-schema-validator/no-invalid': ['error', { useSchemastoreCatalog: false, schemas: [{ fileMatch: ['**/*.plan.yaml'], schema: ${JSON.stringify(JSON.parse(readFileSync(schema, 'utf8')))} }] }] } }];\n`,
  );
  writeFileSync(
    join(RIVALS, 'ruleset.yaml'),
    `rules:\n  shape:\n    given: $\n    severity: error\n    then:\n      function: schema\n      functionOptions:\n        schema:\n          $ref: ${schema}\n`,
  );
  writeFileSync(
    join(RIVALS, 'parse.mjs'),
    "import { readFileSync, readdirSync } from 'node:fs';\nimport { parse } from 'yaml';\nfor (const name of readdirSync(process.argv[2], { recursive: true }).filter((one) => one.endsWith('.yaml'))) { try { parse(readFileSync(`${process.argv[2]}/${name}`, 'utf8')); } catch {} }\n",
  );
  return {
    'yaml.parse': [process.execPath, [join(RIVALS, 'parse.mjs'), place]],
    'ajv-cli': [
      bin('ajv'),
      ['validate', '-s', schema, '-d', `${place}/${below}*.yaml`, '--strict=false', '--errors=no'],
    ],
    'eslint-plugin-yml': [
      bin('eslint'),
      ['--no-config-lookup', '-c', join(RIVALS, 'eslint.config.mjs'), '--no-ignore', place],
    ],
    spectral: [bin('spectral'), ['lint', '-q', '-r', join(RIVALS, 'ruleset.yaml'), `${place}/${below}*.yaml`]],
  };
}

/** The quickest of some runs, and what one more took of processor time and memory. Rivals that take long run once. */
function measure([command, args], place) {
  let ms = Infinity;
  let exit;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { status, signal, error } = spawnSync(command, args, { cwd: place, stdio: 'ignore' });
    if (error !== undefined || signal !== null) throw new Error(`${command} ended with ${error?.message ?? signal}`);
    exit = status;
    if (status > 2) throw new Error(`${command} ended with ${status}`);
    const took = performance.now() - began;
    ms = Math.min(ms, took);
    if (took > 10_000) break;
  }
  return { exit, ms: Math.round(ms), ...usageOf(command, args, place) };
}

/** Processor time of a command in milliseconds and its peak memory in MB, which it tells itself as it ends. */
function usageOf(command, args, place) {
  const reported = join(folder, 'usage');
  const hook = join(folder, 'usage.mjs');
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';\nimport { isMainThread } from 'node:worker_threads';\nif (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(reported)}, JSON.stringify(process.resourceUsage())));\n`,
  );
  spawnSync(command, args, { cwd: place, env: { ...process.env, NODE_OPTIONS: `--import=${hook}` }, stdio: 'ignore' });
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(reported, 'utf8'));
  return { CPU: Math.round((userCPUTime + systemCPUTime) / 1000), 'peak MB': Math.round(maxRSS / 1024) };
}

/** What one plan costs beside a Node that does nothing: with compiled code of an earlier call, and without. */
function start({ name, text }) {
  const file = join(folder, name);
  writeFileSync(file, text);
  const calls = {
    'an empty node': [['-e', '0'], {}],
    'one plan, with compiled code': [[BIN, 'lint', file], { WORKPLAN_CODE_CACHE: join(folder, 'code') }],
    'one plan, without': [[BIN, 'lint', file], { WORKPLAN_CODE_CACHE: 'off' }],
  };
  const once = ([args, variables]) => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: folder, env: { ...process.env, ...variables } });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
    return performance.now() - began;
  };
  // The first round makes the compiled code. The calls take turns, so that a busy moment hits all of them.
  for (const call of Object.values(calls)) once(call);
  const rounds = Array.from({ length: 30 }, () => Object.values(calls).map(once));
  const rows = Object.fromEntries(
    Object.keys(calls).map((title, at) => {
      const sorted = rounds.map((round) => round[at]).sort((a, b) => a - b);
      return [title, { least: sorted[0], median: sorted[sorted.length >> 1] }];
    }),
  );
  const empty = rows['an empty node'];
  console.log('\none plan of 56 tasks, ms and times an empty node');
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([title, { least, median }]) => [
        title,
        {
          least: Math.round(least),
          median: Math.round(median),
          'x least': Number((least / empty.least).toFixed(2)),
          'x median': Number((median / empty.median).toFixed(2)),
        },
      ]),
    ),
  );
}
