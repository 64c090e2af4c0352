import { eastAsianWidth } from 'get-east-asian-width';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cells, clusters } from '../src/text/cells.js';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const kinds = [
  [0x20, 0x7e],
  [0x2010, 0x2027],
  [0x3001, 0x3029],
  [0x4e00, 0x9fff],
  [0xff01, 0xff5e],
] as const;
const character = fc.oneof(
  ...kinds.map(([from, to]) => fc.integer({ min: from, max: to }).map((code) => String.fromCharCode(code))),
);

test('a line of usual characters is counted as one with others is', () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 20 }), (characters) => {
      const line = characters.join('');
      // The text behind it has the line looked at the long way.
      const other = clusters(`${line}👨‍👩‍👧`);
      expect(clusters(line)).toEqual(other.slice(0, -1));
      expect(clusters(line).map(({ text, at }) => [text, at])).toEqual(
        Array.from(segmenter.segment(line), ({ segment, index }) => [segment, index]),
      );
      expect(cells(line)).toBe(characters.reduce((sum, one) => sum + eastAsianWidth(one.charCodeAt(0)), 0));
      expect(cells(`${line}👨‍👩‍👧`)).toBe(cells(line) + 2);
    }),
    { numRuns: 2_000 },
  );
});
