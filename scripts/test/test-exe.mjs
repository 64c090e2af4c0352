// Holds the single executable to what the command does: npm run test:exe. It is built into an empty folder and run there alone,
// without Node on its path. Size and start times are printed.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, run } from '../lib.mjs';

const place = mkdtempSync(join(tmpdir(), 'workplan-exe-test-'));
const name = process.platform === 'win32' ? 'workplan.exe' : 'workplan';
const [exe, folder] = [join(place, 'bin', name), join(place, 'plans')];
const bin = join(ROOT, 'packages/cli/bin/workplan.js');
const env = { HOME: place, XDG_CACHE_HOME: join(place, 'cache'), LANG: 'en_US.UTF-8', PATH: '/usr/bin:/bin' };

/** Runs a program in the folder of plans. */
function call(program, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env,
    maxBuffer: 1 << 28,
    ...options,
  });
  return { status, stdout, stderr };
}
/** The same call of the executable and of the command gives the same. */
function same(...args) {
  const [mine, other] = [call(exe, args), call(process.execPath, [bin, ...args])];
  assert.deepEqual(mine, other, args.join(' '));
  return mine;
}

/** The middle of so many starts, in milliseconds. */
function startTime(program, args) {
  const times = Array.from({ length: 11 }, () => {
    const from = performance.now();
    assert.equal(call(program, args).status, 0);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[5].toFixed(0);
}

/** A message of LSP or a line of MCP, and the first answer. */
function answer(args, message) {
  return new Promise((resolve, reject) => {
    const server = spawn(exe, args, { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
    let out = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      if (!out.includes('"id":1')) return;
      server.stdin.end();
      server.kill();
      resolve(out);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`${args.join(' ')} ended: ${out}`)));
    server.stdin.write(message);
  });
}

const INITIALIZE = (params) => JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });

try {
  run(process.execPath, [join(ROOT, 'scripts/build/build-exe.mjs'), join(place, 'bin')]);
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  const moved = join(place, 'alone', name);
  mkdirSync(join(place, 'alone'));
  copyFileSync(exe, moved);
  assert.deepEqual(readdirSync(join(place, 'alone')), [name]);
  assert.match(call(moved, ['--version']).stdout, /\d+\.\d+\.\d+/);

  assert.equal(same('lint', '--format', 'json', '--fail-on', 'never').status, 0);
  for (const args of [
    ['rules', '--format', 'json'],
    ['explain', 'deadline-conflict'],
    ['schema', 'plan'],
    ['bodies', '市财政局', '--in', '泸县'],
    ['json', 'starter.plan.yaml'],
    ['render', 'sub-tasks.plan.yaml', '--to', 'html'],
    ['table', '--of', 'tasks', '--format', 'csv'],
    ['no-such-command-or-file'],
  ])
    same(...args);

  call(exe, ['render', 'sub-tasks.plan.yaml', '--to', 'docx', '-o', 'a.docx']);
  assert.equal(call(exe, ['import', 'a.docx', '-o', 'b.plan.yaml']).status, 0);

  const many = join(folder, 'many');
  mkdirSync(many);
  for (let at = 0; at < 40; at += 1)
    copyFileSync(join(folder, 'shanghai-2016-egov.plan.yaml'), join(many, `${at}.plan.yaml`));
  const threads = ['lint', 'many', '--threads', '3', '--format', 'json', '--fail-on', 'never'];
  const { stdout } = same(...threads);
  assert.equal(JSON.parse(stdout).summary.files, 40);

  const body = INITIALIZE({ processId: null, rootUri: null, capabilities: {} });
  const hello = await answer(['lsp', '--stdio'], `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  assert.match(hello, /"capabilities"/);
  const mcp = INITIALIZE({ protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'a', version: '1' } });
  assert.match(await answer(['mcp'], `${mcp}\n`), /"serverInfo"/);

  call('git', ['init', '--quiet']);
  assert.equal(call(exe, ['git', 'install']).status, 0);
  const driver = call('git', ['config', 'merge.workplan.driver']).stdout;
  assert.equal(driver.trim(), `'${exe}' merge %O %A %B -o %A`);

  writeFileSync(join(folder, 'one.plan.yaml'), '工作方案: 1\n标题: 甲\n任务:\n  - {序号: 1, 内容: 乙。, 责任: [丙]}\n');
  const one = ['lint', 'one.plan.yaml', '--fail-on', 'never', '-q'];
  console.log(`size ${(statSync(exe).size / 1e6).toFixed(1)} MB`);
  console.log(
    `lint of one plan ${startTime(exe, one)} ms; node bin/workplan.js ${startTime(process.execPath, [bin, ...one])} ms`,
  );
} finally {
  rmSync(place, { recursive: true, force: true });
}
