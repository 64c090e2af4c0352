import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '@workplan/core';
import { deadlinesIn } from '../../src/model/time/deadlines-in.js';
import { festivalDay } from '../../src/model/time/festivals.js';
import { findTimes, readPhrase } from '../../src/model/time/index.js';
import { phrase, YEAR } from './phrases.js';
import { sample } from '../../../../tests/support/sample.js';

describe('the grammar of time', () => {
  test('reads what a phrase was built to mean, and nothing where a part of it is left over', () => {
    fc.assert(
      fc.property(phrase, (built) => {
        const { kind, from, to } = readTime(built.text, { year: YEAR });
        expect({ text: built.text, kind, from, to }).toEqual({ from: undefined, to: undefined, ...built });
      }),
      { numRuns: sample(2_000, 10_000), seed: 14 },
    );
  });

  test('finds in prose what it reads alone, at its place', () => {
    fc.assert(
      fc.property(phrase, ({ text, kind, to }) => {
        const before = '推进平台建设，';
        const times = findTimes(`${before}${text}，服务群众。`, { year: YEAR });
        for (const time of times) {
          expect(`${before}${text}，服务群众。`.slice(time.start, time.end)).toBe(time.text);
          expect(time.to ?? '').not.toMatch(/NaN|undefined/);
        }
        if (kind === 'interval' && to !== undefined) expect(times.map((time) => time.to)).toContain(to);
      }),
      { numRuns: sample(1_000, 2_000), seed: 15 },
    );
  });

  test('takes any text, and gives days only with an interval or an open time', () => {
    const piece = fc.constantFrom(
      ...'0123456789２６一二三十〇年月日底末前内起至到-—.、，。“”（）每第季度半上下旬 前今明去次后较',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 30 }), (text) => {
        const { kind, from, to, times } = readPhrase(text, { year: YEAR });
        if (from !== undefined || to !== undefined) expect(['interval', 'open']).toContain(kind);
        if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
        for (const time of times) expect(text.slice(time.start, time.end)).toBe(time.text);
      }),
      { numRuns: sample(1_500, 5_000), seed: 16 },
    );
  });
});

describe('several times in one phrase', () => {
  test('are all listed, and the last stage is the deadline', () => {
    const { times, deadline, from, to } = readPhrase('3月启动，6月底前完成50%，年底前完成', { year: YEAR });
    expect(times.map((time) => [time.text, time.from, time.to])).toEqual([
      ['3月', '2026-03-01', '2026-03-31'],
      ['6月底前', undefined, '2026-06-30'],
      ['年底前', undefined, '2026-12-31'],
    ]);
    expect([deadline?.text, from, to]).toEqual(['年底前', undefined, '2026-12-31']);
  });
});

describe('a year that stands before a time within it', () => {
  test.each([
    ['2026年（6月底前）', '2026-06-30'],
    ['今年，9月底前完成', '2026-09-30'],
    ['2026年：三季度末', '2026-09-30'],
    ['2025年任务11月底前完成', '2025-11-30'],
    ['全年任务10月底前完成', '2026-10-31'],
    ['今年“五一”前', '2026-04-30'],
    ['2027年“国庆”前', '2027-09-30'],
  ])('only says of which year it is: %s', (text, to) => {
    expect(readTime(text, { year: YEAR })).toMatchObject({ kind: 'interval', to });
  });
  test.each([
    ['上半年启动，2026年完成', '2026-12-31'],
    ['2026年完成，6月底前启动', '2026-12-31'],
    ['2026年启动，2027年6月底前完成', '2027-06-30'],
    ['2026年，持续推进', '2026-12-31'],
  ])('is a time of its own otherwise: %s', (text, to) => {
    expect(readTime(text, { year: YEAR })).toMatchObject({ kind: 'interval', to });
  });
  test.each(['6月底前（2026年）', '上半年（2027年）'])('is unknown where it comes too late: %s', (text) => {
    expect(readTime(text, { year: YEAR }).kind).toBe('unknown');
  });
  test.each(['提高2026年底薪', '2026年底价'])('is no end of the year within a word: %s', (text) => {
    expect(deadlinesIn(text, { year: YEAR })).toEqual([]);
  });
});

describe('0时', () => {
  test.each(['2026年5月1日0时起', '2026-5-1 0:00起', '5月1日0时起至6月30日'])(
    'before 起 is the day that it begins: %s',
    (text) => {
      expect(readTime(text, { year: YEAR })).toMatchObject({ kind: 'interval', from: '2026-05-01' });
    },
  );
  test.each(['5月1日0时前', '5月1日0:00前', '5月1日25时前'])('ends no day: %s', (text) => {
    expect(readTime(text, { year: YEAR }).kind).toBe('unknown');
  });
});

describe('the lunar calendar', () => {
  /** New moons minutes from midnight, for which ICU is a day off: the official calendar has 6 and 3 February. */
  const OFFICIAL: Readonly<Record<string, string>> = { '2027 1/1': '2027-02-06', '2030 1/1': '2030-02-03' };
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
  });
  const lunar = new Map<string, string>();
  for (let at = Date.UTC(2010, 0, 1, 4); at < Date.UTC(2036, 0, 1); at += 86_400_000) {
    const parts = format.formatToParts(at);
    const [month, day] = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value);
    const iso = new Date(at).toISOString().slice(0, 10);
    lunar.set(`${iso.slice(0, 4)} ${month}/${day}`, iso);
  }

  test.each([
    ['春节', '1/1'],
    ['端午', '5/5'],
    ['中秋', '8/15'],
  ])('has %s on the same day as the system, but for the nights on which that is known to be wrong', (name, date) => {
    for (let year = 2010; year <= 2035; year += 1) {
      const key = `${year} ${date}`;
      expect(festivalDay(name, year)).toBe(OFFICIAL[key] ?? lunar.get(key));
    }
  });

  test.each([2009, 2036])('ends where its table ends: %s', (year) => {
    expect(festivalDay('春节', year)).toBeUndefined();
    expect(readTime(`${year}年春节前`).kind).toBe('unknown');
  });
});

describe('texts made to be slow', () => {
  test.each([
    ['figures', '1'],
    ['Chinese figures', '一'],
    ['numbers in a list', '1、'],
    ['years in a range', '2026-'],
    ['months in a list', '6月、'],
    ['every', '每'],
    ['quotes', '“十四五'],
    ['dots', '2026.6.'],
  ])('%s: a hundred thousand characters come to an end', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(() => [readTime(text, { year: YEAR }), findTimes(text, { year: YEAR })]).not.toThrow();
  });
});
