import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PURPOSES } from '../src/files/purposes.js';

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

const sizeOf = (bytes: number): string => (bytes < 1024 ** 2 ? `${bytes / 1024} KB` : `${bytes / 1024 ** 2} MB`);

test('the decision lists every purpose with its limit and whether a pipe may stand for it', () => {
  const rows = page('decisions/070-one-gate-to-the-files.md')
    .split('\n')
    .filter((line) => /^\| (?!purpose|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', , most, pipe]) => [name.replace(/ \(.*\)$/, ''), most, pipe]);
  const purposes = Object.entries(PURPOSES).map(([name, { most, pipe }]) => [name, sizeOf(most), pipe ? 'yes' : 'no']);
  expect(rows.sort()).toEqual(purposes.sort());
});

test.each(['security.md', 'security.zh-CN.md'])('%s has a row for each of them', (name) => {
  const limits = page(name).match(/(?<=\| )\d+ (?:MB|KB)/g) ?? [];
  // A baseline and a result stand in one row.
  expect(limits).toHaveLength(Object.keys(PURPOSES).length - 1);
});
