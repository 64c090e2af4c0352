import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createContext, runInContext } from 'node:vm';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { published } from '../../scripts/sources.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Every package that is published, each behind those it needs. */
const PACKAGES = published();
/** Core in a browser, without registry data, minified and gzipped: see decision 160. */
const CORE_BUDGET = 100_000;
/** The tables and patterns of any place, in the same way. */
const CHINA_BUDGET = 45_000;

let project = '';
const tarballs: Record<string, string> = {};
const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const node = (...args: string[]): string => run(process.execPath, args);
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name);

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'workplan-pack-'));
  const folders = PACKAGES.map((name) => join(ROOT, 'packages', name));
  const packed = run(
    'npm',
    ['pack', ...folders, '--pack-destination', project, '--json', '--ignore-scripts', '--loglevel=error'],
    ROOT,
  );
  const files = JSON.parse(packed.slice(packed.indexOf('['))) as readonly { name: string; filename: string }[];
  for (const { name, filename } of files) tarballs[name.replace('@workplan/', '')] = join(project, filename);
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'user',
      private: true,
      version: '1.0.0',
      dependencies: Object.fromEntries(PACKAGES.map((name) => [`@workplan/${name}`, `file:${tarballs[name]}`])),
      overrides: Object.fromEntries(PACKAGES.map((name) => [`@workplan/${name}`, `file:${tarballs[name]}`])),
    }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed packages', () => {
  test.each(PACKAGES)('%s holds what it should and nothing else', (name) => {
    const files = run('tar', ['-tzf', tarballs[name] as string])
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''));
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
    expect(files.filter((file) => !/^(?:dist\/|bin\/|man\/|README\.md$|LICENSE$|package\.json$)/.test(file))).toEqual(
      [],
    );
    expect(files.filter((file) => /\.test\.|\.tsbuildinfo$|\/schemas\/.*\.md$/.test(file))).toEqual([]);
  });

  test.each(PACKAGES)('publint finds nothing in %s', async (name) => {
    const tarball = Uint8Array.from(readFileSync(tarballs[name] as string)).buffer;
    expect((await publint({ pack: { tarball }, strict: true })).messages).toEqual([]);
  });

  test.each(['registry', 'core'])('attw finds nothing in %s', (name) => {
    expect(
      run(bin('attw'), [
        tarballs[name] as string,
        '--no-emoji',
        '--no-color',
        '--exclude-entrypoints',
        'schemas/*.json',
      ]),
    ).toContain('No problems found');
  });

  const MAIN = `
import { lint, parsePlan, type Finding, type Plan, type Task } from '@workplan/core';
import { EXAMPLES, RULES, type Rule } from '@workplan/core/rules';
import { PLAN_SCHEMA } from '@workplan/core/schema';
import { createRegistry, type Registry } from '@workplan/registry';
import { builtinRegistry, shanghai } from '@workplan/registry/data';

const registry: Registry = createRegistry([shanghai]);
const document = parsePlan('工作方案: 1\\n标题: 甲\\n地区: 上海市\\n期间: 2016\\n任务:\\n  - 序号: 1\\n    内容: 完成对接。\\n    责任: [市经信委]\\n');
const findings: Finding[] = lint(document, { registry });
let preferred = '';
for (const finding of findings) {
  if (finding.rule !== 'noncanonical-name') continue;
  preferred = finding.data.preferred;
  // @ts-expect-error its findings carry no such value
  console.error(finding.data.prefered);
}
const plan: Plan | undefined = document.plan;
const task: Task | undefined = plan?.tasks?.[0];
const rules: readonly Rule[] = RULES;
console.log(JSON.stringify({ rules: findings.map((finding) => finding.rule), preferred, responsible: task?.responsible, count: rules.length > 40, examples: Object.keys(EXAMPLES).length > 40, schema: typeof PLAN_SCHEMA['$id'], builtin: builtinRegistry.jurisdictions.length > 1 }));
`;
  const EXPECTED = {
    rules: ['noncanonical-name'],
    preferred: '市经济信息化委',
    responsible: ['市经信委'],
    count: true,
    examples: true,
    schema: 'string',
    builtin: true,
  };

  const OWN_RULE = `
const noHedge = defineRule({
  id: 'office/no-hedge',
  group: 'text',
  severity: 'warning',
  texts: { messages: { found: { zh: '不写“{word}”', en: 'Do not write {word}.' } } },
  check({ document: { text } }, report) {
    const start = text.indexOf('力争');
    if (start >= 0) report('found', { start, end: start + 2 }, { word: '力争' });
  },
});
const own = lint(parsePlan('工作方案: 1\\n标题: 力争\\n'), { ownRules: [noHedge], config: { rules: { 'office/no-hedge': 'error' } } });
let refused = '';
try {
  lint(parsePlan(''), { only: ['office/no-hegde'] });
} catch (error) {
  refused = error instanceof RangeError ? 'RangeError' : '';
}
console.log(JSON.stringify([...own.filter(({ rule }) => rule === 'office/no-hedge').map(({ severity, message }) => severity + message.zh), refused]));
`;
  const OWN_FOUND = ['error不写“力争”', 'RangeError'];

  /** A plan from nothing, with one's own registry: asked, changed, checked, and out in three formats. */
  const FROM_NOTHING = `
import { applyEdits, lint, parsePlan, printedParts } from '@workplan/core';
import { queryTasks } from '@workplan/core/query';
import { createPlan, insertIn, toYaml, validatePlan } from '@workplan/core/write';
import { fromXml, toStratml } from '@workplan/exchange';
import { readDocx } from '@workplan/office/docx';
import { renderDocx } from '@workplan/office/docx-out';
import { readRegistryFile } from '@workplan/registry';
import { createBuiltinRegistry } from '@workplan/registry/data';
import { rowsOf } from '@workplan/tables';

const { jurisdiction } = readRegistryFile({ 名录: 1, 地区: '青溪市', 单位: [{ 简称: '市经信局' }] });
const registry = createBuiltinRegistry(jurisdiction === undefined ? [] : [jurisdiction]);
const made = createPlan({ title: '青溪市2026年重点工作安排', jurisdiction: '青溪市', period: '2026', tasks: [{ number: 1, text: '建成数据目录。', lead: ['市经信局'], deadline: '6月底前' }] });
const document = parsePlan(applyEdits(made.text, insertIn(made, ['tasks', 1], { number: 2, text: '完成总结。', lead: ['市经信局'] }) ?? []));
const { plan } = document;
if (plan === undefined) throw new Error('no plan');
const back = fromXml(toStratml(plan));
console.log(JSON.stringify({
  findings: lint(document, { registry }).map(({ rule }) => rule),
  due: queryTasks(plan, { body: '市经信局', dueBefore: '2026-06-30' }).map(({ number }) => number),
  problems: validatePlan(plan).length,
  same: JSON.stringify(parsePlan(toYaml(plan)).plan) === JSON.stringify(plan),
  word: readDocx(renderDocx(printedParts(plan))).text.includes('建成数据目录'),
  stratml: 'document' in back && back.document.plan?.title,
  rows: rowsOf('tasks', { file: 'a.plan.yaml', document }).length,
}));
`;

  const STRICT = {
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    outDir: 'out',
    rootDir: '.',
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  };

  /** A project of programs that TypeScript compiles at once. @returns what each of them prints */
  function compiled(
    typescript: string,
    options: object,
    programs: Readonly<Record<string, string>>,
  ): Record<string, unknown> {
    const folder = mkdtempSync(join(project, 'strict-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, code] of Object.entries(programs)) writeFileSync(join(folder, name), code);
    const compilerOptions = { ...STRICT, ...options };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: Object.keys(programs) }));
    node(join(ROOT, 'node_modules', typescript, 'bin/tsc'), '-p', folder);
    const printed = (name: string): unknown => JSON.parse(node(join(folder, 'out', name.replace('ts', 'js'))));
    return Object.fromEntries(Object.keys(programs).map((name) => [name, printed(name)]));
  }

  test('work from strict TypeScript of Node, make plans, and take rules of one’s own', () => {
    const programs = {
      'main.mts': MAIN,
      'plan.mts': FROM_NOTHING,
      'rule.mts':
        "import { lint, parsePlan } from '@workplan/core';\nimport { defineRule } from '@workplan/core/rules';\n" +
        OWN_RULE,
      'rule.cts':
        "import core = require('@workplan/core');\nimport rules = require('@workplan/core/rules');\nconst { lint, parsePlan } = core;\nconst { defineRule } = rules;\n" +
        OWN_RULE,
    };
    expect(compiled('typescript', { module: 'nodenext', moduleResolution: 'nodenext' }, programs)).toEqual({
      'main.mts': EXPECTED,
      'plan.mts': {
        findings: [],
        due: ['1'],
        problems: 0,
        same: true,
        word: true,
        stratml: '青溪市2026年重点工作安排',
        rows: 2,
      },
      'rule.mts': OWN_FOUND,
      'rule.cts': OWN_FOUND,
    });
  });

  test('work from strict TypeScript of a bundler, in its seventh version', () => {
    const programs = { 'main.ts': MAIN };
    expect(compiled('typescript-7', { module: 'esnext', moduleResolution: 'bundler' }, programs)).toEqual({
      'main.ts': EXPECTED,
    });
  });

  test('work from CommonJS', () => {
    writeFileSync(
      join(project, 'main.cjs'),
      `
const { parsePlan, lint } = require('@workplan/core');
const { RULES } = require('@workplan/core/rules');
const { PLAN_SCHEMA } = require('@workplan/core/schema');
const { builtinRegistry } = require('@workplan/registry/data');
const findings = lint(parsePlan('标题：甲\\n'), { registry: builtinRegistry });
console.log(JSON.stringify([findings.some((finding) => finding.rule === 'fullwidth-colon'), RULES.length > 40, typeof PLAN_SCHEMA.$id, require('@workplan/core/schemas/plan.zh.schema.json').title]));
`,
    );
    expect(JSON.parse(node(join(project, 'main.cjs')))).toEqual([true, true, 'string', '工作方案']);
  });

  test('the command runs from its own package alone', () => {
    writeFileSync(join(project, '甲 乙.plan.yaml'), '工作方案: 1\n标题: 甲\n');
    const out = node(
      join(project, 'node_modules/@workplan/cli/bin/workplan.js'),
      'lint',
      '甲 乙.plan.yaml',
      '--format',
      'json',
    );
    expect((JSON.parse(out) as { summary: { files: number } }).summary.files).toBe(1);
    expect(readdirSync(join(project, 'node_modules', '.bin'))).toContain('workplan');
  });

  /** A bundle as a browser gets it. */
  async function bundle(source: string): Promise<string> {
    const entry = join(project, 'browser.mjs');
    writeFileSync(entry, source);
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      charset: 'utf8',
      platform: 'browser',
      format: 'iife',
      globalName: 'workplan',
      target: 'es2022',
      write: false,
      absWorkingDir: project,
    });
    return (outputFiles[0] as { text: string }).text;
  }

  const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).byteLength;

  test('core runs in a browser: no Node, nothing evaluated', async () => {
    const code = await bundle("export * from '@workplan/core';\n");
    expect(code).not.toMatch(/\bnew Function\b|[^.\w]eval\(|\brequire\(|["'`]node:/);
    // A context with the globals of a worker, none of Node's, and code generation forbidden.
    const context = createContext({ TextDecoder, console }, { codeGeneration: { strings: false, wasm: false } });
    runInContext(code, context);
    expect(
      runInContext("workplan.lint(workplan.parsePlan('标题：甲\\n')).map((finding) => finding.rule)", context),
    ).toContain('fullwidth-colon');
    expect(
      runInContext(
        "workplan.renderOfficialText(workplan.importOfficialText('一、甲\\n1.乙。（责任单位：市教委）\\n').document.plan)",
        context,
      ),
    ).toBe('一、甲\n1.乙。（责任单位：市教委）\n');
    console.log(`all of core in a browser: ${sizeOf(code)} bytes gzipped`);
  });

  test('reading, checking and fixing plans stays within the budget of a page', async () => {
    const size = sizeOf(
      await bundle("export { parsePlan, lint, applyFixes, format, convert, update } from '@workplan/core';\n"),
    );
    console.log(`core without official texts: ${size} bytes gzipped of ${CORE_BUDGET}`);
    expect(size).toBeLessThan(CORE_BUDGET);
  });

  // What a page loads that needs one thing only; docs/performance.md has the figures.
  test.each([
    ['readTime', 12_000],
    ['renderOfficialText', 15_000],
    ['parsePlan', 34_000],
  ])('%s by itself stays within %i bytes', async (name, most) => {
    expect(sizeOf(await bundle(`export { ${name} } from '@workplan/core';\n`))).toBeLessThan(most);
  });

  test('the tables of any place stay within theirs', async () => {
    const size = sizeOf(await bundle("export * from '@workplan/registry/china';\n"));
    console.log(`any place: ${size} bytes gzipped of ${CHINA_BUDGET}`);
    expect(size).toBeLessThan(CHINA_BUDGET);
  });

  test.each(PACKAGES)('the examples in the README of %s run and print what it says', (name) => {
    const readme = readFileSync(join(ROOT, 'packages', name, 'README.md'), 'utf8');
    const examples = [
      ...readme.matchAll(/```(js|sh)\n([^`]*)```\n+(?:It prints|Prints)[^`]*```(?:text|json)?\n([^`]*)```/g),
    ];
    expect(examples.length, 'a js or sh block followed by «It prints» and its output').toBeGreaterThan(0);
    for (const [, language = '', code = '', output = ''] of examples) runExample(language, code, output);
  });

  function runExample(language: string, code: string, output: string): void {
    const folder = mkdtempSync(join(project, 'readme-'));
    if (language === 'js') {
      writeFileSync(join(folder, 'example.mjs'), code);
      expect(node(join(folder, 'example.mjs')).trim()).toBe(output.trim());
    } else {
      const path = `${join(project, 'node_modules', '.bin')}:${process.env.PATH}`;
      expect(
        execFileSync('bash', ['-c', code], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, PATH: path, LANG: 'en_US.UTF-8', NO_COLOR: '1' },
        }).trim(),
      ).toBe(output.trim());
    }
  }
});
