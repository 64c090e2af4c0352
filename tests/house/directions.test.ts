import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Which packages of ours a package may import, from the ground up, as docs/architecture.md draws it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  registry: [],
  office: [],
  pdf: ['office'],
  plan: [],
  official: ['plan'],
  anchor: ['official', 'plan'],
  import: ['official', 'plan'],
  lint: ['plan', 'registry'],
  'rules-writing': ['lint', 'plan'],
  'rules-content': ['lint', 'official', 'plan', 'registry', 'rules-writing'],
  rules: ['anchor', 'lint', 'plan', 'registry', 'rules-content', 'rules-writing'],
  sheets: ['official', 'plan'],
  core: ['anchor', 'import', 'lint', 'official', 'plan', 'rules', 'sheets'],
  compare: ['core', 'registry'],
  tables: ['core'],
  exchange: ['core', 'office'],
  workspace: ['core', 'office', 'pdf', 'registry'],
  'language-service': ['compare', 'core', 'office', 'registry', 'workspace'],
  'language-server': ['core', 'language-service', 'workspace'],
  reports: ['compare', 'core', 'exchange', 'registry', 'tables', 'workspace'],
  'command-line': ['core'],
  site: ['language-service'],
  cli: [
    'command-line',
    'compare',
    'core',
    'exchange',
    'language-server',
    'office',
    'registry',
    'reports',
    'tables',
    'workspace',
  ],
};
/** Only these files of packages may name modules of Node; those of `reports` hash and name paths. */
const FOR_NODE =
  /^packages\/(?:cli\/|reports\/src\/(?:findings|text)\/|workspace\/src\/(?:node\.ts|tune-v8\.ts|files\/node\/))/;

const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

const filesOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, from]) => from as string);

const packages = readdirSync(join(ROOT, 'packages'));

test('every package has its place in the table', () => {
  expect(Object.keys(MAY_IMPORT).sort()).toEqual([...packages].sort());
});

test('the table of docs/architecture.md is this one', () => {
  const rows = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8').matchAll(
    /^\| `([a-z-]+)` +\|[^|]+\| ([a-z-]+(?:, [a-z-]+)*|–) +\|$/gm,
  );
  const documented = [...rows].map(([, name, imports = '']) => [
    name,
    imports === '–' ? [] : imports.split(', ').sort(),
  ]);
  expect(Object.fromEntries(documented)).toEqual(MAY_IMPORT);
});

describe.each(packages)('%s', (name) => {
  const files = filesOf(`packages/${name}/src`);

  test('imports only packages above it in the table', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .map((from) => /^@workplan\/([\w-]+)/.exec(from)?.[1])
        .filter((other) => other !== undefined && !(MAY_IMPORT[name] ?? []).includes(other))
        .map((other) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  test('names in its package.json what it imports', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, `packages/${name}/package.json`), 'utf8'),
    ) as { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
    const used = new Set(files.flatMap(importsOf).flatMap((from) => /^@workplan\/[\w-]+/.exec(from)?.[0] ?? []));
    const missing = [...used].filter((one) => !(one in dependencies) && !(one in devDependencies));
    expect(missing).toEqual([]);
  });

  test('reaches no file of another package by its path', () => {
    const outside = files.flatMap((file) =>
      importsOf(file)
        .filter((from) => from.startsWith('.') && !from.includes('/schemas/'))
        .map((from) => relative(`packages/${name}`, join(dirname(file), from)))
        .filter((path) => path.startsWith('..'))
        .map((path) => `${file} → ${path}`),
    );
    expect(outside).toEqual([]);
  });

  test('asks Node only where it may', () => {
    const asking = files.filter(
      (file) => !FOR_NODE.test(file) && importsOf(file).some((from) => from.startsWith('node:')),
    );
    expect(asking).toEqual([]);
  });
});
