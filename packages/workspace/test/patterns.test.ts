import fc from 'fast-check';
import picomatch from 'picomatch/posix.js';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileGlob, matchSequence } from '../src/glob/match.js';
import { compilePatterns, namesFile } from '../src/patterns.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-patterns-'));
  execFileSync('git', ['init', '-q', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['a', 'b', 'ab', 'abab', 'a.yaml', '.a', 'a b', ']', '-', 'a-b', '[a]', 'A1', '草稿', '方案', '!a', '#a'];
const PATHS = [
  ...NAMES,
  ...NAMES.map((name) => `a/${name}`),
  ...NAMES.map((name) => `a/b/${name}`),
  ...NAMES.map((name) => `方案/ab/b/${name}`),
];
const PIECES = [
  ...[
    'a',
    'b',
    'A',
    '1',
    '.',
    '-',
    ' ',
    '草',
    '稿',
    'yaml',
    '*',
    '?',
    '*',
    '**',
    '***',
    '/',
    '/',
    '/**/',
    '**/',
    '/**',
  ],
  ...['\\*', '\\[', '\\ ', '\\a', '\\', '[ab]', '[!a]', '[^b]', '[]a]', '[a-c]', '[!a-c]', '[a-]', '[-a]', '[a'],
  ...['[[:alpha:]]', '[[:digit:]b]', '[![:upper:]]', '[[:no:]]', '[[:a]', '[\\]a]', '[a-\\c]', '[a/b]', '!', '#'],
  ...['{a,b}', '+(a)', '(a|b)', '@(a)'],
];
/**
 * Git takes `a**` for `**` where it has compared the plain beginning by itself, against its own manual, and a `\\/`
 * behind `**` for a slash that must be there.
 */
const ODD = /[^/*]\*\*|\\\//;
const pattern = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 7 })
  .map((pieces) => pieces.join(''))
  .filter((text) => !ODD.test(text));

/** Of the paths, those that a pattern in a `.gitignore` of their own folder makes git ignore. */
function ignoredByGit(patterns: readonly string[]): readonly string[] {
  const input = patterns.flatMap((text, index) => {
    mkdirSync(join(folder, String(index)), { recursive: true });
    writeFileSync(join(folder, String(index), '.gitignore'), `${text}\n`);
    return PATHS.map((path) => `${index}/${path}`);
  });
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '--stdin', '-z'], {
    cwd: folder,
    input: input.join('\0'),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return stdout.split('\0').filter((path) => path !== '');
}

describe('patterns', () => {
  test('name the same paths as for git', () => {
    const patterns = fc.sample(pattern, { numRuns: 3000, seed: 20261128 });
    const expected = new Set(ignoredByGit(patterns));
    const differ = patterns.flatMap((text, index) => {
      const compiled = compilePatterns(text);
      // Git counts bytes where we count characters.
      const counts = /\?|\[[!^]/.test(text);
      return PATHS.filter(
        (path) => !(counts && /[^ -~]/.test(path)) && namesFile(compiled, path) !== expected.has(`${index}/${path}`),
      ).map((path) => `${text} ⟶ ${path}`);
    });
    expect(expected.size).toBeGreaterThan(10_000);
    expect(differ).toEqual([]);
  });

  test('name the same paths as for picomatch, in its dialect without braces', () => {
    const ordinary = fc
      .array(fc.constantFrom('a', 'b', '.', '草', '*', '?', '/', '/**/', '[ab]', '[!a]'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((pieces) => pieces.join(''))
      // Steps that picomatch reads in its own way: empty ones, dots, and stars beside `**`.
      .filter((text) => !/^\/|\/\/|\/$|\*\*?\*|\*\*[^/]|[^/]\*\*|(?:^|\/)\.{1,2}(?:\/|$)/.test(text));
    fc.assert(
      fc.property(ordinary, fc.constantFrom(...PATHS), (text, path) => {
        const theirs = picomatch(text, { dot: true, nobrace: true, noextglob: true, nonegate: true, posix: true });
        expect(compileGlob(text)(path)).toBe(theirs(path));
      }),
      { numRuns: 5000, seed: 20261128 },
    );
  });

  test.each([
    ['a name of stars', '*a'.repeat(40).split(''), 'a'.repeat(200).split('')],
    ['a path of stars', '*/a'.repeat(40).split('/'), Array.from({ length: 200 }, () => 'a')],
  ])('take at most pattern × path steps: %s', (_, tokens, items) => {
    let steps = 0;
    const matched = matchSequence(
      [...tokens, 'b'],
      items,
      (token) => token === '*',
      (token, item) => (steps++, token === item),
    );
    expect(matched).toBe(false);
    expect(steps).toBeLessThanOrEqual(tokens.length * items.length);
  });

  test('of any shape come to an end at once on a long name', () => {
    const hostile = [
      '*a*a*a*a*a*a*a*a*ab',
      '**/*a*a*a*a*a*a*ab',
      '*a/**/*a/**/*a/**/*a/**/b',
      '*[ab]*[ab]*[ab]*[ab]*c',
    ];
    const name = `${'a'.repeat(200)}.plan.yaml`;
    const path = `${`${'a'.repeat(60)}/`.repeat(40)}${name}`;
    for (const text of hostile) {
      expect(namesFile(compilePatterns(text), name)).toBe(false);
      expect(namesFile(compilePatterns(text), path)).toBe(false);
    }
  });
});
