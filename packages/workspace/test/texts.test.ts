import { expect, test } from 'vitest';
import { TEXTS } from '../src/texts.js';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string).sort();

test.each(Object.entries(TEXTS))('%s says the same in both languages', (_, { zh, en }) => {
  expect(placeholders(en)).toEqual(placeholders(zh));
  expect(zh).not.toBe('');
  expect(en).not.toBe('');
});
