import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROLES as LISTED } from '../../extension/src/roles.js';
import { OPTIONS } from '../../packages/command-line/src/args/options.js';
import { ROLES } from '../../packages/plan/src/schema/vocabulary.js';
import { SOURCES } from './sources.js';
import { wordsInBackticks } from './paths.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const recipe = (title: string): string =>
  readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
    .split(/^## /m)
    .find((section) => section.startsWith(`${title}\n`)) ?? '';

test('lists of the roles that cannot import the one of the format are equal to it', () => {
  expect(LISTED).toEqual(ROLES);
  expect(OPTIONS.role.values).toEqual(ROLES);
});

/** The last role, by its key in whatever spelling (`roleSupervise`), and by its verb. */
const KEY = new RegExp(ROLES.at(-1) ?? '?', 'i');
const VERB = '督办';

test('CONTRIBUTING names every file that names the roles by hand, and no other source', () => {
  const named = new Set(
    [...wordsInBackticks(recipe('A new role'))]
      .map(({ word }) => word)
      .filter((word) => /^(?:packages|extension)\/.*\.ts$/.test(word)),
  );
  const missing = SOURCES.filter(({ text, fileName }) => KEY.test(text) && !named.has(fileName));
  expect(missing.map(({ fileName }) => fileName)).toEqual([]);
  const idle = SOURCES.filter(({ text, fileName }) => named.has(fileName) && !KEY.test(text) && !text.includes(VERB));
  expect(idle.map(({ fileName }) => fileName)).toEqual([]);
  expect(named.size).toBeGreaterThan(15);
});
