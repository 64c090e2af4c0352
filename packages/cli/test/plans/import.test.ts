import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../../src/io/gb18030.js';
import { IS_LONG } from '../../../../tests/support/sample.js';
import { OFFICIAL, workspace } from '../support/workspace.js';

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
const seed = (name: string): string => readFileSync(new URL(name, SEEDS), 'utf8');
const marked =
  (...bytes: number[]) =>
  (text: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(bytes), text]);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

type Copy = readonly [string, (text: string) => Uint8Array];

/** How the same words may lie in a file. */
const COPIES: readonly [Copy, ...Copy[]] = [
  ['as it is', (text) => Buffer.from(text)],
  ['without the last line break', (text) => Buffer.from(text.replace(/\n$/, ''))],
  ['with CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['with CR', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
  ['with a mark, as Notepad writes it', (text) => marked(0xef, 0xbb, 0xbf)(Buffer.from(text.replaceAll('\n', '\r\n')))],
  ['in GB18030', (text) => encodeGb18030(text.replaceAll('\n', '\r\n'))],
  ['in UTF-16, little end first', (text) => marked(0xff, 0xfe)(utf16(text))],
  ['in UTF-16, big end first', (text) => marked(0xfe, 0xff)(utf16(text).swap16())],
  ['between blank lines', (text) => Buffer.from(`\n\n${text}\n \u3000\n`)],
];

/** Two texts in every encoding; of the others what the encoding of most offices makes of them. */
const copiesOf = (name: string): readonly Copy[] =>
  IS_LONG || seeds.indexOf(name) < 2 ? COPIES : COPIES.filter(([words]) => words === 'in GB18030');

describe.each(seeds)('%s', (name) => {
  test.each([
    ...copiesOf(name).map(([words, encode]) => [words, 'zh', encode] as const),
    ['as it is', 'en', COPIES[0][1]] as const,
  ])('%s: comes back byte for byte through a plan with %s keys', async (_, dialect, encode) => {
    const content = encode(seed(name));
    const { workplan, bytes } = workspace({ 'official/a.txt': content });
    expect(await workplan(['import', 'official/a.txt', '-o', 'a.plan.yaml', '--dialect', dialect])).toMatchObject({
      code: 0,
      out: '',
    });
    expect(await workplan(['render', 'a.plan.yaml', '--to', 'text', '-o', 'b.txt'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(bytes('b.txt').equals(content)).toBe(true);
  });

  test('has all its text represented, and no anchor astray', async () => {
    const { workplan } = workspace({ 'a.txt': seed(name) });
    await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    const { files } = JSON.parse((await workplan(['lint', 'a.plan.yaml', '-f', 'json', '--coverage'])).out);
    expect(files[0].coverage).toEqual({ share: 1, uncovered: [] });
    expect(files[0].findings.filter(({ rule }: { readonly rule: string }) => rule.startsWith('source-'))).toEqual([]);
  });
});

describe('the plan', () => {
  test('says where its text is, from where the plan goes, and what its bytes were', async () => {
    const { workplan, read, bytes } = workspace({ '公文/a.txt': OFFICIAL });
    expect((await workplan(['import', '公文/a.txt'])).out).toContain('\n原文:\n  文件: 公文/a.txt\n');
    expect((await workplan(['import', 'a.txt'], { in: '公文' })).out).toContain('\n  文件: a.txt\n');
    await workplan(['import', 'a.txt', '-o', '../a.plan.yaml'], { in: '公文' });
    expect(read('a.plan.yaml')).toContain(
      `\n  文件: 公文/a.txt\n  校验: ${createHash('sha256').update(bytes('公文/a.txt')).digest('hex')}\n`,
    );
  });

  test('is the same on standard output and in a file', async () => {
    const { workplan, read } = workspace({ 'a.txt': OFFICIAL });
    const { out } = await workplan(['import', 'a.txt']);
    await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(read('a.plan.yaml')).toBe(out);
  });

  test('may come from standard input', async () => {
    const { workplan } = workspace();
    const named = await workplan(['import', '-', '--stdin-filename', '公文/a.txt'], { stdin: OFFICIAL });
    expect(named.out).toContain('\n  文件: 公文/a.txt\n');
    expect(named.err).not.toContain('--stdin-filename');
    expect((await workplan(['import', '-'], { stdin: OFFICIAL })).err).toContain('请用 --stdin-filename 写明');
  });

  test('belongs to the place it is given', async () => {
    const { workplan } = workspace({ 'a.txt': OFFICIAL });
    expect((await workplan(['import', 'a.txt', '--in', '上海市'])).out).toContain('\n地区: 上海市\n');
  });

  test('names its schema when asked to', async () => {
    const { workplan } = workspace({ 'a.txt': OFFICIAL });
    expect((await workplan(['import', 'a.txt', '--schema', './plan.zh.schema.json'])).out).toMatch(
      /^# yaml-language-server: \$schema=\.\/plan\.zh\.schema\.json\n工作方案: 1\n/,
    );
    expect((await workplan(['import', 'a.txt', '--schema', 'x\n标题: y'])).out).toMatch(
      /^# yaml-language-server: \$schema=x 标题: y\n工作方案: 1\n/,
    );
    expect(await workplan(['import', 'a.txt', '--schema', 'x', '--to', 'json'])).toMatchObject({ code: 2, out: '' });
  });

  test('as JSON has English keys and anchors with offsets', async () => {
    const { workplan } = workspace({ 'a.txt': OFFICIAL });
    const { out, code } = await workplan(['import', 'a.txt', '--to', 'json']);
    expect(code).toBe(0);
    const { sections } = JSON.parse(out);
    const at = OFFICIAL.indexOf('2.');
    expect(sections[0].tasks[1]).toMatchObject({
      number: 2,
      responsible: ['市商务委'],
      source: { line: 4, start: at, end: OFFICIAL.indexOf('\n', at) },
    });
  });
});

describe('what was found', () => {
  const reported = async (content: string | Uint8Array, ...args: string[]): Promise<string> =>
    (await workspace({ 'a.txt': content }).workplan(['import', 'a.txt', ...args])).err;

  test('is said in plain words', async () => {
    expect(await reported(OFFICIAL)).toBe('读出：2个章节，3项任务，3处责任分工。\n每一行都归入了方案。\n');
    expect(await reported(OFFICIAL, '--lang', 'en')).toBe(
      'Found: 2 sections, 3 tasks, 3 attributions.\nEvery line has its place in the plan.\n',
    );
  });

  test('comes with each passage that was kept, its lines and first words', async () => {
    const text = seed('state-council-2018-42.txt');
    expect(await reported(text)).toMatch(/\n1段文字没有归入方案，原样保留在“其他”里：\n {2}第1—5行 {2}索 引 号：/);
    expect(await reported(text, '--lang', 'en')).toMatch(
      /\n1 passage is kept as printed, outside the plan proper \(passages\):\n {2}lines 1–5 {2}索 引 号：/,
    );
  });

  test('comes with the encoding, when it is not UTF-8', async () => {
    expect(await reported(encodeGb18030(OFFICIAL))).toMatch(/^文件的编码是 gb18030，已经记入方案/);
  });

  test('is nothing in a novel, which is kept whole', async () => {
    const novel = `第一回\n\n${'　　此开卷第一回也。作者自云：曾历过一番梦幻之后，故将真事隐去。\n'.repeat(500)}`;
    const { workplan, read } = workspace({ 'a.txt': novel });
    const { code, err } = await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^没有读出章节和任务，全文原样保留在“其他”里。\n全文没有“一、”.*Word 的自动编号.*\n1段文字没有归入方案，原样保留在“其他”里：\n {2}第1—502行 {2}第一回\n$/,
    );
    await workplan(['render', 'a.plan.yaml', '-o', 'b.txt']);
    expect(read('b.txt')).toBe(novel);
  });

  test('hides no character that a terminal would obey', async () => {
    expect(await reported(`\u202e\u001b[2J标题\n${OFFICIAL}`)).not.toMatch(/[\u001b\u202e]/);
  });

  test('includes a text that no later command may read, and a name that none will see', async () => {
    const { workplan } = workspace({ 'secret/a.txt': OFFICIAL, 'plans/x': '' });
    expect((await workplan(['import', '../secret/a.txt'], { in: 'plans' })).err).toContain(
      '不会去读原文 ../secret/a.txt',
    );
    expect((await workplan(['import', 'secret/a.txt', '-o', 'a.yaml'])).err).toContain('检查文件夹时不会看 a.yaml');
  });
});

describe('a web page', () => {
  const PAGE = `<!DOCTYPE html><html><head><title>x</title></head><body><p>${OFFICIAL.trim().replaceAll('\n', '</p>\n<p>')}</p><div>打印本页</div></body></html>`;

  test('is read by what it is, whatever its name, and what is left out is listed', async () => {
    const { workplan } = workspace({ 'a.txt': PAGE });
    const { err, code } = await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(code).toBe(0);
    expect(err).toBe(
      '这是网页，读的是其中的文字，行号按这些文字的行计。\n读出：2个章节，3项任务，3处责任分工。\n每一行都归入了方案。\n网页上的1行不是公文，没有收入：\n  打印本页\n',
    );
    expect((await workplan(['render', 'a.plan.yaml'])).out).toBe(OFFICIAL);
  });

  test('is the official text of its plan from then on', async () => {
    const { workplan } = workspace({ 'a.html': PAGE });
    await workplan(['import', 'a.html', '-o', 'a.plan.yaml']);
    const { files } = JSON.parse((await workplan(['lint', '-f', 'json', '--coverage'])).out);
    expect(files[0].coverage).toEqual({ share: 1, uncovered: [] });
    expect(files[0].findings.filter(({ rule }: { readonly rule: string }) => rule.startsWith('source-'))).toEqual([]);
  });

  test('may be one of a government site', async () => {
    const page = readFileSync(new URL('../../../../tests/fixtures/pages/state-council-2018-42.html', import.meta.url));
    const { err, code } = await workspace({ 'a.html': page }).workplan(['import', 'a.html']);
    expect(err).toContain('18项任务，18处责任分工');
    expect(code).toBe(0);
  });
});

test('a PDF is read, and said to be uncertain', async () => {
  const file = readFileSync(new URL('../../../../tests/fixtures/pdf/browser.pdf', import.meta.url));
  const { out, err, code } = await workspace({ 'a.pdf': file }).workplan(['import', 'a.pdf']);
  expect(out).toContain('\n  读法: pdf-2\n');
  expect(err).toContain('这是 PDF 文件：只有版面，没有段落和表格。');
  expect(err).toContain('读出：');
  expect(code).toBe(0);
});

describe('what cannot be read is refused with what to do', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
  test.each([
    ['a PDF that was cut', bytes('%PDF-1.7\n%\xe2\xe3'), '不完整或者已经损坏，读不了。'],
    ['half a .docx', bytes('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), '不完整或者已经损坏，读不了。'],
    [
      'an OLE file of another kind',
      bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0'),
      '不是 Word 文件，或者是 Word 95 以前的文件',
    ],
    ['an .rtf that was cut', bytes('{\\rtf1\\ansi 1'), '不完整或者已经损坏'],
    [
      'an archive without a page',
      bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a--'),
      '里面没有网页',
    ],
    ['a picture', bytes('\x89PNG\r\n\x1a\n'), '是图片'],
    ['an empty file', bytes(''), '里没有文字。'],
    ['spaces', bytes(' \r\n\t\n'), '里没有文字。'],
    ['a page without words', bytes('<!DOCTYPE html><html><body><script>1</script></body></html>'), '里没有文字。'],
    ['NULs', new Uint8Array(100), '读不出文字'],
    [
      'a text with one bad byte',
      Buffer.concat([Buffer.from(`${OFFICIAL}坏`), bytes('\xff'), Buffer.from(`\n${OFFICIAL.repeat(3)}`)]),
      '里有读不出的字节（第 7 行）',
    ],
  ])('%s', async (_, content, message) => {
    const { workplan, folder } = workspace({ 'a.txt': content });
    const outcome = await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(outcome).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
    expect(outcome.err).toMatch(/^a\.txt [^\n]+\n$/);
    expect((await workplan(['import', 'a.txt', '--lang', 'en'])).err).toMatch(/^a\.txt [ -~]+\n$/);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('a folder, and what is not there', async () => {
    const { workplan } = workspace({ 'x/a.txt': OFFICIAL });
    expect(await workplan(['import', 'x'])).toEqual({ code: 2, out: '', err: '读不了 x：这是一个文件夹。\n' });
    expect(await workplan(['import', 'y.txt'])).toEqual({ code: 2, out: '', err: '读不了 y.txt：不存在。\n' });
  });
});

describe('a text made to break it', () => {
  test.each([
    ['a megabyte of brackets', '（'.repeat(350_000)],
    ['a megabyte of attributions that do not end', '（牵头部门：'.repeat(60_000)],
    ['a huge line', '推进网上办事，'.repeat(150_000)],
    [
      'characters that YAML treats in its own way',
      '标题\u0085\u2028x\n一、甲\u000b\u000c\n1.推\ufeff进\u00a0。（市教委）\r\n\r2. # x: y\n- a\n\t\n"q" \'s\' [x] {y} |\n',
    ],
    ['line breaks of all kinds', '一、甲\r\n1.乙。\n2.丙。\r3.丁'],
    ['a plan', '工作方案: 1\n标题：x\n'],
    ['one letter', 'x'],
    ['a page that is not closed', `<html>${'<div>'.repeat(20_000)}x`],
  ])('%s comes back as it was', async (_, text) => {
    const { workplan, read } = workspace({ 'a.txt': text });
    expect((await workplan(['import', 'a.txt', '-o', 'a.plan.yaml'])).code).toBe(0);
    expect((await workplan(['render', 'a.plan.yaml', '-o', 'b.txt'])).code).toBe(0);
    expect(read('b.txt')).toBe(text.startsWith('<html>') ? 'x\n' : text);
  });
});

describe('-o', () => {
  test('never overwrites, unless it is asked to', async () => {
    const { workplan, read } = workspace({ 'a.txt': OFFICIAL, 'a.plan.yaml': '我的修改\n' });
    expect(await workplan(['import', 'a.txt', '-o', 'a.plan.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'a.plan.yaml 已经存在，没有改动。换一个文件名，或加 --force 覆盖。\n',
    });
    expect(read('a.plan.yaml')).toBe('我的修改\n');
    expect((await workplan(['import', 'a.txt', '-o', 'a.plan.yaml', '--force'])).code).toBe(0);
    expect(read('a.plan.yaml')).toMatch(/^工作方案: 1\n/);
  });

  test('never writes over the text itself, by whatever name', async () => {
    const { workplan, read, path } = workspace({ 'a.txt': OFFICIAL });
    symlinkSync(path('a.txt'), path('b.txt'));
    for (const name of ['a.txt', './x/../a.txt', 'b.txt']) {
      expect(await workplan(['import', 'a.txt', '-o', name, '--force'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('就是要读的文件'),
      });
    }
    expect(read('a.txt')).toBe(OFFICIAL);
  });

  test('leaves links and folders alone', async () => {
    const { workplan, path } = workspace({ 'a.txt': OFFICIAL, 'folder/x': '' });
    symlinkSync(path('nowhere'), path('link.plan.yaml'));
    expect((await workplan(['import', 'a.txt', '-o', 'link.plan.yaml'])).code).toBe(2);
    expect(lstatSync(path('link.plan.yaml')).isSymbolicLink()).toBe(true);
    expect(lstatSync(path('nowhere'), { throwIfNoEntry: false })).toBeUndefined();
    expect((await workplan(['import', 'a.txt', '-o', 'folder'])).code).toBe(2);
    expect((await workplan(['import', 'a.txt', '-o', 'folder', '--force'])).code).toBe(2);
    expect(readdirSync(path('folder'))).toEqual(['x']);
  });

  test('says so when the folder is not there, and leaves no draft anywhere', async () => {
    const { workplan, folder } = workspace({ 'a.txt': OFFICIAL });
    expect(await workplan(['import', 'a.txt', '-o', 'none/a.plan.yaml'])).toEqual({
      code: 2,
      out: '',
      err: '写不了 none/a.plan.yaml：不存在。\n',
    });
    await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(readdirSync(folder).sort()).toEqual(['a.plan.yaml', 'a.txt']);
  });
});
