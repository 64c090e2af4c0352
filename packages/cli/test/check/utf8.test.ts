import { decodeText } from '@workplan/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Text } from '../../src/io/utf8.js';

describe('bytes of UTF-8', () => {
  it('are read as the core reads them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bytes = new TextEncoder().encode(text);
        if (text.startsWith('\uFEFF')) expect(utf8Text(bytes)).toBeUndefined();
        else expect(utf8Text(bytes)).toBe(decodeText(bytes).text);
      }),
      { numRuns: 3000 },
    );
  });

  it('are no others: what is damaged, marked or of another encoding is left to the core', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const read = decodeText(bytes);
        expect(utf8Text(bytes)).toBe(
          read.encoding === 'utf-8' && !read.damaged && !hasMark(bytes) ? read.text : undefined,
        );
      }),
      { numRuns: 3000 },
    );
    for (const bytes of [
      [0xef, 0xbb, 0xbf, 0x61],
      [0xff, 0xfe, 0x61, 0],
      [0xb9, 0xa4],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
    ])
      expect(utf8Text(Uint8Array.from(bytes))).toBeUndefined();
  });

  it('may be a part of a longer buffer', () => {
    const whole = new TextEncoder().encode('工作 plan 方案');
    expect(utf8Text(whole.subarray(7, 11))).toBe('plan');
    expect(utf8Text(whole.subarray(12))).toBe('方案');
    expect(utf8Text(new Uint8Array(0))).toBe('');
  });
});

const hasMark = ([one, two, three]: Uint8Array): boolean => one === 0xef && two === 0xbb && three === 0xbf;
