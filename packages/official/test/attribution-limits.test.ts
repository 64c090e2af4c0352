import { describe, expect, test } from 'vitest';
import { growthOf } from '../../../tests/support/work.js';
import { findAttributions } from '../src/attribution/index.js';

const SIZE = 1 << 14;
const filled = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

describe('attributions are looked for in linear time: twice the text, twice the work', () => {
  const growth = (make: (size: number) => string): number =>
    growthOf((text: string) => void findAttributions(text), make, SIZE);

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
    '（市教育局、市财政局负责）',
    '牵头单位：市教育局\n责任单位：各区\n',
  ])('%j', (part) => {
    expect(growth((size) => filled(part, size))).toBeLessThan(2.2);
  });

  test('brackets within brackets', () => {
    expect(growth((size) => '（'.repeat(size / 2) + '）'.repeat(size / 2))).toBeLessThan(2.2);
  });
});
