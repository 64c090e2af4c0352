import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** So many lines of a package somebody may have written by hand: what can be read before a change. */
const MOST_LINES = 10_000;
/** So many files a folder may hold: what is found by looking at it. */
const MOST_FILES = 20;

/** What somebody wrote that runs: no tests, no data, nothing that is generated. */
const BY_HAND =
  /^(?:packages\/[^/]+\/(?:src|build|scripts|[^/]+$)|extension\/(?:src|[^/]+$)|scripts)(?:\/.*)?(?<=\.(?:ts|mts|mjs|css))$/;
const GENERATED = /generated/;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: 1 << 26,
})
  .split('\0')
  .filter((file) => BY_HAND.test(file) && !GENERATED.test(file) && existsSync(join(ROOT, file)));

/** A sum for each key: of the lines of a package, of the files of a folder. */
function sums(keyOf: (file: string) => string, weigh: (file: string) => number): [string, number][] {
  const found = new Map<string, number>();
  for (const file of files) found.set(keyOf(file), (found.get(keyOf(file)) ?? 0) + weigh(file));
  return [...found];
}

const packageOf = (file: string): string => /^(?:packages\/[^/]+|[^/]+)/.exec(file)?.[0] ?? '';
const linesOf = (file: string): number => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;

test('no package is longer than what can be read', () => {
  const lines = sums(packageOf, linesOf);
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter(([, count]) => count > MOST_LINES)).toEqual([]);
});

test('no folder holds more files than can be looked through', () => {
  const counts = sums(dirname, () => 1);
  expect(counts.length).toBeGreaterThan(100);
  expect(counts.filter(([, count]) => count > MOST_FILES)).toEqual([]);
});
