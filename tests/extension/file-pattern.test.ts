import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternForName } from '../../extension/src/client/file-pattern.js';

/** A pattern of VS Code without folders, as an expression: classes, `*`, `?` and `{a,b}`. */
function expressionOf(pattern: string): RegExp {
  const parts = pattern.match(/\[[^\]]+\]|[^]/gu) ?? [];
  const TABLE: Readonly<Record<string, string>> = { '*': '.*', '?': '.', '{': '(?:', '}': ')', ',': '|' };
  const isGroup = pattern.replace(/\[[^\]]+\]/g, '').includes('{');
  return new RegExp(
    `^${parts
      .map((part) => {
        if (/^\[[^\]]+\]$/.test(part)) return part.replace('[[]', '\\[');
        if (part === ',' && !isGroup) return ',';
        return TABLE[part] ?? part.replace(/[\\^$.|+()[\]]/g, '\\$&');
      })
      .join('')}$`,
    'su',
  );
}

const NAME = fc
  .array(fc.constantFrom('a', '甲', '[', ']', '{', '}', '*', '?', ',', '.', '\\', '!', '-'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((marks) => marks.join(''));

describe('a pattern for the name of one file', () => {
  test('fits that name, whatever marks are in it', () => {
    fc.assert(
      fc.property(NAME, (name) => {
        expect(expressionOf(patternForName(name)).test(name), name).toBe(true);
      }),
      { seed: 20261128 },
    );
  });

  test.each([
    ['[ab].plan.yaml', 'a.plan.yaml'],
    ['{a,b}.plan.yaml', 'a.plan.yaml'],
    ['*.plan.yaml', 'b.plan.yaml'],
    ['?.plan.yaml', 'b.plan.yaml'],
  ])('%s does not fit %s', (name, other) => {
    expect(expressionOf(name).test(other)).toBe(true);
    expect(expressionOf(patternForName(name)).test(other)).toBe(false);
  });
});
