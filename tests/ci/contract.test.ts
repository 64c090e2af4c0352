import { createLineIndex, lint, openSource, parsePlan } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import { createWorkspace } from '@workplan/workspace';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFiles } from '@workplan/workspace/node';
import { Client } from '../lsp/client.js';
import { sample } from '../support/sample.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
const FOLDERS = sample(20, 40);
const PLANS = sample(4, 50);

/** Numbers that look random and are always the same. */
function numbers(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    any: <T>(words: readonly T[]): T => words[below(words.length)] as T,
    chance: (share: number): boolean => below(1000) < share * 1000,
  };
}

type Numbers = ReturnType<typeof numbers>;

const BODIES = [
  '市教委',
  '市经信委',
  '市工商局',
  '市商务委',
  '没有的单位',
  '市政府办公厅',
  '各区县政府',
  '市财政局、市民政局',
  '等',
  '市住房城乡建设管理委',
];
const TEXTS = [
  '推进网上办事。',
  '尽快推进70％的事项上网。',
  '推进 #1 工程。',
  '[重点]推进对接。',
  '完善,优化平台。',
  '依据沪府办发[2016]06号推进。',
  '推进⽂件共享\u200b。',
  '完成“一网通办”“一窗受理”。',
  '在15个区县中完成17个。',
  '推进网上办事。',
];
const TYPOS: readonly ((text: string, random: Numbers) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.replace(': ', '：'),
  (text) => text.replace('    内容', '\t内容'),
  (text) => text.replace(/- /, '－ '),
  (text) => text.replace('责任:', '负责:'),
  (text) => `${text}标题: 又一个\n`,
  (text) => text.replace(/序号: 2/, '序号: 4'),
  (text) => text.replace('期间: 2016', '期间: 2020'),
  (text) => text.slice(0, Math.floor(text.length * 0.8)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
  (text, random) =>
    text.replace(/^( *)- 序号/m, `$1# workplan-disable-next-line ${random.any(RULES).id} -- 由来已久\n$1- 序号`),
  (text, random) =>
    `# workplan-disable ${random.any(['unknown-body', 'vague-deadline', 'no-such-rule'])}${random.any(['', ' -- 已核对'])}\n${text}`,
  (text) => `${text}<<<<<<< HEAD\n`,
  () => '',
  (text) => text.replace(/^/gm, '　'),
];

function planOf(random: Numbers, withSource: boolean): string {
  const tasks = Array.from({ length: 1 + random.below(4) }, (_, index) =>
    [
      `  - 序号: ${index + 1}`,
      `    内容: ${random.any(TEXTS)}`,
      ...(random.chance(0.9) ? [`    责任: [${random.any(BODIES)}, ${random.any(BODIES)}]`] : []),
      ...(random.chance(0.3) ? [`    时限: ${random.any(['年底前', '2015年底前', '6月底前', '适时'])}`] : []),
      ...(withSource && random.chance(0.7) ? [`    出处: L${1 + random.below(6)}`] : []),
    ].join('\n'),
  );
  const head = [
    '工作方案: 1',
    '标题: 2016年工作安排𠮷',
    `地区: ${random.any(['上海市', '上海市', '杭州市', '全国'])}`,
    '期间: 2016',
    ...(withSource ? ['原文:', `  文件: ${random.any(['a.txt', 'none.txt', '../../etc/passwd'])}`] : []),
  ];
  return random.any(TYPOS)(`${head.join('\n')}\n任务:\n${tasks.join('\n')}\n`, random);
}

function configOf(random: Numbers): string {
  const level = () => random.any(['error', 'warning', 'info', 'off', '错误', '警告', '提示', '关闭']);
  const rules = (indent: string) =>
    Array.from({ length: 1 + random.below(8) }, () => random.any(RULES).id)
      .filter((id, index, all) => all.indexOf(id) === index)
      .map((id) => `${indent}${id}: ${level()}\n`)
      .join('');
  return `规则:\n${rules('  ')}${random.chance(0.5) ? `特例:\n  - 文件: "*[02468].plan.yaml"\n    规则:\n${rules('      ')}` : ''}${random.chance(0.3) ? '忽略: "*7.plan.yaml"\n' : ''}${random.chance(0.3) ? '名录: ../r.yaml\n' : ''}`;
}

/** A finding as each of the three reports it. */
type Reported = readonly [
  rule: string,
  severity: string,
  message: string,
  startLine: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
];

let folder = '';
const texts = new Map<string, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-contract-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  write('r.yaml', '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市教委\n  - 简称: 市财政局\n');
  const random = numbers(20_161_125);
  for (let index = 0; index < FOLDERS; index += 1) {
    if (index % 5 !== 0) write(`f${index}/workplan.config.yaml`, configOf(random));
    if (index % 7 === 0) write(`f${index}/.workplanignore`, '*3.plan.yaml\n');
    write(`f${index}/a.txt`, '2016年工作安排\n1.推进网上办事。（责任部门：市教委）\n2.完善优化平台。\n');
    for (let plan = 0; plan < PLANS; plan += 1) {
      const name = `f${index}/方案${plan}.plan.yaml`;
      const text = planOf(random, random.chance(0.4));
      texts.set(name, text);
      write(name, text);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function byLibrary(): Promise<Map<string, Reported[]>> {
  const workspace = createWorkspace({ files: nodeFiles, roots: [folder] });
  const all = new Map<string, Reported[]>();
  for (const name of texts.keys()) {
    const plan = join(folder, name);
    const document = parsePlan(readFileSync(plan));
    const { registry, config } = await workspace.setupOf(plan);
    const source = await workspace.sourceOf(document, plan);
    const lines = createLineIndex(document.text);
    all.set(
      name,
      lint(document, { registry, config, source: source === undefined ? undefined : openSource(source) }).map(
        ({ rule, severity, message, range }): Reported => {
          const [start, end] = [lines.position(range.start), lines.position(range.end)];
          return [rule, severity, message.zh, start.line, start.column, end.line, end.column];
        },
      ),
    );
  }
  return all;
}

function byCommand(): Map<string, Reported[]> {
  const { stdout } = spawnSync(process.execPath, [BIN, 'lint', '-f', 'json', '--fail-on', 'never'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  interface Report {
    readonly files: readonly {
      readonly path: string;
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly message: { readonly zh: string };
        readonly range: {
          readonly start: { readonly line: number; readonly column: number };
          readonly end: { readonly line: number; readonly column: number };
        };
      }[];
    }[];
  }
  return new Map(
    (JSON.parse(stdout) as Report).files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, range: { start, end } }): Reported => [
        rule,
        severity,
        message.zh,
        start.line,
        start.column,
        end.line,
        end.column,
      ]),
    ]),
  );
}

async function byServer(): Promise<Map<string, Reported[]>> {
  const { client } = await Client.start(folder);
  const severities = ['', 'error', 'warning', 'info'];
  const all = new Map<string, Reported[]>();
  for (const [name, text] of texts) {
    const uri = client.uri(name);
    // Editors keep the byte order mark to themselves.
    await client.open(uri, text.replace(/^\uFEFF/, ''));
    const { diagnostics } = await client.diagnostics(uri, 1);
    all.set(
      name,
      diagnostics.map(({ code, severity = 0, message, range: { start, end } }): Reported => [
        String(code),
        severities[severity] ?? '',
        String(message),
        start.line + 1,
        start.character + 1,
        end.line + 1,
        end.character + 1,
      ]),
    );
    client.published.length = 0;
    await client.close(uri);
  }
  await client.stop();
  return all;
}

test(`library, command and language server find the same in ${FOLDERS * PLANS} plans under ${FOLDERS} setups`, async () => {
  const [library, server] = await Promise.all([byLibrary(), byServer()]);
  const command = byCommand();
  expect(texts.size).toBe(FOLDERS * PLANS);
  let compared = 0;
  for (const [name, found] of library) {
    // An ignored plan is not in the report, and nothing is found in it.
    expect(command.get(name) ?? [], name).toEqual(found);
    expect(server.get(name), name).toEqual(found);
    compared += found.length;
  }
  expect(command.size).toBeLessThan(texts.size);
  expect(compared).toBeGreaterThan(2 * texts.size);
  const kinds = new Set([...library.values()].flat().map(([rule]) => rule));
  expect(kinds.size).toBeGreaterThan(30);
});
