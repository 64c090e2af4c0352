import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { homeFiles } from '../../scripts/generate/home.mjs';

/** A repository with two packages, of which the second once had another owner. */
function repository(owner: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'workplan-home-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = {
    '.': { name: 'all', ...owner },
    'packages/one': { name: 'one', version: '1.0.0', description: '甲', license: 'Apache-2.0' },
    extension: { name: 'two', homepage: 'https://old.test', license: 'Apache-2.0' },
  };
  for (const [folder, manifest] of Object.entries(files)) {
    const path = join(root, folder, 'package.json');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(manifest));
  }
  return root;
}

const OWNER = {
  author: '某市数据局',
  homepage: 'https://gov.test/workplan/',
  repository: 'https://gov.test/git/workplan.git',
  bugs: 'https://gov.test/git/workplan/issues',
};

test('what the root says of the owner goes into every package, and into the code', () => {
  const files = homeFiles(repository(OWNER));
  const { repository: at, ...rest } = OWNER;
  expect(JSON.parse(files['packages/one/package.json'] ?? '')).toEqual({
    name: 'one',
    version: '1.0.0',
    description: '甲',
    ...rest,
    repository: { type: 'git', url: at, directory: 'packages/one' },
    license: 'Apache-2.0',
  });
  expect(JSON.parse(files['extension/package.json'] ?? '')).toMatchObject({
    homepage: OWNER.homepage,
    repository: { directory: 'extension' },
  });
  expect(files['packages/workspace/src/generated/home.ts']).toContain(`= '${OWNER.homepage}';`);
});

test('what it does not say is nowhere', () => {
  const files = homeFiles(repository({}));
  expect(JSON.parse(files['extension/package.json'] ?? '')).toEqual({ name: 'two', license: 'Apache-2.0' });
  expect(files['packages/workspace/src/generated/home.ts']).toContain('HOME: string | undefined = undefined;');
});

test.each(['http://gov.test', 'gov.test', 'https://', "https://gov.test/'; x", 'javascript:alert(1)'])(
  '%s is no address of a site',
  (homepage) => {
    expect(() => homeFiles(repository({ homepage }))).toThrow(/homepage of package\.json/);
  },
);

test('the repository itself says no more than its root', () => {
  const root = new URL('../../', import.meta.url).pathname;
  for (const [path, text] of Object.entries(homeFiles(root)))
    expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
});
