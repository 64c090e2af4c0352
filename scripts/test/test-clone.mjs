// Packs the packages of a clean clone, as whoever releases them does: npm run test:clone. What is not committed is not in it.
// Packages are installed and built on the way, which takes some minutes and may ask the npm registry.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, fail } from '../lib.mjs';
import { published } from '../sources.mjs';

const folder = mkdtempSync(join(tmpdir(), 'workplan-clone-'));
const [clone, user] = [join(folder, 'clone'), join(folder, 'user')];
const call = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });

try {
  call('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone], folder);
  mkdirSync(user);
  writeFileSync(join(user, 'package.json'), '{"private":true}\n');
  for (const name of published()) {
    const cwd = join(clone, 'packages', name);
    const out = call('npm', ['pack', '--json', '--pack-destination', user, '--loglevel=error'], cwd);
    const [{ filename, files }] = JSON.parse(out.slice(out.indexOf('[\n')));
    if (!files.some(({ path }) => /^dist\/.+\.c?js$/.test(path))) fail(`${name} was packed without its code`);
    console.log(`${filename} ${files.length} files`);
  }
  call('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `./workplan-cli-${versionOf()}.tgz`], user);
  const version = call('npx', ['--no', '--offline', '--', 'workplan', '--version'], user).trim();
  console.log(`workplan ${version} runs from the package of a clean clone`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function versionOf() {
  return JSON.parse(call('git', ['show', 'HEAD:packages/cli/package.json'], clone)).version;
}
