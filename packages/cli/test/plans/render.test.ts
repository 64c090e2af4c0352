import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../../src/io/gb18030.js';
import { BAD, OFFICIAL, workspace, type Workspace } from '../support/workspace.js';

/** A folder with a text and the plan imported from it. */
async function imported(content: string | Uint8Array = OFFICIAL): Promise<Workspace> {
  const folder = workspace({ 'a.txt': content });
  expect((await folder.workplan(['import', 'a.txt', '-o', 'a.plan.yaml'])).code).toBe(0);
  return folder;
}

test('a plan that was changed gives the changed text, in the encoding of the old one', async () => {
  const { workplan, read, write, bytes } = await imported(encodeGb18030(OFFICIAL.replaceAll('\n', '\r\n')));
  write('a.plan.yaml', read('a.plan.yaml').replace('[市商务委]', '[市商务委, 市工商局]'));
  expect(await workplan(['render', 'a.plan.yaml', '--to', 'text', '-o', 'b.txt'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(
    bytes('b.txt').equals(encodeGb18030(OFFICIAL.replace('市商务委', '市商务委、市工商局').replaceAll('\n', '\r\n'))),
  ).toBe(true);
});

test('standard output is UTF-8, whatever the file was', async () => {
  const { workplan, read } = await imported(encodeGb18030(OFFICIAL));
  expect(await workplan(['render', 'a.plan.yaml'])).toEqual({ code: 0, out: OFFICIAL, err: '' });
  expect(await workplan(['render', '-'], { stdin: read('a.plan.yaml') })).toEqual({ code: 0, out: OFFICIAL, err: '' });
});

test('neither keys nor layout matter to it', async () => {
  const { workplan } = await imported();
  await workplan(['convert', 'a.plan.yaml', '--dialect', 'en', '--write']);
  await workplan(['fmt']);
  expect((await workplan(['render', 'a.plan.yaml'])).out).toBe(OFFICIAL);
});

test('a number that other programs would change is no reason to print nothing', async () => {
  const { workplan, read, write } = await imported();
  write('a.plan.yaml', read('a.plan.yaml').replace('序号: 3', '序号: 03'));
  expect(await workplan(['render', 'a.plan.yaml'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('03'),
    err: '',
  });
});

describe('a plan that cannot be read whole', () => {
  test.each([
    ['with a mistake in its writing', BAD, 'fullwidth-colon'],
    ['with a key there is none of', BAD.replace('标题：', '标题: ').replace('责任:', '负责:'), 'unknown-key'],
    ['without a title', BAD.replace(/标题：.*\n/, ''), 'missing-key'],
    ['that is none', '- a\n', 'error'],
    ['that is empty', '', 'error'],
  ])('%s is reported and not rendered', async (_, plan, rule) => {
    const { workplan, folder } = workspace({ 'a.plan.yaml': plan });
    expect(await workplan(['render', 'a.plan.yaml', '-o', 'b.txt', '--lang', 'en'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(rule),
    });
    expect((await workplan(['render', 'a.plan.yaml'])).out).toBe('');
    expect(readdirSync(folder)).toEqual(['a.plan.yaml']);
  });

  test('for bytes that are no text is refused', async () => {
    const { workplan, read } = await imported();
    const broken = workspace({
      'a.plan.yaml': Buffer.concat([Buffer.from(read('a.plan.yaml')), Uint8Array.of(0x23, 0xff, 0x0a)]),
    });
    expect(await broken.workplan(['render', 'a.plan.yaml'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('读不出的字节'),
    });
    expect(await workplan(['render', 'a.txt'])).toMatchObject({ code: 1, out: '' });
  });
});

test('a file that is there is not overwritten, the plan never', async () => {
  const { workplan, read, write } = await imported();
  write('b.txt', '别动\n');
  expect(await workplan(['render', 'a.plan.yaml', '-o', 'b.txt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('已经存在'),
  });
  expect(read('b.txt')).toBe('别动\n');
  expect(await workplan(['render', 'a.plan.yaml', '-o', 'a.plan.yaml', '--force'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('就是要读的文件'),
  });
  expect((await workplan(['render', 'a.plan.yaml', '-o', 'b.txt', '--force'])).code).toBe(0);
  expect(read('b.txt')).toBe(OFFICIAL);
});

test.each([
  ['stratml', '<PerformancePlanOrReport '],
  ['akn', '<akomaNtoso '],
  ['jsonld', '"@graph"'],
])('--to %s prints the plan in that format', async (form, mark) => {
  const { workplan } = await imported();
  const { code, out } = await workplan(['render', 'a.plan.yaml', '--to', form]);
  expect(code).toBe(0);
  expect(out).toContain(mark);
});

test('--to a form that there is not is refused', async () => {
  const { workplan } = await imported();
  const { code, err } = await workplan(['render', 'a.plan.yaml', '--to', 'epub']);
  expect(code).toBe(2);
  expect(err).toContain('text, docx, xlsx, html, md, stratml, akn, jsonld');
});
