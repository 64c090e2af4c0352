import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parsePlan } from '@workplan/plan';
import { parsePlan as fromSource } from '../../packages/plan/src/index.js';
import { plainOf, type Form } from '../../scripts/build/plain-sources.mjs';

const PACKAGES = fileURLToPath(new URL('../../packages/', import.meta.url));
const filesIn = (folder: string, kind: RegExp): string[] =>
  readdirSync(PACKAGES).flatMap((name) =>
    readdirSync(join(PACKAGES, name, folder), { encoding: 'utf8', recursive: true })
      .filter((file) => kind.test(file))
      .map((file) => join(PACKAGES, name, folder, file)),
  );
const FORMS: readonly Form[] = ['src', 'counted'];
const written = (form: Form, kind: RegExp): string[] => filesIn(`.cache/${form}`, kind);

test.each(FORMS)('every source file has its form in %s, and nothing else has one', (form) => {
  const sources = filesIn('src', /(?<!\.d)\.ts$/);
  expect(written(form, /\.js$/).sort()).toEqual(sources.map((source) => plainOf(source, form)).sort());
});

test.each(FORMS)('maps of %s lead to the sources, where faults are shown', (form) => {
  const led = written(form, /\.map$/).flatMap((map) => {
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(map, 'utf8'));
    // Data is taken in; files of types alone have no code.
    return sources.filter((source) => source.endsWith('.ts')).map((source) => [map, resolve(dirname(map), source)]);
  });
  expect(led.length).toBeGreaterThan(1_000);
  for (const [map, source = ''] of led) expect(`${plainOf(source, form)}.map`).toBe(map);
});

test('a package is there once, by whichever name it is imported', () => {
  expect(fromSource).toBe(parsePlan);
});

test('Node loads them by itself', async () => {
  const plain: { readonly parsePlan: unknown } = await import(plainOf(join(PACKAGES, 'plan/src/index.ts')));
  expect(plain.parsePlan).toBe(parsePlan);
});
