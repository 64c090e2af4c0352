import { growthOf } from '../../../../tests/support/work.js';
import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '@workplan/reports/text';
import { createTerminal } from '../../src/io/terminal.js';
import { rewrite } from '../../src/jobs/results/rewrite.js';
import { BAD, GOOD, workspace } from '../support/workspace.js';

describe('fix', () => {
  test('fixes the file and reports what is left', async () => {
    const { workplan, read } = workspace({
      'a.plan.yaml': `# 说明\n${BAD.replace('[市教委]', '[市教委 , 市财政句] # 待定')}`,
    });
    const { out, err, code } = await workplan(['fix']);
    expect(read('a.plan.yaml')).toBe(`# 说明\n${GOOD.replace('[市教委]', '[市教委 , 市财政句] # 待定')}`);
    expect(out).toContain('unknown-body');
    expect(out).not.toContain('fullwidth-colon');
    expect(err).toBe('修改了1个文件。\n');
    expect(code).toBe(1);
  });

  test('twice does what once does', async () => {
    const { workplan, read, path } = workspace({ 'a.plan.yaml': BAD });
    await workplan(['fix']);
    const once = read('a.plan.yaml');
    const { ino } = statSync(path('a.plan.yaml'));
    expect(await workplan(['fix'])).toEqual({
      code: 0,
      out: '检查了1个文件，没有发现问题。\n',
      err: '修改了0个文件。\n',
    });
    expect(read('a.plan.yaml')).toBe(once);
    expect(statSync(path('a.plan.yaml')).ino).toBe(ino);
  });

  test('goes on while one fix brings the next mistake to light', async () => {
    const text = GOOD.replace('标题: 2016年工作安排', '标题：2016年工作安排').replace(
      '责任: [市教委]',
      '责任单位：[市教委, 市教委]',
    );
    const { workplan, read } = workspace({ 'a.plan.yaml': text });
    expect((await workplan(['fix'])).code).toBe(0);
    expect(read('a.plan.yaml')).toBe(GOOD);
  });

  test('takes suggestions only when asked to', async () => {
    const text = GOOD.replace('市教委', '市教萎');
    const { workplan, read } = workspace({ 'a.plan.yaml': text });
    expect((await workplan(['fix'])).code).toBe(1);
    expect(read('a.plan.yaml')).toBe(text);
    expect((await workplan(['fix', '--suggestions'])).code).toBe(0);
    expect(read('a.plan.yaml')).toBe(GOOD);
  });

  test('with --dry-run shows the changes and makes none', async () => {
    const { workplan, read, folder } = workspace({ '方案 一.plan.yaml': BAD });
    const { out, err, code } = await workplan(['fix', '--dry-run']);
    expect(out).toBe(`--- a/方案 一.plan.yaml\t
+++ b/方案 一.plan.yaml\t
@@ -1,5 +1,5 @@
 工作方案: 1
-标题：2016年工作安排
+标题: 2016年工作安排
 地区: 上海市
 期间: 2016
 章节:
`);
    expect(err).toBe('将会修改1个文件（仅预览，没有写入）。\n');
    expect(code).toBe(0);
    expect(read('方案 一.plan.yaml')).toBe(BAD);
    expect(readdirSync(folder)).toEqual(['方案 一.plan.yaml']);
  });

  test('a preview tells what would be left, and what is wrong with the setup', async () => {
    const { workplan } = workspace({
      'a.plan.yaml': BAD.replace('市教委', '市财政句'),
      'workplan.config.yaml': 'x: 1\n',
    });
    const { out, err, code } = await workplan(['fix', '--dry-run']);
    expect(out).toMatch(/^--- a\/a\.plan\.yaml\n/);
    expect(err).toContain('config-invalid');
    expect(err).toMatch(/将会修改1个文件（仅预览，没有写入）。\n改完以后还有：2个错误，0个警告，0条提示。\n$/);
    expect(code).toBe(2);
  });

  test('leaves no draft behind, keeps the mode, and keeps a link a link', async () => {
    const { workplan, read, path, folder } = workspace({ 'real/a.plan.yaml': BAD });
    chmodSync(path('real/a.plan.yaml'), 0o640);
    symlinkSync(path('real/a.plan.yaml'), path('link.plan.yaml'));
    expect((await workplan(['fix', 'link.plan.yaml'])).code).toBe(0);
    expect(read('real/a.plan.yaml')).toBe(GOOD);
    expect(statSync(path('real/a.plan.yaml')).mode & 0o777).toBe(0o640);
    expect(lstatSync(path('link.plan.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['link.plan.yaml', 'real']);
    expect(readdirSync(path('real'))).toEqual(['a.plan.yaml']);
  });

  test('does not write over what somebody else has saved meanwhile', async () => {
    const { path, read, folder } = workspace({ 'a.plan.yaml': '新的\n' });
    const notes: string[] = [];
    const output = {
      write: (text: string | Uint8Array) => void notes.push(String(text)),
      isTerminal: false,
      columns: undefined,
      closed: false,
    };
    const environment = {
      cwd: folder,
      variables: { LANG: 'en' },
      stdout: output,
      stderr: output,
      readStdin: async () => Buffer.alloc(0),
    };
    const input = {
      path: path('a.plan.yaml'),
      shown: 'a.plan.yaml',
      plan: path('a.plan.yaml'),
      bytes: Buffer.from('旧的\n'),
    };
    expect(
      rewrite(input, '改过的\n', { words: [], options: {}, environment, terminal: createTerminal(environment, {}) }),
    ).toBe(2);
    expect(notes.join('')).toContain('was changed by another program just now');
    expect(read('a.plan.yaml')).toBe('新的\n');
  });

  test('of standard input prints the plan, and the rest on standard error', async () => {
    const { out, err, code } = await workspace().workplan(['fix', '-'], { stdin: BAD.replace('市教委', '市财政句') });
    expect(out).toBe(GOOD.replace('市教委', '市财政句'));
    expect(err).toContain('unknown-body');
    expect(code).toBe(1);
  });

  const swap = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', swap],
    ['CRLF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('keeps %s', async (_, encode) => {
    const { workplan, bytes } = workspace({ 'a.plan.yaml': encode(BAD) });
    expect((await workplan(['fix'])).code).toBe(0);
    expect(bytes('a.plan.yaml').equals(encode(GOOD))).toBe(true);
  });

  test('keeps GB18030, four-byte characters included', async () => {
    const plain = '标题：𠮷㐀\n';
    const gb = Uint8Array.from([
      0xb1, 0xea, 0xcc, 0xe2, 0xa3, 0xba, 0x95, 0x34, 0xb2, 0x35, 0x81, 0x39, 0xee, 0x39, 0x0a,
    ]);
    expect(new TextDecoder('gb18030').decode(gb)).toBe(plain);
    const { workplan, bytes } = workspace({ 'a.plan.yaml': gb });
    await workplan(['fix', '--fail-on', 'never']);
    const fixed = new TextDecoder('gb18030', { fatal: true }).decode(bytes('a.plan.yaml'));
    expect(fixed).toContain('标题: 𠮷㐀');
  });

  test('does not touch a file with bytes that are no text', async () => {
    const damaged = Buffer.concat([Buffer.from(BAD), Buffer.from([0x23, 0xff, 0xff, 0x0a])]);
    const { workplan, bytes } = workspace({ 'a.plan.yaml': damaged });
    expect((await workplan(['fix'])).code).toBe(1);
    expect(bytes('a.plan.yaml').equals(damaged)).toBe(true);
  });
});

describe('a diff', () => {
  test('of equal texts is empty', () => expect(unifiedDiff('a', 'x\n', 'x\n')).toBe(''));

  test('says where a last line has no break', () => {
    expect(unifiedDiff('a', 'x', 'x\n')).toBe('--- a/a\n+++ b/a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n');
    expect(unifiedDiff('a', '', 'x\n')).toBe('--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+x\n');
  });

  test('of many lines takes linear work and joins neighbours in one hunk', () => {
    const texts = (count: number): readonly [string, string] => {
      const lines = Array.from({ length: count }, (_, at) => (at % 3 === 0 ? `任务 ${at}\n` : '同样的一行\n'));
      return [lines.join(''), lines.map((line, at) => (at % 300 === 0 ? line.replace(' ', '：') : line)).join('')];
    };
    const diff = ([before, after]: readonly [string, string]): string => unifiedDiff('a', before, after);
    expect(diff(texts(6000)).match(/^@@/gm)).toHaveLength(20);
    expect(growthOf((given: readonly [string, string]) => void diff(given), texts, 12_000)).toBeLessThan(2.2);
  });

  const hasPatch = spawnSync('patch', ['--version']).status === 0;
  test.skipIf(!hasPatch).each([1, 2, 3, 4, 5, 6, 7, 8])('can be applied (%i)', (seed) => {
    let state = seed;
    const random = (below: number): number => (state = (state * 48271) % 2147483647) % below;
    const before = Array.from({ length: 40 }, () => `行 ${random(12)}\n`);
    const after = before.flatMap(
      (line) => [[line], [], [line, `新 ${random(9)}\n`], [line], [line]][random(5)] as string[],
    );
    const { folder, write, read } = workspace({ 'a.txt': before.join('') });
    write('a.diff', unifiedDiff('a.txt', before.join(''), after.join('')));
    mkdirSync(`${folder}/x`);
    const { status, stdout } = spawnSync('patch', ['-p1', '-i', 'a.diff'], { cwd: folder, encoding: 'utf8' });
    if (before.join('') !== after.join('')) expect(status, stdout).toBe(0);
    expect(read('a.txt')).toBe(after.join(''));
  });
});
