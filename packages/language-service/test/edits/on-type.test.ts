import { parsePlan } from '@workplan/core';
import { describe, expect, it } from 'vitest';
import { onTypeFormatting, TYPED_MARKS } from '../../src/features/edits/index.js';
import { edited, marked, openWith, SEED } from '../support/open.js';

const HEAD = '工作方案: 1\n标题: 安排\n任务:\n  - 序号: 1\n    内容: 推进工作。\n';

/** What becomes of the last line, in which the cursor stands behind the character just typed. */
function typed(line: string, head = HEAD): string {
  const { plan, offset } = marked(`${head}${line}\n`);
  return edited(plan, onTypeFormatting(plan, offset, plan.document.text.slice(offset - 1, offset)))
    .slice(head.length)
    .replace(/\n$/, '');
}

describe('marks of the Chinese input method', () => {
  it.each([
    ['    牵头：│', '    牵头: '],
    ['    牵头：│ 市教委', '    牵头: 市教委'],
    ['  - 序号：│2', '  - 序号: 2'],
    ['    "牵头"：│', '    "牵头": '],
    ['    牵头: [市教委，│', '    牵头: [市教委, '],
    ['    牵头: [市教委、│]', '    牵头: [市教委, ]'],
    ['    牵头: ["甲，乙"，│]', '    牵头: ["甲，乙", ]'],
    ['    牵头: [各县（市、区）政府，│', '    牵头: [各县（市、区）政府, '],
    ['    牵头: 【│', '    牵头: ['],
    ['    牵头: [市教委】│', '    牵头: [市教委]'],
    ['  －│', '  - '],
    ['  －│ 序号: 2', '  - 序号: 2'],
    ['    ＃│', '    #'],
    ['　│', '  '],
  ])('become those of YAML: %s', (before, after) => expect(typed(before)).toBe(after));

  it.each([
    '    内容: 牵头：│',
    '    办法：│',
    '    牵头：市教委：│',
    '    内容: 甲，│',
    '    内容: [甲，│',
    '    牵头: ["甲，│',
    '    牵头: [甲]，│',
    '    牵头: [各县（市、│',
    '    牵头: [各县（市、│）政府]',
    '    牵头: [市教委, 各区(县，│',
    '    牵头: 甲，│',
    '    内容: 【│',
    '    牵头: 甲【│',
    '    内容: 甲】│',
    '    内容: －│',
    '    牵头: 甲＃│',
    '    内容: 甲　│',
    '    标题: “│',
    '    # 牵头：│',
  ])('stay as they are in texts and comments: %s', (line) => expect(typed(line)).toBe(line.replace('│', '')));

  it('stay as they are in a text of several lines', () => {
    const head = '工作方案: 1\n任务:\n  - 内容: |\n      第一行\n';
    for (const line of ['      牵头：│', '      －│', '      　│', '      牵头: [甲，│'])
      expect(typed(line, head)).toBe(line.replace('│', ''));
  });
});

describe('a new line', () => {
  it.each([
    ['', '任务:', '  - '],
    ['', '公文:', '  '],
    ['', '标题: 安排', ''],
    ['任务:\n', '  - 序号: 2', '    '],
    ['任务:\n  - 序号: 2\n', '    内容: 甲', '    '],
    ['任务:\n  - 序号: 2\n', '    牵头:', '      - '],
    ['任务:\n  - 序号: 2\n    牵头:\n', '      - 市教委', '      - '],
    ['任务:\n  - 序号: 2\n    牵头:\n', '      - ', '        '],
    ['任务:\n  - 序号: 2\n', '    # 注', '    '],
    ['章节:\n', '  - 标题: 甲', '    '],
    ['章节:\n  - 标题: 甲\n', '    任务:', '      - '],
    ['任务:\n', '  - 内容: |', '      '],
  ])('%s%s ⏎', (head, line, begins) => {
    const { plan, offset } = marked(`工作方案: 1\n${head}${line}\n   │`);
    expect(
      edited(plan, onTypeFormatting(plan, offset, '\n'))
        .split('\n')
        .at(-1),
    ).toBe(begins);
  });

  it('is left alone behind a blank line, within a text, and where a line was broken', () => {
    for (const text of [
      '工作方案: 1\n\n     │',
      '工作方案: 1\n任务:\n  - 内容: |\n      甲\n   │\n      乙\n',
      '工作方案: 1\n标题: 甲\n  │乙',
      '│',
    ]) {
      const { plan, offset } = marked(text);
      expect(onTypeFormatting(plan, offset, '\n')).toEqual([]);
    }
  });

  it('below any line of the seed takes a comment without any mistake', () => {
    const lines = SEED.split('\n');
    // Lines of one key and depth are alike.
    const kinds = new Map(lines.slice(0, -2).map((line, at) => [/^[\s-]*[^:：]*/.exec(line)?.[0] ?? '', at + 1]));
    expect(kinds.size).toBeGreaterThan(30);
    for (const at of kinds.values()) {
      const text = [...lines.slice(0, at), '', ...lines.slice(at)].join('\n');
      const plan = openWith(text);
      const after = edited(plan, onTypeFormatting(plan, plan.document.lines.lineStart(at + 1), '\n'));
      const begun = after.split('\n')[at] ?? '';
      const document = parsePlan(
        [...lines.slice(0, at), `${begun.replace(/- $/, '')}# 注`, ...lines.slice(at)].join('\n'),
      );
      expect(document.syntax.problems, `${at}: ${lines[at - 1]}`).toEqual([]);
    }
  });
});

it('touches nothing at any place of a plan for a character that was not typed', () => {
  const plan = openWith(HEAD);
  for (let offset = 0; offset <= HEAD.length; offset += 1)
    for (const mark of TYPED_MARKS.slice(1)) expect(onTypeFormatting(plan, offset, mark)).toEqual([]);
});
