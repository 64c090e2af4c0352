import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadlinesIn, lastDeadline } from '../../src/model/time/index.js';

/*
 * Sentences in the manner of real plans. Each line: the sentence, the year of the plan, and what a person reads before the
 * program does: the last day of the deadline, `unknown` for a deadline without certain days, `none`.
 */
const ROWS = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([sentence = '', year = '', answer = '']) => ({ sentence, year: Number(year), answer }));

/** Deadlines that are not read: the words leave open what is meant, or stand too far from the time. */
const UNREAD = [
  '1—8月完成投资12亿元。',
  '2024年，完成造林5万亩。',
  '20日前报送。',
  '年中开展一次全面评估。',
  '当月20日前报送。',
  '最迟不超过10月15日。',
  '次月10日前办结。',
  '自3月1日起至5月31日开展春季行动。',
];

function readOf(sentence: string, year: number): string {
  const deadline = lastDeadline(deadlinesIn(sentence, { year }));
  return deadline === undefined ? 'none' : (deadline.to ?? 'unknown');
}

describe('deadlines of sentences as plans have them', () => {
  const read = ROWS.map((row) => ({ ...row, read: readOf(row.sentence, row.year) }));
  const differs = read.filter((row) => row.read !== row.answer);

  test('none is read where there is none, and none as another day', () => {
    expect(differs.filter((row) => row.read !== 'none')).toEqual([]);
  });

  test('those that are not read are known, and fewer than one in twenty', () => {
    expect(differs.map(({ sentence }) => sentence).sort()).toEqual([...UNREAD].sort());
    expect(UNREAD.length / ROWS.length).toBeLessThan(0.05);
  });

  test('each sentence is there once, with an answer that can be one', () => {
    expect(new Set(ROWS.map(({ sentence }) => sentence)).size).toBe(ROWS.length);
    expect(ROWS.filter(({ answer }) => !/^(?:none|unknown|\d{4}-\d{2}-\d{2})$/.test(answer))).toEqual([]);
  });
});
