import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../src/model/time/index.js';
import { bareText, likest, shingles, smallestShingles } from '@workplan/rules';

/** Ways that spare a short call the long one must end where the long one does. */
describe('fast paths', () => {
  test('leave out the same marks and spaces as the classes of Unicode', () => {
    const long = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '');
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `推${String.fromCharCode(code)}进`;
      if (bareText(text) !== long(text))
        expect({ code: code.toString(16), bare: bareText(text) }).toEqual({
          code: code.toString(16),
          bare: long(text),
        });
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bareText(text) === long(text)));
  });

  test('find the same likest text as sets do', () => {
    const text = fc.string({ unit: fc.constantFrom(...'推进数据共享'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), fc.constantFrom(0.3, 0.8, 1), (own, others, atLeast) => {
        const parts = (of: string): Set<string> =>
          new Set(Array.from({ length: Math.max(of.length - 2, 0) }, (_, at) => of.slice(at, at + 3)));
        let best: { readonly at: number; readonly share: number } | undefined;
        for (const [at, other] of others.entries()) {
          const [a, b] = [parts(own), parts(other)];
          const share =
            a.size + b.size === 0 ? 0 : (2 * [...a].filter((part) => b.has(part)).length) / (a.size + b.size);
          if (share >= atLeast && share > (best?.share ?? 0)) best = { at, share };
        }
        expect(likest(shingles(own), others.map(shingles), atLeast)).toEqual(best);
        expect(shingles(own).length).toBe(parts(own).size);
        expect(smallestShingles(own, 4)).toEqual([...shingles(own)].sort((a, b) => a - b).slice(0, 4));
      }),
      { numRuns: 2000 },
    );
    // Longer than the room that was made at first.
    const long = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(likest(shingles(long), [shingles(long.slice(1000)), shingles(`${long}。`)], 0.8)).toEqual({
      at: 1,
      share: (2 * 4998) / 9997,
    });
  });

  test.each([
    ['2016', { from: '2016-01-01', to: '2016-12-31', start: 0, end: 4 }],
    ['2016年', { from: '2016-01-01', to: '2016-12-31', start: 0, end: 5 }],
  ])('a year alone is the year: %s', (text, span) => {
    expect(findTimes(text)).toEqual([{ text, kind: 'interval', ...span }]);
  });
});
