import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { runUntil } from '../../../../tests/support/dying.js';
import { BAD, GOOD, OFFICIAL, workspace } from '../support/workspace.js';

/** The package as published, in a folder far from any node_modules. */
let home = '';
let bin = '';
const SEED = readFileSync(new URL('../../../../seeds/shanghai-2016-egov.txt', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'workplan-built-'));
  chmodSync(home, 0o755);
  bin = join(home, 'bin/workplan.js');
  for (const part of ['bin', 'dist']) cpSync(join(PACKAGE, part), join(home, part), { recursive: true });
  cpSync(join(PACKAGE, 'package.json'), join(home, 'package.json'));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The files of the program; the pages of rules lie in a folder beside them. */
const programs = (): string[] =>
  readdirSync(join(home, 'dist')).filter((name) => statSync(join(home, 'dist', name)).isFile());

const ENV = { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8' };

function workplan(args: readonly string[], cwd: string, input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: ENV,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the built command', () => {
  test('prints its version', () => {
    expect(workplan(['--version'], home)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  test('compares long plans, of which the new one is read in a thread', async () => {
    const tasks = Array.from(
      { length: 11_000 },
      (_, at) => `  - 序号: ${at + 1}\n    内容: 推进第${at + 1}项工作，按期完成全部任务。\n    牵头: [市教委]\n`,
    );
    const old = `工作方案: 1\n标题: 甲\n地区: 上海市\n任务:\n${tasks.join('')}`;
    expect(Buffer.byteLength(old)).toBeGreaterThan(1_000_000);
    const files = workspace({
      '旧.plan.yaml': old,
      '新.plan.yaml': old.replace('推进第8000项', '加快推进第8000项'),
      '错.plan.yaml': old.replace('    牵头: [市教委]\n  - 序号: 11000', '    牵头: [市教委\n  - 序号: 11000'),
    });
    for (const now of ['新', '错']) {
      const args = ['diff', '旧.plan.yaml', `${now}.plan.yaml`];
      // In this process there are no threads.
      expect(workplan(args, files.folder)).toEqual(await files.workplan(args));
    }
    expect(workplan(['diff', '旧.plan.yaml', '新.plan.yaml'], files.folder).out).toContain('10999');
    expect(workplan(['diff', '旧.plan.yaml', '错.plan.yaml'], files.folder).err).toContain('错.plan.yaml');
  });

  test.each([
    [['a.plan.yaml'], 1],
    [['lint', '--format', 'json'], 1],
    [['fix', '--dry-run'], 0],
    [['fmt', '--check'], 0],
    [['convert', 'a.plan.yaml', '--dialect', 'en'], 1],
    [['convert', 'good/b.plan.yaml', '--dialect', 'en'], 0],
    [['json', 'a.plan.yaml'], 1],
    [['import', 'a.txt'], 0],
    [['import', 'a.html', '--to', 'json'], 0],
    [['render', 'good/b.plan.yaml'], 0],
    [['lint', 'good', '--coverage'], 0],
    [['bodies', '市教委'], 0],
    [['rules'], 0],
    [['explain', 'unknown-body'], 0],
    [['explain', 'registry-invalid'], 0],
    [['help', 'bodies'], 0],
    [['--lang', 'en', 'fix', '--dry-run'], 0],
    [['--help'], 0],
    [['lint', '--help'], 0],
    [['--color', 'never', 'explain', 'nothing'], 2],
    [['lnt'], 2],
  ])('%j says what the sources say', async (args, code) => {
    const { folder, workplan: inProcess } = workspace({
      'a.plan.yaml': BAD,
      'a.txt': OFFICIAL,
      'a.html': `<p>${OFFICIAL.replaceAll('\n', '</p><p>')}</p>`,
      'good/b.plan.yaml': GOOD,
    });
    const built = workplan(args, folder);
    expect(built).toEqual(await inProcess(args));
    expect(built.code).toBe(code);
  });

  test('reads a registry and a configuration', () => {
    const { folder } = workspace({
      'workplan.config.yaml': '名录: r.yaml\n规则: {fullwidth-colon: info}\n',
      'r.yaml': '名录: 1\n地区: 杭州市\n',
      'a.plan.yaml': BAD,
    });
    expect(workplan(['lint'], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('提示  fullwidth-colon'),
    });
  });

  test('reads standard input from a pipe and from nothing', () => {
    const { folder } = workspace();
    expect(workplan(['fix', '-'], folder, BAD)).toMatchObject({ code: 0, out: GOOD });
    expect(workplan(['lint', '-'], folder, '').code).toBe(1);
  });

  test('ends quietly when its reader goes away', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.plan.yaml`, BAD]));
    const { folder } = workspace(files);
    const child = spawn(process.execPath, [bin, 'lint'], { cwd: folder, env: ENV, stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
    expect([0, 1]).toContain(code);
  });

  test('leaves no half of a plan behind when it dies at any of its changes of files', () => {
    const { folder, read, path } = workspace({ 'a.txt': SEED });
    const args = ['import', 'a.txt', '-o', 'a.plan.yaml'];
    const { made } = runUntil(undefined, folder, args);
    expect(made).toBeGreaterThanOrEqual(4);
    const whole = read('a.plan.yaml');
    for (let change = 1; change <= made; change += 1) {
      rmSync(path('a.plan.yaml'), { force: true });
      expect(runUntil(change, folder, args).died).toBe(true);
      if (existsSync(path('a.plan.yaml'))) expect(read('a.plan.yaml')).toBe(whole);
    }
    // Nor does what is left behind stand in the way of the next run.
    rmSync(path('a.plan.yaml'), { force: true });
    expect(workplan(args, folder).code).toBe(0);
  });

  test('loads the parser of web pages for a web page alone', () => {
    const { folder } = workspace({ 'a.txt': OFFICIAL, 'a.html': `<p>${OFFICIAL}</p>` });
    const chunks = programs().filter((name) => readFileSync(join(home, 'dist', name), 'utf8').includes('noscript'));
    expect(chunks).toHaveLength(1);
    const [chunk = ''] = chunks;
    const hidden = join(home, 'dist', `${chunk}.hidden`);
    renameSync(join(home, 'dist', chunk), hidden);
    const codes = ['a.txt', 'a.html'].map((name) => workplan(['import', name], folder).code);
    renameSync(hidden, join(home, 'dist', chunk));
    expect(codes).toEqual([0, 3]);
    expect(workplan(['import', 'a.html'], folder).code).toBe(0);
  });

  test('needs no package beside it', () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
      readonly dependencies?: object;
    };
    expect(dependencies).toEqual({});
    for (const name of programs()) {
      const code = readFileSync(join(home, 'dist', name), 'utf8');
      const asked = [...code.matchAll(/\b(?:require\(|import\(|import(?:[\w$*{},\s]*from)?)"([\w@./:-]+)"/g)].map(
        (match) => match[1] as string,
      );
      expect(asked.filter((from) => !from.startsWith('./') && !isBuiltin(from))).toEqual([]);
    }
  });

  test('holds no eval, no network, and no path of the machine that built it', () => {
    for (const name of programs()) {
      const code = readFileSync(join(home, 'dist', name), 'utf8');
      expect(code).not.toMatch(/\beval\(|new Function\(|node:https?|node:net|\bfetch\(/);
      expect(code).not.toContain(PACKAGE);
    }
  });
});

describe('compiled code of earlier calls', () => {
  /** A call with a folder for compiled code, and what is in the folder afterwards. */
  const call = (
    folder: string,
    code: string,
    args: readonly string[] = ['lint'],
    asked: Readonly<Record<string, string>> = {},
  ) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      env: { ...ENV, WORKPLAN_CODE_CACHE: code, ...asked },
      encoding: 'utf8',
    });
    return {
      code: status,
      out: stdout,
      err: stderr,
      kept: existsSync(code) ? readdirSync(code).map((name) => ({ name, bytes: readFileSync(join(code, name)) })) : [],
    };
  };
  const only = ({ kept }: ReturnType<typeof call>) => {
    expect(kept).toHaveLength(1);
    return kept[0] as { readonly name: string; readonly bytes: Buffer };
  };

  test('is kept by the first call and used by the next, which says the same', async () => {
    const { folder, path, workplan: inProcess } = workspace({ 'a.plan.yaml': BAD });
    const first = call(folder, path('code'));
    const { name, bytes } = only(first);
    const second = call(folder, path('code'));
    expect(only(second).name).toBe(name);
    expect(only(second).bytes.equals(bytes)).toBe(true);
    const expected = await inProcess(['lint']);
    for (const { code, out, err } of [first, second]) expect({ code, out, err }).toEqual(expected);
    expect(statSync(path('code')).mode & 0o777).toBe(0o700);
    expect(statSync(join(path('code'), name)).mode & 0o777).toBe(0o600);
  });

  test('is not made of a call with so many plans that V8 was set to compile otherwise', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD, 'b.plan.yaml': `${GOOD}# ${'x'.repeat(600_000)}\n` });
    expect(call(folder, path('code')).kept).toEqual([]);
    call(folder, path('code'), ['lint', 'a.plan.yaml']);
    const { bytes } = only(call(folder, path('code'), ['lint', 'b.plan.yaml']));
    expect(only(call(folder, path('code'), ['lint', 'a.plan.yaml'])).bytes.equals(bytes)).toBe(true);
  });

  test('is made by the optimizing compiler where there is much to do, and only there', () => {
    const plan = readFileSync(new URL('../../../../examples/shanghai-2016-egov.plan.yaml', import.meta.url), 'utf8');
    const { folder, path } = workspace({
      ...Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`many/${at}.plan.yaml`, plan])),
      'one/a.plan.yaml': plan,
    });
    const optimized = (args: readonly string[]): number => {
      const { stdout } = spawnSync(process.execPath, ['--trace-opt', bin, 'lint', '--threads', '1', ...args], {
        cwd: folder,
        env: { ...ENV, WORKPLAN_CODE_CACHE: path('code') },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      return stdout.split('completed optimizing').length - 1;
    };
    expect(optimized(['one'])).toBe(0);
    expect(optimized(['many'])).toBeGreaterThan(50);
  });

  test('is kept for each command by itself, and for servers not at all', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD });
    call(folder, path('code'), ['lint']);
    call(folder, path('code'), ['rules']);
    const { kept } = call(folder, path('code'), ['mcp']);
    expect(kept.map(({ name }) => name.split('-').at(-2)).sort()).toEqual(['lint', 'rules']);
  });

  test('is not kept of a call that was another one than it looked, or that went wrong', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD });
    for (const args of [['--lang', 'zh', 'rules'], ['lint', 'b.plan.yaml'], ['--version'], ['lint', '--help']])
      expect(call(folder, path('code'), args).kept).toEqual([]);
  });

  test('that is damaged is not run, and made anew', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': BAD });
    const expected = call(folder, path('code'));
    const { name, bytes } = only(expected);
    const damages = [
      Buffer.alloc(0),
      bytes.subarray(0, bytes.length >> 1),
      Buffer.from('no code'),
      ...[4, 20, 3000, bytes.length >> 1, bytes.length - 9].map((at) => {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ 0x55;
        return copy;
      }),
    ];
    for (const damaged of damages) {
      writeFileSync(join(path('code'), name), damaged);
      const { code, out, err, kept } = call(folder, path('code'));
      expect({ code, out, err }).toEqual({ code: expected.code, out: expected.out, err: expected.err });
      expect(kept[0]?.bytes.equals(damaged)).toBe(false);
    }
  });

  test('that others may write to is not run', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD });
    const { name } = only(call(folder, path('code')));
    const file = join(path('code'), name);
    chmodSync(file, 0o666);
    const before = statSync(file).ino;
    expect(call(folder, path('code')).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(file).ino).not.toBe(before);
  });

  test('lies in no folder of others, below a file, or where there is to be none', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD, file: '' });
    mkdirSync(path('open'));
    chmodSync(path('open'), 0o777);
    for (const place of ['open', 'file/code', 'off']) {
      const { code, err, kept } = call(folder, place === 'off' ? place : path(place));
      expect({ code, err, kept }).toEqual({ code: 0, err: '', kept: [] });
    }
    expect(existsSync(path('off'))).toBe(false);
  });

  test('of other flags of Node is another file', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD });
    call(folder, path('code'));
    expect(call(folder, path('code'), ['lint'], { NODE_OPTIONS: '--stack-trace-limit=20' }).kept).toHaveLength(2);
  });
});

test('a reader that goes away costs no report in a file, and no plan that is being fixed', () => {
  const names = Array.from({ length: 400 }, (_, index) => `${index}.plan.yaml`);
  const { folder, path, read } = workspace(
    Object.fromEntries(names.map((name) => [name, BAD.replace('[市教委]', '[某某局]')])),
  );
  const early = (command: string): void =>
    void execFileSync('sh', ['-c', `'${process.execPath}' '${bin}' ${command} | head -1`], {
      cwd: folder,
      env: ENV,
      stdio: 'pipe',
    });
  early('lint -f pretty -f json=whole.json');
  expect((JSON.parse(read('whole.json')) as { readonly files: readonly object[] }).files).toHaveLength(names.length);
  early('fix');
  expect(names.filter((name) => readFileSync(path(name), 'utf8').includes('标题：'))).toEqual([]);
});

/** Whether a process writes a file that has lost its name. */
function holdsDraft(pid: number | undefined, name: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((file) => readlinkSync(`/proc/${pid}/fd/${file}`).includes(name));
  } catch {
    return false;
  }
}

/** Whether a process has nothing to do: one that opened its draft a moment ago still listens to signals, and stops to. */
const sleeps = (pid: number | undefined): boolean => /\) S /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

/** Nothing comes on standard input, and nobody closes it. */
describe('a call that waits for its input ends by the first signal', () => {
  const ended = async (
    args: readonly string[],
    cwd: string,
    isReady: (out: string, pid: number | undefined) => boolean,
    question = '',
  ): Promise<NodeJS.Signals | null> => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: ENV, stdio: ['pipe', 'pipe', 'inherit'] });
    const end = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)));
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (piece: string) => void (out += piece));
    child.stdin.write(question);
    while (!isReady(out, child.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    child.kill('SIGTERM');
    // Where the signal counts for nothing the end of the input ends the call.
    const given = setTimeout(() => child.stdin.end(), 60_000);
    const signal = await end;
    clearTimeout(given);
    return signal;
  };

  test('a server of agents', async () => {
    expect(
      await ended(
        ['mcp'],
        workspace().folder,
        (out) => out.includes('"result"'),
        '{"jsonrpc":"2.0","id":1,"method":"ping"}\n',
      ),
    ).toBe('SIGTERM');
  });

  test.each(['lint', 'fix'])('%s, and leaves no draft of a report', async (command) => {
    const { folder } = workspace();
    const waits = (_: string, pid: number | undefined): boolean => holdsDraft(pid, '.out.json') && sleeps(pid);
    expect(await ended([command, '-', '-f', 'json=out.json'], folder, waits)).toBe('SIGTERM');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Root may do everything, so these run as nobody where the tests run as root. */
describe('without the right to', () => {
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const run = (args: readonly string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd,
      env: ENV,
      encoding: 'utf8',
      ...asNobody,
    });
    return { code: status, out: stdout, err: stderr };
  };

  test('read a plan or a folder, the rest is checked', () => {
    const { folder, path } = workspace({ 'a.plan.yaml': GOOD, 'b.plan.yaml': GOOD, 'c/d.plan.yaml': GOOD });
    chmodSync(folder, 0o755);
    chmodSync(path('a.plan.yaml'), 0);
    chmodSync(path('c'), 0);
    const outcome = run(['lint'], folder);
    chmodSync(path('c'), 0o755);
    expect(outcome).toEqual({
      code: 2,
      out: '检查了1个文件，没有发现问题。\n',
      err: '读不了 c：没有权限。\n读不了 a.plan.yaml：没有权限。\n',
    });
  });

  test('read an official text, it is said', () => {
    const { folder, path } = workspace({
      'a.txt': OFFICIAL,
      'b.plan.yaml': GOOD.replace('期间: 2016\n', '期间: 2016\n原文:\n  文件: a.txt\n'),
    });
    chmodSync(folder, 0o755);
    chmodSync(path('a.txt'), 0);
    expect(run(['import', 'a.txt'], folder)).toEqual({ code: 2, out: '', err: '读不了 a.txt：没有权限。\n' });
    expect(run(['lint'], folder)).toMatchObject({ code: 1, out: expect.stringContaining('source-missing') });
    expect(run(['json', 'b.plan.yaml'], folder)).toMatchObject({
      code: 0,
      err: expect.stringContaining('没有读到原文 a.txt：文件不存在或没有权限'),
    });
  });

  test('read the configuration, the defaults hold and the call fails', () => {
    const { folder, path } = workspace({ 'workplan.config.yaml': '', 'a.plan.yaml': GOOD });
    chmodSync(folder, 0o755);
    chmodSync(path('workplan.config.yaml'), 0);
    expect(run(['lint'], folder)).toMatchObject({
      code: 2,
      out: expect.stringContaining('读不了这个配置文件（没有权限）'),
    });
  });

  test('write a plan, it is not replaced', () => {
    const odd = GOOD.replace('地区: ', '地区:   ');
    const { folder, path, read } = workspace({ 'a.plan.yaml': BAD, 'odd.plan.yaml': odd });
    mkdirSync(path('sub'));
    writeFileSync(path('sub/b.plan.yaml'), BAD);
    chmodSync(folder, 0o777);
    chmodSync(path('sub'), 0o755);
    for (const name of ['a.plan.yaml', 'odd.plan.yaml']) chmodSync(path(name), 0o444);
    if (asNobody.uid === undefined) chmodSync(path('sub'), 0o555);
    const [outcome, formatted] = [run(['fix'], folder), run(['fmt'], folder)];
    chmodSync(path('sub'), 0o755);
    // What was not written is not counted, and is reported as it is.
    expect(outcome).toMatchObject({ code: 2, out: expect.stringContaining('检查了3个文件：2个错误') });
    expect(outcome.err).toContain('修改了0个文件。\n');
    expect(formatted).toMatchObject({ code: 2, err: expect.stringContaining('调整了0个文件的格式。\n') });
    expect(outcome.err).toContain('写不了 a.plan.yaml：没有权限。原文件没有改动。\n');
    expect(outcome.err).toContain('写不了 sub/b.plan.yaml：没有权限。原文件没有改动。\n');
    expect([read('a.plan.yaml'), read('sub/b.plan.yaml')]).toEqual([BAD, BAD]);
    expect(read('odd.plan.yaml')).toBe(odd);
    expect([...readdirSync(folder), ...readdirSync(path('sub'))]).toEqual([
      'a.plan.yaml',
      'odd.plan.yaml',
      'sub',
      'b.plan.yaml',
    ]);
  });
});
