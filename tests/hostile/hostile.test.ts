import { growthOf, workOf } from '../support/work.js';
import { lint, parsePlan, type Finding } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { describe, expect, test } from 'vitest';

const HEADER = '工作方案: 1\n标题: 工作安排\n地区: 上海市\n期间: 2016\n';
const TASKS = `${HEADER}任务:\n  - 序号: 1\n    内容: 完成对接。\n    责任: [市教委]\n`;

interface Outcome {
  readonly findings: Finding[];
  readonly rules: string[];
  readonly lines: number[];
}

function check(input: string | Uint8Array): Outcome {
  const document = parsePlan(input);
  const findings = lint(document, { registry: builtinRegistry });
  expect(findings.filter((finding) => finding.rule === 'internal-error')).toEqual([]);
  for (const { range } of findings) {
    expect(range.start).toBeGreaterThanOrEqual(0);
    expect(range.end).toBeLessThanOrEqual(document.text.length);
  }
  return {
    findings,
    rules: findings.map((finding) => finding.rule),
    lines: findings.map((finding) => document.lines.position(finding.range.start).line),
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('input made to do harm', () => {
  test('an alias bomb is reported and never expanded', () => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]\n`;
    const bomb = `${TASKS}a: &a ["x"]\n${'bcdefghij'
      .split('')
      .map((name, index) => level(name, 'abcdefghi'[index] as string))
      .join('')}`;
    expect(workOf(() => expect(check(bomb).rules).toContain('no-alias'))).toBeLessThan(100_000);
  });

  test.each<[string, (count: number) => string]>([
    ['brackets', (count) => `${TASKS}备注: ${'['.repeat(count)}\n`],
    ['closed brackets', (count) => `${TASKS}备注: ${'['.repeat(count)}${']'.repeat(count)}\n`],
    ['braces', (count) => `${'{"a":'.repeat(count)}1${'}'.repeat(count)}`],
    ['dashes', (count) => `${TASKS.trimEnd()}\n${'- '.repeat(count)}x\n`],
    ['list in list', (count) => `章节:\n  ${'- '.repeat(count)}x\n`],
    ['quotes', (count) => `${TASKS}备注: ${'"'.repeat(count)}\n`],
    ['nested quotes in brackets', (count) => `${TASKS}备注: ${'["'.repeat(count / 2)}\n`],
    ['commas', (count) => `${TASKS}备注: [${','.repeat(count)}]\n`],
    ['colons', (count) => `${TASKS}${': '.repeat(count)}\n`],
    ['exclamation marks', (count) => `${TASKS}备注: ${'!'.repeat(count)}\n`],
    ['ampersands', (count) => `${TASKS}备注: ${'&a '.repeat(count / 2)}\n`],
    // The text itself grows with the square of the depth.
    [
      'indented keys',
      (count) => Array.from({ length: Math.sqrt(count) }, (_, at) => `${' '.repeat(at)}章节:`).join('\n'),
    ],
  ])('many %s end in a clear finding, with work that grows as they do', (_, make) => {
    const { rules } = check(make(100_000));
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.length).toBeLessThan(50);
    expect(growthOf((text: string) => void check(text), make, 8_000)).toBeLessThan(2.3);
  });

  test.each<[string, string, number, (count: number) => string]>([
    [
      'sibling keys',
      'unknown-key',
      0,
      (count) => HEADER + Array.from({ length: count }, (_, index) => `键${index}: 值\n`).join(''),
    ],
    ['times the same key', 'duplicate-key', 1, (count) => HEADER + '备注: 甲\n'.repeat(count)],
  ])('thousands of %s are reported one by one, with work that grows as they do', (_, rule, known, make) => {
    expect(check(make(5_000)).rules.filter((found) => found === rule)).toHaveLength(5_000 - known);
    expect(growthOf((text: string) => void check(text), make, 2000)).toBeLessThan(2.3);
  });

  test.each<[string, (count: number) => string]>([
    ['one line of text', (count) => '工作'.repeat(count / 2)],
    ['lines of text', (count) => '推进网上政务大厅建设。\n'.repeat(count / 12)],
    ['one value', (count) => `${HEADER}前言: ${'推进网上政务大厅建设，'.repeat(count / 12)}\n`],
    ['comments', (count) => `${TASKS}${'# 说明说明说明说明说明说明\n'.repeat(count / 15)}`],
    ['blank lines', (count) => `${TASKS}${'\n'.repeat(count)}`],
  ])('megabytes of %s give few findings, with work that grows as they do', (_, make) => {
    expect(check(make(4_000_000)).rules.length).toBeLessThan(100);
    expect(growthOf((text: string) => void check(text), make, 30_000)).toBeLessThan(2.3);
  });
});

describe('damaged text', () => {
  test('NUL bytes', () => {
    const { findings, lines } = check(TASKS.replace('完成', '完\0\0成'));
    expect(findings.map((finding) => finding.rule)).toEqual(['syntax-error']);
    expect(lines).toEqual([7]);
    expect(findings[0]?.message.zh).toContain('U+0000');
  });

  test('a file of nothing but NUL bytes', () => {
    expect(check(new Uint8Array(1_000_000)).rules.length).toBeLessThan(30);
  });

  test('invalid UTF-8 that no encoding explains', () => {
    const broken = new Uint8Array([...bytes(TASKS), 0xff, 0xfe, 0xff, 0x0a]);
    expect(check(broken).rules).toContain('syntax-error');
  });

  test('a file that is no text at all gets a few findings, not one for each odd byte', () => {
    let seed = 7;
    const noise = Uint8Array.from(
      { length: 3_000 },
      () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 24,
    );
    const { findings } = check(noise);
    expect(findings.some(({ message }) => message.en.includes('encoding is unknown'))).toBe(true);
    expect(findings.length).toBeLessThan(5);
  });

  test('GB18030, as older Windows programs save it', () => {
    const gb = new Uint8Array([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xb9, 0xa4, 0xd7, 0xf7, 0x0a]); // 标题: 工作
    const document = parsePlan(gb);
    expect(document.text).toBe('标题: 工作\n');
    expect(lint(document).find((finding) => finding.rule === 'syntax-error')?.message.zh).toContain('GB18030');
  });

  test('UTF-16 with a byte order mark', () => {
    const text = '标题: 工作\n';
    const units = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
    ]);
    expect(parsePlan(units).draft.title).toBe('工作');
  });

  test('lone surrogates', () => {
    const { rules, lines } = check(TASKS.replace('完成', '完\ud83d成'));
    expect(rules).toEqual(['syntax-error']);
    expect(lines).toEqual([7]);
  });

  test('a byte order mark is no finding, whole characters beyond the BMP neither', () => {
    expect(check(`\ufeff${TASKS.replace('完成', '完𠮷😀成')}`).rules).toEqual([]);
  });

  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s line breaks', (_, eol) => {
    const { rules } = check(TASKS.replaceAll('\n', eol));
    expect(rules).toEqual([]);
    expect(parsePlan(TASKS.replaceAll('\n', eol)).draft).toEqual(parsePlan(TASKS).draft);
  });

  test('U+2028 is no line break', () => {
    const { rules, lines } = check(TASKS.replace('完成', '完\u2028成'));
    expect(rules).toEqual(['invisible-character']);
    expect(lines).toEqual([7]);
  });

  test('conflict marks are one finding each, and our side is checked', () => {
    const conflict = TASKS.replace(
      '    内容: 完成对接。\n',
      '<<<<<<< HEAD\n    内容: 完成对接。\n=======\n    内容：另一种写法\n  乱\n>>>>>>> main\n',
    );
    const { rules, lines } = check(conflict);
    expect(rules).toEqual(['merge-conflict']);
    expect(lines).toEqual([7]);
  });

  test('an empty file', () => {
    expect(check('').rules).toEqual(['wrong-type']);
    expect(check(new Uint8Array()).rules).toEqual(['wrong-type']);
    expect(check('# 只有注释\n').rules).toEqual(['wrong-type']);
  });

  test('a novel', () => {
    expect(check('话说天下大势，分久必合，合久必分。\n'.repeat(1000)).rules).toEqual(['syntax-error']);
  });
});
