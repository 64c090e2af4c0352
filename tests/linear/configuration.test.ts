import { growthOf } from '../support/work.js';
import { expect, test } from 'vitest';
import { interpretConfig } from '@workplan/workspace';

/** Work that grows with the square of the text would be four times as much. */
const MOST = 2.6;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

test.each<[string, (size: number) => string]>([
  ['unknown rules', (size) => `rules:\n${lines(size, (index) => `  rule-${index}: error\n`)}`],
  ['unknown keys', (size) => lines(size, (index) => `key-${index}: 1\n`)],
  ['the same key', (size) => lines(size, () => 'rules: {}\n')],
  ['patterns', (size) => `ignore:\n${lines(size, (index) => `  - "a${index}*"\n`)}`],
  ['registries', (size) => `registries:\n${lines(size, (index) => `  - ./${index}.yaml\n`)}`],
  [
    'overrides',
    (size) => `overrides:\n${lines(size, (index) => `  - {files: "${index}", rules: {x-${index}: off}}\n`)}`,
  ],
])('twice a configuration of %s takes about twice the work', (_, of) => {
  expect(growthOf((text: string) => void interpretConfig(text), of, 400)).toBeLessThan(MOST);
});
