// Makes a single executable of the command: npm run build:exe [-- FOLDER]. It is this Node with the built command inside, for the
// system that it is made on, and needs no file beside it. Left out: FOLDER is dist-exe.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ROOT, fail } from '../lib.mjs';
import { setup } from '../setup.mjs';

/** The tool of Node that puts a file into an executable; it has no release but these. */
const POSTJECT = 'postject@1.0.0-alpha.6';
/** Where Node looks for what was put into it. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';
/** Programs that only a command with files beside it starts with. */
const BESIDE = new Set(['main.cjs', 'worker.cjs']);

/** Where installations of Node keep its licence, which whoever hands Node on hands on, too. */
const NODE_LICENCES = [
  join(dirname(process.execPath), '..', 'LICENSE'),
  join(dirname(process.execPath), 'LICENSE'),
  '/usr/share/doc/nodejs/LICENSE',
  '/usr/share/doc/nodejs/copyright',
];

setup();
const dist = join(ROOT, 'packages/cli/dist');
const target = resolve(process.argv[2] ?? join(ROOT, 'dist-exe'));
const exe = join(target, process.platform === 'win32' ? 'workplan.exe' : 'workplan');
const work = mkdtempSync(join(tmpdir(), 'workplan-exe-'));

try {
  await build({
    entryPoints: ['exe-main', 'exe-worker'].map((name) => join(ROOT, `packages/cli/src/start/${name}.ts`)),
    outdir: work,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    charset: 'ascii',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['workplan-source'],
    logLevel: 'warning',
  });
  const inside = readdirSync(dist).filter((name) => name.endsWith('.cjs') && !BESIDE.has(name));
  writeFileSync(
    join(work, 'sea.json'),
    JSON.stringify({
      main: join(work, 'exe-main.cjs'),
      output: join(work, 'workplan.blob'),
      disableExperimentalSEAWarning: true,
      assets: {
        'exe-worker.cjs': join(work, 'exe-worker.cjs'),
        ...Object.fromEntries(inside.map((name) => [name, join(dist, name)])),
      },
    }),
  );
  call(process.execPath, ['--experimental-sea-config', join(work, 'sea.json')]);
  mkdirSync(target, { recursive: true });
  rmSync(exe, { force: true });
  copyFileSync(process.execPath, exe);
  chmodSync(exe, 0o755);
  if (process.platform === 'darwin') call('codesign', ['--remove-signature', exe]);
  const apple = process.platform === 'darwin' ? ['--macho-segment-name', 'NODE_SEA'] : [];
  const inject = [exe, 'NODE_SEA_BLOB', join(work, 'workplan.blob'), '--sentinel-fuse', FUSE, ...apple];
  call('npx', ['--yes', POSTJECT, ...inject], { shell: process.platform === 'win32' });
  if (process.platform === 'darwin') call('codesign', ['--sign', '-', exe]);
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt'])
    for (const from of [join(dist, name), join(ROOT, name)])
      if (existsSync(from)) copyFileSync(from, join(target, name));
  const ofNode = NODE_LICENCES.find((path) => existsSync(path));
  if (ofNode !== undefined) copyFileSync(ofNode, join(target, 'LICENSE-NODE.txt'));
  else console.error('The licence of this Node was not found: put it beside the executable before you hand that on.');
  console.error(`${exe}: ${(statSync(exe).size / 1e6).toFixed(1)} MB, with Node ${process.version}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function call(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], ...options });
  if (error !== undefined || status !== 0) fail(`«${command} ${args.join(' ')}» failed: ${error?.message ?? status}`);
}
