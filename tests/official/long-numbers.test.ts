import { importOfficialText } from '@workplan/core/official';
import { expect, test } from 'vitest';

const numbersOf = (text: string): string[] =>
  [...(importOfficialText(text, { file: 'text.txt' }).yaml ?? '').matchAll(/^ *- 序号: (\S+)$/gm)].map(
    ([, number = '']) => number,
  );

const task = (number: number): string => `${number}.完成第${number}号平台的建设。（责任单位：市教委）`;

test('tasks with numbers beyond 999 are read', () => {
  const numbers = Array.from({ length: 1_040 }, (_, at) => at + 1);
  const text = `2026年任务清单\n${numbers.map(task).join('\n')}\n`;
  expect(numbersOf(text)).toEqual(numbers.map(String));
});

test.each(['2016、2017年各完成一批。', '2026.重点是推进共享。', '2025．2026两年分别推进。'])(
  'a year at the start of a line is no number of a task: %s',
  (line) => {
    const text = `2026年工作要点\n一、总体任务\n${task(1)}\n${line}\n${task(2)}\n${task(3)}\n`;
    expect(numbersOf(text)).toEqual(['1', '2', '3']);
  },
);
