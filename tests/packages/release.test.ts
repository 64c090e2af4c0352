import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { KINDS, releaseFiles } from '../../scripts/release/release.mjs';
import { manifests, published } from '../../scripts/sources.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe('a release', () => {
  const files = releaseFiles(ROOT, '9.8.7', '2027-01-31');
  const packages = [...manifests().keys()].map((name) => `packages/${name}/package.json`);

  test('gives every package its version, and asks for that of the others', () => {
    for (const path of [...packages, 'extension/package.json']) {
      const manifest = JSON.parse(files[path] ?? '') as Manifest;
      const before = JSON.parse(read(path)) as Manifest;
      expect(manifest.version).toBe('9.8.7');
      for (const [name, asked] of Object.entries(manifest.dependencies ?? {}))
        expect(asked, `${path} ${name}`).toBe(
          name.startsWith('@workplan/') && before.dependencies?.[name] !== 'workspace:*'
            ? '9.8.7'
            : before.dependencies?.[name],
        );
    }
  });

  test('and the lockfile asks for the same, else nobody could install it', () => {
    const { importers } = parse(files['pnpm-lock.yaml'] ?? '') as {
      importers: Record<string, { dependencies?: Record<string, { specifier: string }> }>;
    };
    for (const name of published())
      for (const [needed, { specifier }] of Object.entries(importers[`packages/${name}`]?.dependencies ?? {}))
        expect(specifier, `${name} ${needed}`).toBe(
          (JSON.parse(files[`packages/${name}/package.json`] ?? '') as Manifest).dependencies?.[needed],
        );
  });

  test('closes what was unreleased, and leaves room for what comes', () => {
    const [text = '', before] = [files['CHANGELOG.md'], read('CHANGELOG.md')];
    expect(text).toMatch(/^# Changelog\n\n## Unreleased\n\n## 9\.8\.7 \(2027-01-31\)\n\n### Added\n\n- /);
    expect(text.replace('\n## 9.8.7 (2027-01-31)\n', '')).toBe(before);
  });

  test('names its files in the docs', () => {
    expect(files['docs/ci.md']).toContain('workplan-cli-9.8.7.tgz');
    expect(files['docs/ci.zh-CN.md']).toContain('workplan-cli-9.8.7.tgz');
  });

  test.each([
    ['0.1.0', '2027-01-31', /no version after/],
    ['0.0.9', '2027-01-31', /no version after/],
    ['1.0', '2027-01-31', /no version after/],
    ['v1.0.0', '2027-01-31', /no version after/],
    ['1.0.0-beta', '2027-01-31', /no version after/],
    ['1.0.0', 'today', /no day/],
  ])('%s on %s is refused', (version, date, message) => {
    expect(() => releaseFiles(ROOT, version, date)).toThrow(message);
  });
});

test('the changelog is by versions and kinds, each kind once and in order', () => {
  const [, ...sections] = read('CHANGELOG.md').split(/^## /m);
  expect(sections.length).toBeGreaterThan(0);
  expect(sections[0]?.startsWith('Unreleased\n')).toBe(true);
  for (const section of sections) {
    expect(section.split('\n')[0]).toMatch(/^(?:Unreleased|\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\))$/);
    const kinds = [...section.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind);
    expect(kinds).toEqual(KINDS.filter((kind) => kinds.includes(kind)));
  }
});

describe('every published package', () => {
  test.each(published())('%s says what a registry and its readers ask for', (name) => {
    const manifest: unknown = JSON.parse(read(`packages/${name}/package.json`));
    expect(manifest).toMatchObject({
      name: `@workplan/${name}`,
      description: expect.stringMatching(/.{30,}/),
      keywords: expect.arrayContaining(['工作方案', 'government']),
      license: 'Apache-2.0',
      engines: { node: expect.stringMatching(/^>=/) },
      files: expect.arrayContaining(['dist', 'README.md', 'LICENSE']),
      publishConfig: { access: 'public' },
      scripts: { prepack: 'node ../../scripts/setup.mjs' },
    });
    const { version } = JSON.parse(read('packages/core/package.json')) as Manifest;
    expect(manifest).toHaveProperty('version', version);
  });
});
