import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../src/model/time.js';
import { bareText } from '../src/rules/task/support/likeness.js';

/** Ways that spare a short call the long one must end where the long one does. */
describe('short ways', () => {
  test('leave out the same marks and blanks as the classes of Unicode', () => {
    const long = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '');
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = `推${String.fromCharCode(code)}进`;
      if (bareText(text) !== long(text)) expect({ code: code.toString(16), bare: bareText(text) }).toEqual({ code: code.toString(16), bare: long(text) });
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => bareText(text) === long(text)));
  });

  test.each([
    ['2016', { from: '2016-01-01', to: '2016-12-31', start: 0, end: 4 }],
    ['2016年', { from: '2016-01-01', to: '2016-12-31', start: 0, end: 5 }],
  ])('a year alone is the year: %s', (text, span) => {
    expect(findTimes(text)).toEqual([{ text, kind: 'interval', ...span }]);
  });
});
