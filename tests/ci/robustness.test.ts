import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBaseline } from '../../packages/cli/src/findings/baseline.js';
import { BAD, GOOD } from '../../packages/cli/test/support/plans.js';
import { runUntil } from '../support/dying.js';
import { sample } from '../support/sample.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/workplan.js', import.meta.url));
/** Root may write anywhere; then what is not permitted is tried as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const ENV = { ...process.env, LANG: 'zh_CN.UTF-8' };

let folder = '';
const at = (name: string): string => join(folder, name);
const run = (args: readonly string[], more: object = {}) =>
  spawnSync(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'utf8', env: ENV, maxBuffer: 1 << 28, ...more });
const bash = (script: string) =>
  spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENV, WP: `${process.execPath} ${BIN}` },
  });
/** Large enough that writing it takes more than one block. */
const LONG = BAD.replace('推进网上办事。', `推进网上办事。${'完善服务功能，'.repeat(400)}方便群众。`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-robust-'));
  chmodSync(folder, 0o777);
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwX', folder]);
  rmSync(folder, { recursive: true, force: true });
});

describe('a process that dies at any of its changes of files', () => {
  test('fix leaves every plan as it was or as it shall be', () => {
    const names = Array.from({ length: sample(2, 3) }, (_, index) => `方案${index}.plan.yaml`);
    const write = () => names.forEach((name) => writeFileSync(at(name), LONG));
    write();
    const { made } = runUntil(undefined, folder, ['fix']);
    const fixed = readFileSync(at(names[0] as string), 'utf8');
    expect(fixed).not.toBe(LONG);
    // At least a draft that is opened, written, flushed and renamed for each plan.
    expect(made).toBeGreaterThanOrEqual(4 * names.length);
    const seen = { old: 0, new: 0 };
    for (let change = 1; change <= made; change += 1) {
      write();
      expect(runUntil(change, folder, ['fix']).died).toBe(true);
      for (const name of names) {
        const text = readFileSync(at(name), 'utf8');
        expect(text === LONG || text === fixed, `${name} at change ${change}`).toBe(true);
        seen[text === LONG ? 'old' : 'new'] += 1;
      }
      // What is left behind does not stand in the way.
      if (change === made) expect(run(['fix']).status).toBe(0);
    }
    expect(seen.old).toBeGreaterThan(made);
    expect(seen.new).toBeGreaterThan(made / 2);
  });

  test('--update-baseline leaves the old baseline or the new one', () => {
    for (let index = 0; index < 12; index += 1) writeFileSync(at(`${index}.plan.yaml`), LONG);
    const args = ['lint', '--baseline', 'old.json', '--update-baseline'];
    const { made } = runUntil(undefined, folder, args);
    expect(made).toBeGreaterThanOrEqual(4);
    const full = readFileSync(at('old.json'), 'utf8');
    const empty = '{\n  "version": 1,\n  "files": {}\n}\n';
    for (let change = 1; change <= made; change += 1) {
      writeFileSync(at('old.json'), empty);
      expect(runUntil(change, folder, args).died).toBe(true);
      const text = readFileSync(at('old.json'), 'utf8');
      expect(text === empty || text === full, `at change ${change}`).toBe(true);
      expect(readBaseline(text)).toBeDefined();
    }
  });
});

describe('a disk that is full', () => {
  test('under standard output is reported, exit code 2', () => {
    for (let index = 0; index < 30; index += 1) writeFileSync(at(`${index}.plan.yaml`), BAD);
    const { status, stderr } = bash('$WP lint -f json > /dev/full');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '结果没有写完：磁盘空间不足。\n' });
  });

  test('under the file that standard output goes to is reported, exit code 2', () => {
    for (let index = 0; index < 30; index += 1) writeFileSync(at(`${index}.plan.yaml`), BAD);
    const { status, stderr } = bash("trap '' XFSZ; ulimit -f 1; $WP lint -f json > out.json");
    expect(stderr).toMatch(/^结果没有写完：.+。\n$/);
    expect(status).toBe(2);
  });

  test.each([
    ['a plan', '$WP fix', '写不了 a.plan.yaml：'],
    ['a report', '$WP lint -f json=out.json', '写不了 out.json：'],
    ['a baseline', '$WP lint --baseline old.json --update-baseline', '写不了 old.json：'],
    ['the cache', '$WP lint --cache-file cache', '存不了缓存 cache：'],
  ])('under %s leaves all as it was', (_, command, message) => {
    writeFileSync(at('a.plan.yaml'), LONG);
    const names = Array.from({ length: 8 }, (__, index) => `${index}.plan.yaml`);
    if (!command.includes('fix')) names.forEach((name) => writeFileSync(at(name), BAD));
    // No file may grow beyond one block, as if the disk ended there.
    const { status, stderr } = bash(`trap '' XFSZ; ulimit -f 1; ${command}`);
    expect(stderr).toContain(message);
    expect(status).toBe(message.includes('缓存') ? 1 : 2);
    expect(readFileSync(at('a.plan.yaml'), 'utf8')).toBe(LONG);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.plan.yaml'))).toEqual([]);
  });
});

describe('a reader that goes away', () => {
  test.each(['pretty', 'json', 'ndjson', 'sarif', 'html', 'github'])('of %s ends the call without a word', (format) => {
    for (let index = 0; index < 60; index += 1) writeFileSync(at(`${index}.plan.yaml`), LONG);
    const { stdout, stderr } = bash(`$WP lint -f ${format} | head -c 20; echo " \${PIPESTATUS[0]}" >&2`);
    expect(stdout).toHaveLength(20);
    expect(stderr).toMatch(/^ [01]\n$/);
  });
});

describe('standard output', () => {
  const plans = (): void => {
    for (let index = 0; index < 250; index += 1) writeFileSync(at(`${index}.plan.yaml`), BAD);
  };

  test('is the same to a file, behind what is there, to a pipe and to a socket', () => {
    plans();
    const { stdout } = run(['lint', '-f', 'json']);
    expect(stdout.length).toBeGreaterThan(100_000);
    writeFileSync(at('out.json'), '先：');
    expect(bash('$WP lint -f json >> out.json').status).toBe(1);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(`先：${stdout}`);
    expect(bash('$WP lint -f json | cat').stdout).toBe(stdout);
  });

  test('is whole in a pipe that does not wait for its reader', async () => {
    plans();
    const { stdout } = run(['lint', '-f', 'json']);
    execFileSync('mkfifo', [at('slow')]);
    // Open for both ends, so that neither waits for the other; the call gets this very description, which does not wait.
    const pipe = openSync(at('slow'), constants.O_RDWR | constants.O_NONBLOCK);
    const child = spawn(process.execPath, [BIN, 'lint', '-f', 'json'], {
      cwd: folder,
      stdio: ['ignore', pipe, 'inherit'],
      env: ENV,
    });
    const over = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const chunks: Buffer[] = [];
    const reader = createReadStream(at('slow'), { highWaterMark: 4096 });
    reader.on('data', (chunk) => chunks.push(chunk as Buffer));
    await new Promise<void>((resolve) => reader.on('open', () => resolve()));
    expect(await over).toBe(1);
    closeSync(pipe);
    await new Promise<void>((resolve) => reader.on('close', () => resolve()));
    expect(Buffer.concat(chunks).toString('utf8')).toBe(stdout);
  });

  test('is closed from the beginning for some: the call goes on without it', () => {
    writeFileSync(at('a.plan.yaml'), BAD);
    const { status, stderr } = bash('$WP lint >&-');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });
});

describe('what lies in folders', () => {
  test('links in circles, links to nowhere, pipes and sockets hold nothing up; plans behind such links are reported in a line each', () => {
    mkdirSync(at('a'));
    symlinkSync('..', at('a/up'));
    symlinkSync('loop.plan.yaml', at('loop.plan.yaml'));
    symlinkSync('nowhere', at('dead.plan.yaml'));
    execFileSync('mkfifo', [at('pipe.plan.yaml')]);
    writeFileSync(at('a/good.plan.yaml'), GOOD);
    expect(run(['lint'])).toMatchObject({
      status: 2,
      stderr: [
        ...['dead', 'loop'].map((name) => `读不了 ${name}.plan.yaml：这个链接没有指向任何文件。\n`),
        '读不了 pipe.plan.yaml：这是管道、设备或套接字，不是普通文件。\n',
      ].join(''),
      stdout: '检查了1个文件，没有发现问题。\n',
    });
    expect(run(['lint', 'loop.plan.yaml', 'dead.plan.yaml'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '读不了 loop.plan.yaml：链接互相指向，没有尽头。\n读不了 dead.plan.yaml：不存在。\n',
    });
  });

  test('whatever may not be read is reported in a line each, and the rest is checked', () => {
    mkdirSync(at('closed'));
    writeFileSync(at('closed/x.plan.yaml'), GOOD);
    writeFileSync(at('a.plan.yaml'), GOOD);
    writeFileSync(at('b.plan.yaml'), GOOD);
    chmodSync(at('a.plan.yaml'), 0);
    chmodSync(at('closed'), 0);
    const { status, stdout, stderr } = run(['lint'], NOBODY);
    expect(status).toBe(2);
    expect(stdout).toBe('检查了1个文件，没有发现问题。\n');
    expect(stderr).toBe('读不了 closed：没有权限。\n读不了 a.plan.yaml：没有权限。\n');
  });

  test('a folder that may not be written takes no report, no baseline and no cache', () => {
    writeFileSync(at('a.plan.yaml'), GOOD);
    chmodSync(folder, 0o555);
    expect(run(['lint', '-f', 'sarif=out.sarif'], NOBODY)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: '写不了 out.sarif：没有权限。\n',
    });
    expect(run(['lint', '--baseline', 'old.json', '--update-baseline'], NOBODY)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('写不了 old.json：没有权限。'),
    });
    expect(run(['lint', '--cache'], NOBODY)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('存不了缓存'),
    });
    expect(readdirSync(folder)).toEqual(['a.plan.yaml']);
  });
});

describe('names', () => {
  const NAMES = [
    '换\n行.plan.yaml',
    ' 空 格 .plan.yaml',
    '👩‍👩‍👧🇨🇳.plan.yaml',
    '𠮷野家.工作方案.yaml',
    '-f.plan.yaml',
    '引\'号"`$(x).plan.yaml',
    '反\\斜\\杠.plan.yaml',
    '%E5%91%8A.plan.yaml',
    '<b>&amp;.plan.yaml',
    'a,b:c;d|e.plan.yaml',
    '::error ::x.plan.yaml',
  ];

  test('of every kind are read, fixed, and distinguished in every format', () => {
    for (const name of NAMES) writeFileSync(at(name), BAD);
    const { stdout } = run([
      'lint',
      '-f',
      'json',
      '-f',
      'sarif=o.sarif',
      '-f',
      'junit=o.xml',
      '-f',
      'checkstyle=c.xml',
      '-f',
      'gitlab=g.json',
      '-f',
      'rdjson=r.json',
      '-f',
      'ndjson=n.json',
    ]);
    const sorted = [...NAMES].sort();
    const json = (name: string): unknown => JSON.parse(readFileSync(at(name), 'utf8'));
    expect(
      (JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] }).files.map(({ path }) => path),
    ).toEqual(sorted);
    const {
      runs: [sarif],
    } = json('o.sarif') as {
      readonly runs: readonly {
        readonly results: readonly {
          readonly locations: readonly {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
          }[];
        }[];
      }[];
    };
    expect(
      sarif?.results.map(({ locations: [place] }) =>
        decodeURIComponent(place?.physicalLocation.artifactLocation.uri ?? ''),
      ),
    ).toEqual(sorted);
    expect(
      (json('g.json') as readonly { readonly location: { readonly path: string } }[]).map(
        ({ location }) => location.path,
      ),
    ).toEqual(sorted);
    expect(
      (
        json('r.json') as { readonly diagnostics: readonly { readonly location: { readonly path: string } }[] }
      ).diagnostics.map(({ location }) => location.path),
    ).toEqual(sorted);
    for (const name of ['o.xml', 'c.xml']) expect(XMLValidator.validate(readFileSync(at(name), 'utf8'))).toBe(true);
    expect(run(['lint', '-f', 'github']).stdout.trim().split('\n')).toHaveLength(NAMES.length);
    expect(run(['lint', '-f', 'unix']).stdout.trim().split('\n')).toHaveLength(NAMES.length);
    expect(run(['lint', '--', '-f.plan.yaml']).status).toBe(1);
    expect(run(['lint', '--baseline', 'b.json', '--update-baseline']).status).toBe(0);
    expect(run(['lint', '--baseline', 'b.json']).status).toBe(0);
    expect(run(['fix']).status).toBe(0);
    for (const name of NAMES) expect(readFileSync(at(name), 'utf8')).toBe(GOOD);
  });

  test('that are no UTF-8 are reported, and the rest is checked', () => {
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xb9, 0xab]), Buffer.from('.plan.yaml')]),
      GOOD,
    );
    writeFileSync(at('a.plan.yaml'), GOOD);
    const { status, stdout, stderr } = run(['lint']);
    expect(status).toBe(2);
    expect(stdout).toBe('检查了1个文件，没有发现问题。\n');
    expect(stderr).toBe('读不了 公.plan.yaml：名称的字节不是 UTF-8（可能是 GBK），请改名。\n');
  });
});

test('plans that come, go and change during a call harm nothing', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `${index}.plan.yaml`);
  names.forEach((name) => writeFileSync(at(name), LONG));
  const child = spawn(process.execPath, [BIN, 'lint', '-f', 'json=out.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: ENV,
  });
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => void (stderr += data.toString()));
  const over = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  let running = true;
  void over.then(() => {
    running = false;
  });
  for (let step = 0; running; step += 1) {
    const name = names[(step * 37) % names.length] as string;
    if (step % 3 === 0) rmSync(at(name), { force: true });
    else writeFileSync(at(name), step % 3 === 1 ? LONG.slice(0, step % LONG.length) : GOOD);
    if (step % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect([0, 1, 2]).toContain(await over);
  expect(stderr).toMatch(/^(?:读不了 \d+\.plan\.yaml：不存在。\n)*$/);
  expect(() => JSON.parse(readFileSync(at('out.json'), 'utf8')) as unknown).not.toThrow();
});

test('thousands of plans are checked in one call', () => {
  const plans = sample(1000, 5000);
  for (let index = 0; index < plans; index += 1) {
    if (index % 500 === 0) mkdirSync(at(`f${index / 500}`));
    writeFileSync(at(`f${Math.floor(index / 500)}/${index}.plan.yaml`), index % 1000 === 0 ? BAD : GOOD);
  }
  const { status, stdout } = run(['lint', '-f', 'unix']);
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toHaveLength(plans / 1000);
});
