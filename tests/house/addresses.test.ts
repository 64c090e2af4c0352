import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addressesIn, idle, unknown, type Address } from './addresses.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What is not ours, or is looked at elsewhere. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', '.git', '.cache', 'pnpm-lock.yaml']);

function filesIn(folder: string, leftOut: ReadonlySet<string> = LEFT_OUT): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !leftOut.has(name) && !name.endsWith('.vsix'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path, leftOut) : [path];
    });
}

/** Addresses of the files that are text. */
function addresses(files: readonly string[]): Address[] {
  return files.flatMap((file) => {
    const text = textOf(file);
    return text.includes('\0') ? [] : addressesIn(file, text);
  });
}

/** A file of another test may be gone by now. */
function textOf(file: string): string {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

const OF_REPOSITORY = addresses(filesIn(''));
const NOT_BUILT: ReadonlySet<string> = new Set(['node_modules']);
const BUILT = [...readdirSync(join(ROOT, 'packages')).map((name) => `packages/${name}/dist`), 'extension/dist'];
const OF_PACKAGES = addresses(
  BUILT.filter((folder) => folder !== 'packages/site/dist').flatMap((folder) => {
    try {
      return filesIn(folder, NOT_BUILT);
    } catch {
      return [];
    }
  }),
);

describe('no address answers to no one', () => {
  test('in the repository', () => {
    expect(OF_REPOSITORY.length).toBeGreaterThan(100);
    expect(unknown(OF_REPOSITORY)).toEqual([]);
  });

  test('in the packages as they are built', () => {
    expect(OF_PACKAGES.length).toBeGreaterThan(20);
    expect(unknown(OF_PACKAGES)).toEqual([]);
  });

  test('and no reason is left over', () => {
    expect(idle([...OF_REPOSITORY, ...OF_PACKAGES])).toEqual([]);
  });

  test('schemas are known by the names of their files: they claim no host', () => {
    for (const name of readdirSync(join(ROOT, 'schemas')).filter((file) => file.endsWith('.json'))) {
      const schema: unknown = JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8'));
      expect(schema, name).toHaveProperty('$id', name);
    }
  });

  test('actions are taken from those who answer for them', () => {
    const used = filesIn('')
      .filter((file) => /\.(?:ya?ml|md)$/.test(file))
      .flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\buses: ?([\w-]+)\/[\w./-]+@/g)])
      .map(([, owner]) => owner);
    expect(new Set(used)).toEqual(new Set(['actions', 'OWNER']));
  });

  test('an unknown one is found, wherever it stands', () => {
    // In pieces, so that they are not found here.
    const text = ['see https:', '//workplan.invalid/rules, `ur', 'n:workplan:x` and http:', '//nobody.cn:80。'].join(
      '',
    );
    expect(unknown(addressesIn('docs/a.md', text))).toEqual([
      'nobody.cn in docs/a.md',
      `${'urn'}:workplan in docs/a.md`,
      'workplan.invalid in docs/a.md',
    ]);
  });
});
