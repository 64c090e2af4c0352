// Installs what the workspace needs and builds it; does nothing when all is as it was.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ROOT, run, whenChanged } from './lib.mjs';
import { manifests, published } from './sources.mjs';

/** The pnpm that wrote the lockfile; npx brings it, nothing has to be installed by hand. */
const PNPM = 'pnpm@12.21.0';
const PACKAGES = [...manifests().keys()];
const MANIFESTS = [
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'extension/package.json',
  ...PACKAGES.map((name) => `packages/${name}/package.json`),
];

/** Installs what the workspace needs. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Workplan needs Node 20.19 or newer; this is ${process.versions.node}.`, 2);
  whenChanged('installed', MANIFESTS, () => {
    console.error('Installing …');
    run('npx', ['--yes', PNPM, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=silent']);
  });
}

export function setup() {
  install();
  const sources = [
    'schemas',
    'docs/rules',
    'tsconfig.base.json',
    ...PACKAGES.flatMap((name) => [
      `packages/${name}/src`,
      // What is bundled into the command has no build of its own.
      ...[`packages/${name}/tsup.config.ts`].filter((path) => existsSync(join(ROOT, path))),
      `packages/${name}/package.json`,
    ]),
  ];
  const isBuilt = () => published().every((name) => existsSync(join(ROOT, 'packages', name, 'dist')));
  whenChanged(
    'built',
    sources,
    () => {
      console.error('Building …');
      run(process.execPath, ['scripts/build.mjs']);
    },
    isBuilt,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
