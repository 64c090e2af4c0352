import { createLineIndex } from '@workplan/core';
import { expect, test } from 'vitest';
import { codeFrame } from '@workplan/reports/findings';
import { cells } from '@workplan/reports/text';
import { BAD, GOOD, OFFICIAL, workspace } from '../support/workspace.js';

const plain = { paint: (_: string, text: string) => text, style: 'red', width: 60 } as const;

/** A frame for the part between ⟦ and ⟧. */
function frame(marked: string, width = 60): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return `\n${codeFrame(text, createLineIndex(text), { start, end }, { ...plain, width }).join('\n')}\n`;
}

test('a finding says where, how grave, what and how to fix it', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': BAD });
  expect((await workplan(['lint', '--config', 'none.yaml'])).err).toBe('找不到配置文件 none.yaml。\n');
  expect((await workplan(['a.plan.yaml'])).out).toBe(`a.plan.yaml

  2:3  错误  fullwidth-colon
  这里用了全角冒号“：”，键和内容没有分开。请改为英文冒号加空格“: ”。

    1 | 工作方案: 1
  > 2 | 标题：2016年工作安排
      |     ^^
    3 | 地区: 上海市

  可自动修复：改为英文冒号加空格

检查了1个文件：1个错误，0个警告，0条提示。
其中1个问题可以用 workplan fix 自动修复。
`);
});

test('and in English', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': BAD });
  const { out } = await workplan(['a.plan.yaml', '--lang', 'en']);
  expect(out).toContain('  2:3  error  fullwidth-colon\n');
  expect(out).toContain('\n  Fix: Replace by an ASCII colon and a space\n');
  expect(
    out.endsWith('Checked 1 file: 1 error, 0 warnings, 0 infos.\n1 finding can be fixed with `workplan fix`.\n'),
  ).toBe(true);
});

test('places that say the same stand in one line, and of many the first', async () => {
  const text = OFFICIAL.replace('推进网上办事。', '推进甲办,乙办,丙办,丁办,戊办,己办,庚办,辛办的事。');
  const { workplan } = workspace({ 'a.txt': text });
  await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
  const seen = async (...args: readonly string[]) =>
    (await workplan(['a.plan.yaml', '--only', 'ascii-punctuation', ...args])).out.match(/^ {2}(?:另见|See) .*/gm);
  const places = ['9:21', '9:24', '9:27', '9:30', '9:33'];
  expect(await seen()).toEqual([`  另见 ${places.join('、')} 等6处：另一处`]);
  expect(await seen('--lang', 'en')).toEqual([`  See ${places.join(', ')} and more, 6 in all: another one`]);
});

test('a clean folder gets one line', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': GOOD, 'b.plan.yml': GOOD });
  expect(await workplan([])).toEqual({ code: 0, out: '检查了2个文件，没有发现问题。\n', err: '' });
});

test('marks stand under full-width characters', () => {
  expect(frame('标题: 一\n内容: 推进⟦一网通办⟧工作\n序号: 1\n')).toBe(`
    1 | 标题: 一
  > 2 | 内容: 推进一网通办工作
      |           ^^^^^^^^
    3 | 序号: 1
`);
});

test('tabs are expanded before anything is measured', () => {
  expect(frame('a:\n\t\t内容:\t⟦推进⟧\n')).toBe(`
    1 | a:
  > 2 |         内容:   推进
      |                 ^^^^
`);
});

test('a character outside the plane is one character of two cells', () => {
  expect(frame('名: 𠮷𠮷⟦野⟧家\n')).toBe(`
  > 1 | 名: 𠮷𠮷野家
      |         ^^
`);
});

test('families, flags and keycaps are two cells each', () => {
  expect(frame('名: 👨‍👩‍👧🇨🇳1️⃣❤️⟦家⟧\n')).toBe(`
  > 1 | 名: 👨‍👩‍👧🇨🇳1️⃣❤️家
      |             ^^
`);
  expect(['e\u0301', '한', '“', '①', '　'].map(cells)).toEqual([1, 2, 1, 1, 2]);
});

test('what a terminal would hide or obey is written out', () => {
  expect(frame('标题: 甲\u200b⟦\u001b[31m⟧乙\u202e\u0000\n')).toBe(`
  > 1 | 标题: 甲<200B><001B>[31m乙<202E><0000>
      |               ^^^^^^^^^^
`);
});

test('a long line is shown around its range', () => {
  const long = `内容: ${'推进网上政务服务，'.repeat(30)}⟦市发改委⟧${'加强数据共享交换。'.repeat(30)}\n`;
  expect(frame(`序号: 1\n${long}出处: L1\n`)).toBe(`
    1 | 序号: 1
  > 2 | ...推进网上政务服务，市发改委加强数据共享交换。...
      |                      ^^^^^^^^
    3 | 出处: L1
`);
});

test('a range longer than the window is marked up to the cut', () => {
  const [, line = '', marks = ''] = frame(`⟦${'字'.repeat(400)}⟧\n`).split('\n');
  expect(line.endsWith('...')).toBe(true);
  expect(cells(marks)).toBe(cells(line));
});

test('a range at the end of a line, of a file, or over several lines is marked once', () => {
  expect(frame('标题:⟦⟧\n地区: 上海市\n')).toBe(`
  > 1 | 标题:
      |      ^
    2 | 地区: 上海市
`);
  expect(frame('标题: 甲\n⟦⟧')).toBe(`
    1 | 标题: 甲
  > 2 |
      | ^
`);
  expect(frame('a: ⟦b\n  c⟧\n')).toBe(`
  > 1 | a: b
      |    ^
    2 |   c
`);
});

test('a line of two megabytes is shown around the range', () => {
  const [, line = ''] = frame(`内容: ${'推进'.repeat(500_000)}⟦错⟧${'工作'.repeat(500_000)}\n`).split('\n');
  expect(cells(line)).toBeLessThanOrEqual(60);
  expect(line).toContain('错');
});

test('every frame keeps within its width, wherever the range stands', () => {
  const line = '一a𠮷\t👨‍👩‍👧“b”，'.repeat(40);
  for (let start = 0; start < line.length; start += 7) {
    const text = `x\n${line}\ny\n`;
    const rows = codeFrame(text, createLineIndex(text), { start: start + 2, end: start + 9 }, { ...plain, width: 50 });
    for (const row of rows) expect(cells(row)).toBeLessThanOrEqual(50);
  }
});

test('colours follow the option, then FORCE_COLOR, then NO_COLOR, then the terminal', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': BAD });
  const coloured = async (args: string[], variables: Record<string, string>, terminal: boolean): Promise<boolean> =>
    (
      await workplan(['a.plan.yaml', ...args], { variables, ...(terminal && { terminal: { columns: 80 } }) })
    ).out.includes('\u001b[');
  expect(await coloured([], {}, false)).toBe(false);
  expect(await coloured([], {}, true)).toBe(true);
  expect(await coloured([], { NO_COLOR: '1' }, true)).toBe(false);
  expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
  expect(await coloured([], { FORCE_COLOR: '0' }, true)).toBe(false);
  expect(await coloured(['--color', 'always'], { NO_COLOR: '1' }, false)).toBe(true);
  expect(await coloured(['--color', 'never'], { FORCE_COLOR: '1' }, true)).toBe(false);
});
