import { describe, expect, test } from 'vitest';
import { findAttributions } from '../src/official/attribution/index.js';

const MEGABYTE = 1 << 20;
const filled = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

/** Milliseconds of the processor rather than of the clock: other work shares the machine. */
function timeOnce(text: string): number {
  const start = process.cpuUsage();
  findAttributions(text);
  return process.cpuUsage(start).user / 1000;
}

/** The time of a call; a slow one is measured again. */
function time(text: string): number {
  const first = timeOnce(text);
  return first < 500 ? first : Math.min(first, timeOnce(text), timeOnce(text));
}

describe('a megabyte of', () => {
  test.each([
    '（',
    '）',
    '（）',
    '（（）',
    '）（',
    '[【〔（',
    '“（',
    '《（',
    '（牵头部门：',
    '（牵头部门：甲',
    '((((（牵头部门：',
    '（\n',
    '（（（负责）））',
    '牵头',
    '负责',
    '按职责分工',
    '、',
    '等',
    '及各',
    '市教育局和',
    '市教育局、',
    '牵头部门：',
    '责任部门：；',
    '。责任单位：',
    '：',
    '完成时限：6月',
    '（6月底，',
    '下同',
    '会同',
    '由',
    '市',
    '1',
    ' ',
    '\n',
  ])('%j takes less than a second', (part) => {
    expect(time(filled(part))).toBeLessThan(1000);
  });

  test('nested brackets', () => {
    expect(time('（'.repeat(MEGABYTE / 2) + '）'.repeat(MEGABYTE / 2))).toBeLessThan(1000);
  });

  test.each(['（市教育局、市财政局负责）', '牵头单位：市教育局\n责任单位：各区\n'])(
    '%j takes twice as long as half of it',
    (part) => {
      // The first call of all takes longer: the code is compiled meanwhile.
      time(filled(part).slice(0, MEGABYTE / 8));
      const whole = time(filled(part).slice(0, MEGABYTE / 4));
      const half = time(filled(part).slice(0, MEGABYTE / 8));
      expect(whole / half).toBeLessThan(4);
    },
  );
});
