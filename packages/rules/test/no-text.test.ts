import { parsePlan } from '@workplan/plan';
import { expect, test } from 'vitest';
import { lint } from '../src/index.js';
import { randomFrom } from '../../../tests/support/edit-scripts.js';

const reasonsOf = (input: string | Uint8Array): string[] =>
  lint(parsePlan(input)).map(({ rule, message }) => `${rule} ${message.zh}`);
const NO_TEXT = /^syntax-error 文件不是文字/;

test.each([
  ['bytes of one to 127', (pick: (below: number) => number) => 1 + pick(127)],
  ['controls alone', (pick: (below: number) => number) => pick(32)],
  ['any bytes', (pick: (below: number) => number) => pick(256)],
])('random %s are said to be no text, once', (_, byte) => {
  for (let seed = 0; seed < 20; seed += 1) {
    const pick = randomFrom(seed);
    const found = reasonsOf(Uint8Array.from({ length: 3000 }, () => byte(pick)));
    expect(found.filter((words) => NO_TEXT.test(words))).toHaveLength(1);
    // There is no plan in it either.
    expect(found.length).toBeLessThanOrEqual(2);
  }
});

const PLAN = '工作方案: 1\n标题: 甲\u0007乙\u0000丙\u001b\n';

test('in a text each control character is named where it stands', () => {
  expect(reasonsOf(PLAN).filter((words) => words.includes('控制字符'))).toHaveLength(3);
  const long = `${PLAN}前言: |\n${`  ${'统筹推进各项工作'.repeat(8)}\u0008\n`.repeat(25)}`;
  const found = reasonsOf(long);
  expect(found.filter((words) => words.includes('控制字符'))).toHaveLength(20);
  expect(found.filter((words) => NO_TEXT.test(words))).toEqual([]);
});

test('a plan with a task that can be read is one, whatever stands around it', () => {
  const tasks = '任务:\n  - 序号: 1\n    内容: 推进网上政务大厅建设。\n    时限: 13月底前\n';
  const noise = Array.from({ length: 60 }, (_, at) => `# ${'\u0001\u0002\u0003'.repeat(at % 3)}\n`).join('');
  const alone = reasonsOf(`工作方案: 1\n标题: 甲\n${tasks}`);
  expect(alone.length).toBeGreaterThan(0);
  expect(reasonsOf(`工作方案: 1\n标题: 甲\n${noise}${tasks}`)).toEqual(expect.arrayContaining(alone));
});
