import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXlsx } from '../src/xlsx/index.js';
import { sheetOf, xlsx, type MadeCell } from './support/xlsx.js';

/** A value in a format, behind a cell of words; notes are what is reported. */
function shown(value: string, format: string | number, is1904 = false, t?: string): readonly [string, object] {
  const cell: MadeCell = { v: value, style: 1, ...(t !== undefined && { t }) };
  const { text, notes } = readXlsx(xlsx({ is1904, formats: [format], sheets: [{ rows: [['甲', cell]] }] }));
  return [text.slice(2), notes];
}

/** 30 June 2016. */
const DAY = '42551';

test.each([14, 15, 22, 30, 31])('the built-in format %d prints a date', (id) => {
  expect(shown(`${DAY}.4`, id)).toEqual(['2016年6月30日', {}]);
});

test.each([17, 27, 36, 50, 52, 57])('the built-in format %d shows no day', (id) => {
  expect(shown(DAY, id)).toEqual(['2016年6月', {}]);
});

test.each([16, 28, 29, 51, 53, 54, 58])('the built-in format %d shows no year', (id) => {
  expect(shown(DAY, id)).toEqual(['6月30日', {}]);
});

test.each([
  [18, '9:30'],
  [19, '9:30:00'],
  [20, '9:30'],
  [21, '9:30:00'],
  [32, '9:30'],
  [33, '9:30:00'],
  [34, '9:30'],
  [55, '9:30'],
  [46, '9:30:00'],
])('the built-in format %d prints a time', (id, expected) => {
  expect(shown('0.395833333333333', id)).toEqual([expected, {}]);
});

test.each([
  'yyyy-mm-dd',
  'yyyy\\-m\\-d',
  'e"年"m"月"d"日"',
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
  '[Red]yyyy/m/d',
  'yyyy年m月d日',
  'yyyy/m/d aaaa',
  'yyyy/m/d h:mm:ss AM/PM',
  'dddd',
])('%s prints a date', (code) => {
  expect(shown(DAY, code)).toEqual(['2016年6月30日', {}]);
});

test.each([
  ['"year"0', '42551', 'year42551'],
  ['[Magenta]0', '42551', '42551'],
  ['0\\d', '3', '3d'],
  ['0"日"', '3', '3日'],
  ['G/通用格式"天"', '3', '3天'],
])('%s prints a number', (code, value, expected) => {
  expect(shown(value, code)).toEqual([expected, {}]);
});

describe('days', () => {
  test.each([
    ['1', false, '1900年1月1日'],
    ['59', false, '1900年2月28日'],
    ['61', false, '1900年3月1日'],
    ['41089', true, '2016年6月30日'],
    ['42550.9999999', false, '2016年6月30日'],
    ['2958465', false, '9999年12月31日'],
  ])('%s, 1904: %s', (value, is1904, expected) => {
    expect(shown(value, 14, is1904)).toEqual([expected, {}]);
  });

  test.each(['0', '-1', '60', '2958466', '1e300'])('%s is no day, and is reported', (value) => {
    expect(shown(value, 14)).toEqual(['', { dates: 1 }]);
  });

  test('every day of a century is the one of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const expected = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
        expect(shown(String(serial), 31)[0]).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('dates in ISO 8601, as strict files have them', () => {
    expect(shown('2016-06-30T00:00:00', 'General', false, 'd')).toEqual(['2016年6月30日', {}]);
    expect(shown('2016-06-30', 27, true, 'd')).toEqual(['2016年6月', {}]);
    expect(shown('2016年', 14, false, 'd')).toEqual(['', { dates: 1 }]);
  });
});

test('a column of ordinal numbers holds no dates, and dates as words stay as they are', () => {
  const { text } = readXlsx(
    xlsx({
      formats: [14],
      sheets: [
        {
          rows: [
            ['序\u3000号', '完成时限'],
            [{ v: '3', style: 1 }, '2017.8.22'],
            [
              { v: '42551', style: 1 },
              { v: DAY, style: 1 },
            ],
          ],
        },
      ],
    }),
  );
  expect(text).toBe('序\u3000号\t完成时限\n3\t2017.8.22\n42551\t2016年6月30日');
});

test.each<readonly [string | number, string, string]>([
  ['General', '3', '3'],
  ['General', '0.30000000000000004', '0.3'],
  ['General', '1234.56789012', '1234.56789'],
  ['General', '-2.5', '-2.5'],
  ['General', '20160630123456', '20160630123456'],
  ['General', '1.2345678901234568E+17', '1.23457E+17'],
  ['General', '0', '0'],
  ['', '7', '7'],
  [1, '2.5', '3'],
  [2, '1.005', '1.01'],
  [3, '1234567', '1,234,567'],
  [4, '-1234.5', '-1,234.50'],
  [9, '0.856', '86%'],
  [10, '0.8567', '85.67%'],
  [11, '12345', '1.23E+04'],
  [43, '0', '-'],
  [49, '12', '12'],
  ['0.##', '5', '5'],
  ['0.0#', '5.25', '5.25'],
  ['000', '7', '007'],
  ['#,##0.0,', '1234567', '1,234.6'],
  ['0.00_ ;[Red]\\-0.00\\ ', '-1.5', '-1.50'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1234.5', '1,234.50'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-8', '-8.00'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0', '-'],
  ['[$¥-804]#,##0', '1200', '¥1,200'],
  ['0"万元"', '12', '12万元'],
  ['"第"0"条"', '3', '第3条'],
  ['0.0;(0.0)', '-2', '(2.0)'],
  ['[>=10000]0.0,"千";0', '12000', '12.0千'],
  ['[>=10000]0.0,"千";0', '12', '12'],
  ['0%', '-0.5', '-50%'],
])('%s prints %s', (code, value, expected) => {
  expect(shown(value, code)).toEqual([expected, {}]);
});

test.each(['# ?/?', '[DBNum1]General', '0"万"0000'])(
  '%s is not known: the plain number is printed, and reported',
  (code) => {
    expect(shown('1234.5', code)).toEqual(['1234.5', { numbers: 1 }]);
  },
);

test('what a format hides is set aside', () => {
  const { text, asides } = readXlsx(
    xlsx({
      formats: [';;;', '"第"@"组"'],
      sheets: [
        {
          rows: [
            [
              { v: '5', style: 1 },
              { v: '密', t: 'str', style: 1 },
              { v: '一', t: 'str', style: 2 },
            ],
          ],
        },
      ],
    }),
  );
  expect(text).toBe('第一组');
  expect(asides.map((aside) => aside.text)).toEqual(['5', '密']);
});

test('any code and any number give words, and no exception', () => {
  const piece = fc.constantFrom(
    '0',
    '#',
    '.',
    ',',
    '%',
    'y',
    'm',
    'd',
    'h',
    '"',
    '\\',
    '[',
    ']',
    ';',
    '@',
    'E+0',
    '_',
    '*',
    '年',
    '>',
    '$',
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece).map((pieces) => pieces.join('')),
        { minLength: 20, maxLength: 20 },
      ),
      fc.double(),
      (codes, value) => {
        const rows = codes.map((_, index) => ['甲', { v: String(value), style: index + 1 }]);
        const { text } = readXlsx(xlsx({ formats: codes, sheets: [{ rows }] }));
        expect(text.split('\n')).toHaveLength(20);
      },
    ),
    { numRuns: 60 },
  );
});

test('a style that is not there has no format', () => {
  expect(readXlsx(sheetOf([['甲', { v: '3', style: 99 }]])).text).toBe('甲\t3');
});
