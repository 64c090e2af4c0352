import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parsePlan } from '@workplan/plan';
import { parsePlan as fromSource } from '../../packages/plan/src/index.js';
import { plainOf } from '../../scripts/build/plain-sources.mjs';

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(PACKAGES).flatMap((name) =>
    readdirSync(join(PACKAGES, name, folder), { encoding: 'utf8', recursive: true })
      .filter((file) => kind.test(file))
      .map((file) => join(PACKAGES, name, folder, file)),
  );
const written = (kind: RegExp): string[] => filesIn('.cache/src', kind);

test('every source file has its plain form, and nothing else has one', () => {
  expect(written(/\.js$/).sort()).toEqual(
    filesIn('src', /(?<!\.d)\.ts$/)
      .map(plainOf)
      .sort(),
  );
});

test('their maps lead to the sources, where faults are shown', () => {
  const led = written(/\.map$/).flatMap((map) => {
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(map, 'utf8'));
    // Data is taken in; files of types alone have no code.
    return sources.filter((source) => source.endsWith('.ts')).map((source) => [map, resolve(dirname(map), source)]);
  });
  expect(led.length).toBeGreaterThan(1_000);
  for (const [map, source = ''] of led) expect(`${plainOf(source)}.map`).toBe(map);
});

test('a package is there once, by whichever name it is imported', () => {
  expect(fromSource).toBe(parsePlan);
});

test('Node loads them by itself', async () => {
  const plain: { readonly parsePlan: unknown } = await import(plainOf(join(PACKAGES, 'plan/src/index.ts')));
  expect(plain.parsePlan).toBe(parsePlan);
});
