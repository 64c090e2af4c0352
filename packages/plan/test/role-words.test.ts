import { expect, test } from 'vitest';
import { keyInChinese, ROLE_WORDS, ROLES } from '../src/schema/index.js';

test('the words of a role are its keys', () => {
  expect(Object.entries(ROLE_WORDS)).toEqual(ROLES.map((role) => [role, { zh: keyInChinese(role), en: role }]));
});
