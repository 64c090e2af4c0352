import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTime } from '@workplan/core';

/** The tables of docs/time.md and its Chinese page are the reference: every row is read as it says. */
const KINDS: Readonly<Record<string, string>> = {
  起止: 'interval',
  长期: 'open',
  定期: 'recurring',
  不明确: 'vague',
  未识别: 'unknown',
};

interface Row {
  readonly form: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

const rowsOf = (page: string): Row[] =>
  readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, form]) => form !== '写法' && form !== 'form' && !/^-+$/.test(form ?? ''))
    .map(([, form = '', kind = '', from = '', to = '']) => ({ form, kind: KINDS[kind] ?? kind, from, to }));

const rows = rowsOf('time.md');

describe('the reference of times, for a plan of 2026', () => {
  test.each(rows)('$form', ({ form, kind, from, to }) => {
    const time = readTime(form, { year: 2026 });
    expect([time.kind, time.from ?? '', time.to ?? '']).toEqual([kind, from, to]);
  });

  test('is long, and the same in both languages', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rowsOf('time.zh-CN.md')).toEqual(rows);
  });
});
