import { lint, parsePlan } from '@workplan/core';
import { expect, test } from 'vitest';

/** Characters that nobody sees or that move others, each by its number in Unicode. */
const HIDDEN: readonly number[] = [
  0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b,
  0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x2800, 0x3164, 0xfeff, 0xffa0, 0xfff9, 0xfffa,
  0xfffb, 0xe0001, 0xe0041, 0xe007f,
];

/** Where one may stand. */
const PLACES: Readonly<Record<string, (hidden: string) => string>> = {
  'a value': (hidden) => `标题: 工作${hidden}安排\n`,
  'a name': (hidden) => `任务:\n  - 序号: 1\n    责任: [市${hidden}教委]\n`,
  'a comment': (hidden) => `# 注${hidden}释\n标题: 工作安排\n`,
  'a text over lines': (hidden) => `任务:\n  - 序号: 1\n    内容: |\n      推进${hidden}对接。\n`,
};

test.each(Object.entries(PLACES))('every hidden character is found in %s', (_, write) => {
  const missed = HIDDEN.filter((code) => {
    const findings = lint(parsePlan(`工作方案: 1\n${write(String.fromCodePoint(code))}`));
    return !findings.some(({ rule }) => rule === 'invisible-character');
  });
  expect(missed.map((code) => `U+${code.toString(16)}`)).toEqual([]);
});

test.each(Object.entries(PLACES))('text that was lost in a conversion is found in %s', (_, write) => {
  const findings = lint(parsePlan(`工作方案: 1\n${write('\ufffd')}`));
  expect(findings.map(({ rule }) => rule)).toContain('syntax-error');
});

test.each(['\n', '\r\n', '\r'])('a comment is what stands behind its mark, in every line by itself (%j)', (end) => {
  const lines = ['标题: 工作安排 # 甲\u200b乙\u200b', '备注: 丙#丁\u200b', '# 戊\u200b', '发布: 己 #\u200b'];
  const text = `工作方案: 1${end}${lines.join(end)}${end}`;
  const found = lint(parsePlan(text), { only: ['invisible-character'] });
  const expected = [...text.matchAll(/\u200b/g)].map(({ index }) => index);
  expect(found.flatMap(({ range, related }) => [range.start, ...related.map(({ start }) => start)]).sort()).toEqual(
    expected.sort(),
  );
});
