import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IS_LONG, sample } from '../support/sample.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
const SEED = readFileSync(
  fileURLToPath(new URL('../../examples/shanghai-2016-egov.plan.yaml', import.meta.url)),
  'utf8',
)
  .replace(/^原文:\n(?: .*\n)+/m, '')
  .replace(/^ *出处:.*\n/gm, '');
const COUNT = sample(9, 42);

let folder = '';
const at = (name: string): string => join(folder, name);
const run = (args: readonly string[], cwd = folder) =>
  spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LANG: 'zh_CN.UTF-8' },
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-scale-'));
  for (let index = 0; index < COUNT; index += 1) {
    const path = at(`${index % 7}/方案 ${index}.plan.yaml`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, index % 3 === 0 ? SEED.replace('标题:', '标题：') : `${SEED}# ${index}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('threads', () => {
  test('find the same, in the same order', () => {
    const [one, three] = ['1', '3'].map((threads) => run(['lint', '--threads', threads, '-f', 'json']));
    expect(one?.status).toBe(1);
    expect(three).toMatchObject({ status: 1, stderr: '' });
    expect(three?.stdout).toBe(one?.stdout);
    expect((JSON.parse(one?.stdout ?? '') as { readonly files: readonly unknown[] }).files).toHaveLength(COUNT);
  });

  test('check by the configuration, and tell its mistakes once', () => {
    writeFileSync(at('workplan.config.yaml'), '规则: {fullwidth-colon: 警告, x: 错误}\n');
    const { status, stdout } = run(['lint', '--threads', '2', '-f', 'unix']);
    rmSync(at('workplan.config.yaml'));
    expect(status).toBe(2);
    expect(stdout.match(/\[unknown-rule\]/g)).toHaveLength(1);
    expect(stdout.match(/warning: .*\[fullwidth-colon\]/g)).toHaveLength(COUNT / 3);
  });
});

describe('parts', () => {
  test('joined are the whole, in every format', () => {
    const whole = run(['lint', '-f', 'json=whole.json', '-f', 'sarif=whole.sarif', '-f', 'pretty']);
    const parts = [1, 2, 3].map((part) => run(['lint', '--shard', `${part}/3`, '-f', `json=part${part}.json`]).status);
    expect(parts).toContain(1);
    const sizes = [1, 2, 3].map(
      (part) =>
        (JSON.parse(readFileSync(at(`part${part}.json`), 'utf8')) as { readonly files: readonly unknown[] }).files
          .length,
    );
    expect(sizes).toEqual([COUNT / 3, COUNT / 3, COUNT / 3]);
    const joined = run([
      'merge-reports',
      'part2.json',
      'part3.json',
      'part1.json',
      '-f',
      'json=joined.json',
      '-f',
      'sarif=joined.sarif',
      '-f',
      'pretty',
    ]);
    expect(joined.status).toBe(whole.status);
    expect(joined.stdout).toBe(whole.stdout);
    for (const form of ['json', 'sarif'])
      expect(readFileSync(at(`joined.${form}`), 'utf8')).toBe(readFileSync(at(`whole.${form}`), 'utf8'));
  });

  test.each(['0/3', '4/3', '1', 'a/b', '1/0'])('are not called %s', (shard) => {
    expect(run(['lint', '--shard', shard])).toMatchObject({ status: 2, stderr: expect.stringContaining('--shard') });
  });

  test('that are missing, of another division, or about plans that have changed, are not joined', () => {
    const joined = (...parts: string[]) => run(['merge-reports', ...parts]);
    expect(joined('part1.json', 'part3.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('少了这几份的报告：2/3'),
    });
    writeFileSync(at('half.json'), readFileSync(at('part2.json'), 'utf8').replace('"shard":"2/3"', '"shard":"2/2"'));
    expect(joined('part1.json', 'half.json', 'part3.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('1/3 2/2 3/3'),
    });
    const clean = at('1/方案 1.plan.yaml');
    const text = readFileSync(clean, 'utf8');
    writeFileSync(clean, text.replace('标题:', '标题：'));
    expect(joined('part1.json', 'part2.json', 'part3.json')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('1/方案 1.plan.yaml 在检查以后改过了'),
    });
    writeFileSync(clean, text);
  });

  test('that are no reports, or whose plans are gone, are refused', () => {
    writeFileSync(at('no.json'), '{"version":2}');
    expect(run(['merge-reports', 'no.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('不是'),
    });
    expect(run(['merge-reports', 'part0.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('读不了 part0.json'),
    });
    expect(run(['merge-reports', '../part1.json', '../part2.json', '../part3.json'], at('0'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('请在检查时的那个文件夹里合并'),
    });
  });
});

describe('--cache', () => {
  const lint = () => run(['lint', '0', '-f', 'json', '--cache-file', 'cache']);

  test('gives the same again, and checks anew what has changed', () => {
    const plain = run(['lint', '0', '-f', 'json']).stdout;
    expect(lint().stdout).toBe(plain);
    expect(existsSync(at('cache'))).toBe(true);
    expect(lint().stdout).toBe(plain);
    // What somebody has changed counts for nothing.
    const honest = readFileSync(at('cache'), 'utf8');
    expect(honest).toContain('"rule":"fullwidth-colon"');
    writeFileSync(at('cache'), honest.replaceAll('"rule":"fullwidth-colon"', '"rule":"tab-indent"'));
    expect(lint().stdout).toBe(plain);
    writeFileSync(at('cache'), honest.replace(/"findings":\[.*\]/g, '"findings":[]'));
    expect(lint().stdout).toBe(plain);
    expect(readFileSync(at('cache'), 'utf8')).toBe(honest);
    const [name = ''] = readdirSync(at('0'));
    appendFileSync(at(`0/${name}`), '＃ 注\n');
    expect(lint().stdout).toBe(run(['lint', '0', '-f', 'json']).stdout);
    expect(lint().stdout).not.toBe(plain);
  });

  test.each<[string, (plan: string) => void]>([
    ['the configuration', () => writeFileSync(at('one/workplan.config.yaml'), 'rules: {fullwidth-colon: info}\n')],
    ['a registry', () => writeFileSync(at('one/r.yaml'), '名录: 1\n地区: 上海市\n单位:\n  - 简称: 市新设局\n')],
    ['the official text', () => writeFileSync(at('one/a.txt'), '别的文字\n')],
    ['the official text, which is gone', () => rmSync(at('one/a.txt'))],
  ])('knows that %s has changed', (_, change) => {
    rmSync(at('one'), { recursive: true, force: true });
    mkdirSync(at('one'));
    writeFileSync(at('one/workplan.config.yaml'), 'registries: r.yaml\n');
    writeFileSync(at('one/r.yaml'), '名录: 1\n地区: 上海市\n单位:\n  - 简称: 市旧局\n');
    writeFileSync(at('one/a.txt'), '安排\n一、办事\n');
    const plan = at('one/a.plan.yaml');
    writeFileSync(
      plan,
      '工作方案: 1\n标题：安排\n地区: 上海市\n期间: 2016\n原文:\n  文件: a.txt\n章节:\n  - 标题: 办事\n    出处: L2\n    任务:\n      - 序号: 1\n        内容: 推进。\n        责任: [市新设局]\n',
    );
    const cached = () => run(['lint', 'one', '-f', 'json', '--cache-file', 'one.cache']).stdout;
    const before = cached();
    change(plan);
    const after = run(['lint', 'one', '-f', 'json']).stdout;
    expect(after).not.toBe(before);
    expect(cached()).toBe(after);
  });

  describe('that is broken', () => {
    let plain = '';
    beforeAll(() => {
      plain = run(['lint', '1', '-f', 'json']).stdout;
    });

    test.each(['', '{"workplan":"0.0.0","cache":1}\n{}\n', '\u0000\u0001', '{"workplan":'])(
      '(%j) is as none',
      (content) => {
        writeFileSync(at('broken.cache'), content);
        expect(run(['lint', '1', '-f', 'json', '--cache-file', 'broken.cache']).stdout).toBe(plain);
      },
    );
  });

  test('that cannot be written costs nothing but time', () => {
    expect(run(['lint', '0/', '--cache-file', '0'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('存不了缓存'),
    });
  });
});

/** Whether a process writes a file that has lost its name. */
function holdsDraft(pid: number | undefined, name: string): boolean {
  const open = `/proc/${pid}/fd`;
  try {
    return readdirSync(open).some((file) => readlinkSync(join(open, file)).includes(name));
  } catch {
    return false;
  }
}

describe('a call that is interrupted', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s ends by it, and leaves nothing half-written', async (signal) => {
    const child = spawn(process.execPath, [BIN, 'lint', '-f', 'json=never.json', '--threads', '2'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        if (holdsDraft(child.pid, '.never.json')) {
          clearInterval(timer);
          resolve();
        }
      }, 5);
    });
    child.kill(signal);
    const ended = await new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, by) => resolve(by)));
    expect(ended).toBe(signal);
    expect(readdirSync(folder).filter((name) => name.includes('never.json'))).toEqual([]);
  });
});

test.runIf(IS_LONG)('the memory that a call needs does not grow with the number of plans', () => {
  const peak = (args: readonly string[]): number => {
    const script = `process.argv.splice(1, 1); process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(new URL(`file://${BIN}`).href)});`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, 'x', BIN, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return Number(/peak (\d+)/.exec(stderr)?.[1]);
  };
  mkdirSync(at('many'));
  for (let index = 0; index < 200; index += 1)
    execFileSync('cp', [at('0/方案 0.plan.yaml'), at(`many/${index}.plan.yaml`)]);
  const [few, many] = [
    peak(['lint', 'many', '--shard', '1/4', '-f', 'html=few.html']),
    peak(['lint', 'many', '-f', 'html=many.html']),
  ];
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(1.4);
});
