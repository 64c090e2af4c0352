// Shared by the set-up scripts. Node built-ins only: they run before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command in the root with its output shown on stderr; ends the process when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
    ...options,
  });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) fail(`«${command} ${args.join(' ')}» failed`, result.status ?? 1);
}

export function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

/** The schemas as they travel with a package; the page about them stays here. */
export const copySchemas = (target) =>
  cpSync(join(ROOT, 'schemas'), target, { recursive: true, filter: (path) => !path.endsWith('.md') });

/** Runs `work` unless the files are as they were the last time it succeeded, and what it made is still there. */
export function whenChanged(name, paths, work, isThere = () => true) {
  const stamp = join(ROOT, 'node_modules', '.workplan', name);
  const now = hashOf(paths);
  let before = '';
  try {
    before = readFileSync(stamp, 'utf8');
  } catch {
    /* never run here */
  }
  if (before === now && isThere()) return false;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** One hash over the contents of files and folders; built and installed files do not count. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesOf(path))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(ROOT, file)))
        .update('\0');
  return hash.digest('hex');
}

function filesOf(path) {
  let entries;
  try {
    entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
