import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROLES as LISTED } from '../../extension/src/roles.js';
import { OPTIONS } from '../../packages/cli/src/args/options.js';
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

test('CONTRIBUTING names every file that names the roles by hand, and no other source', () => {
  const byHand = SOURCES.filter((file) => file.text.includes(ROLES.at(-1) ?? '?')).map(({ fileName }) => fileName);
  const named = [...wordsInBackticks(recipe('A new role'))]
    .map(({ word }) => word)
    .filter((word) => /^(?:packages|extension)\/.*\.ts$/.test(word));
  expect([...new Set(named)].sort()).toEqual(byHand.sort());
});
