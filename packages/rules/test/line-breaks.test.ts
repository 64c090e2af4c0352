import { parsePlan } from '@workplan/plan';
import { expect, test } from 'vitest';
import { lint } from '../src/lint.js';

const PLAN = `工作方案: 1
标题: 甲
任务:
  - 序号: 1
    内容: |
      完成对接,按期上线。
      做好"总结"工作。
    牵头: [市教委]
    配合: [市财政局]
`;

/** The words that findings mark, by rule. */
const found = (text: string): string[] => {
  const document = parsePlan(text);
  return lint(document).map(({ rule, range }) => `${rule} ${document.slice(range.start, range.end)}`);
};

test.each([
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines that end with %s are checked as others are', (_, lineBreak) => {
  const expected = found(PLAN);
  expect(expected).toContain('ascii-punctuation ,');
  expect(expected.filter((one) => one.startsWith('straight-quotes')).length).toBeGreaterThan(0);
  const written = found(PLAN.replaceAll('\n', lineBreak));
  expect(written.map((one) => one.replaceAll(lineBreak, '\n'))).toEqual(expected);
});
