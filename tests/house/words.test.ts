import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Words that are left behind in names, comments, messages and docs, with what is written instead. */
const LEFT_BEHIND: Readonly<Record<string, string>> = {
  'rims?': 'position encoding, boundary',
  'rehears\\w*': 'warm-up',
  '\\w*judge?\\w*': 'check, result',
  '\\w*verdicts?': 'result',
  'mend(?:s|ed|ing)?': 'fix',
  told: 'reported',
  'sights?': 'matches',
  isHeard: 'hasConsumer',
  prepareForMuch: 'tuneV8ForBatch',
  'slips?': 'typo, mistake',
  'short ways?': 'fast paths',
  parted: 'split',
  blanks: 'spaces',
};
const WORDS = new RegExp(`\\b(?:${Object.keys(LEFT_BEHIND).join('|')})\\b`, 'gi');

/** Decisions and the changelog say what was; this list names the words themselves. */
const APART = /^(?:docs\/decisions\/|CHANGELOG|seeds\/|tests\/house\/words\.test\.ts$)|generated|\/fixtures\/|\/api\//;

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|md)$/.test(file) && !APART.test(file));

test('names, comments and docs are in plain words', () => {
  const found = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(WORDS)].map(([word]) => `${file}:${index + 1} ${word}`)),
  );
  expect(found).toEqual([]);
});
