import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { autoNumbered } from '../../../office/test/support/auto-numbered.js';
import { docx, p } from '../../../office/test/support/docx.js';
import { taskDivision } from '../../../office/test/support/task-division.js';
import { workspace } from '../support/workspace.js';

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
const wordsOf = (name: string): string => readFileSync(new URL(name, SEEDS), 'utf8').replace(/^\ufeff|\r/g, '');

describe.each(seeds)('%s, all numerals automatic', (name) => {
  test('gives the plan of the text, and its text again', async () => {
    const text = wordsOf(name);
    const { workplan, read } = workspace({ 'a.docx': autoNumbered(text), 'a.txt': text });
    for (const kind of ['docx', 'txt'])
      expect((await workplan(['import', `a.${kind}`, '-o', `${kind}.plan.yaml`])).code, kind).toBe(0);
    const plan = async (kind: string): Promise<unknown> => {
      const { out } = await workplan(['json', `${kind}.plan.yaml`]);
      const { source: _, ...rest } = JSON.parse(out) as Record<string, unknown>;
      return rest;
    };
    expect(await plan('docx')).toEqual(await plan('txt'));
    expect((await workplan(['render', 'docx.plan.yaml', '--to', 'text', '-o', 'again.txt'])).code).toBe(0);
    expect(read('again.txt').replace(/\n$/, '')).toBe(text.replace(/\n$/, ''));
  });
});

describe('a Word file', () => {
  test('what does not stand in its text is listed, and open changes are named', async () => {
    const { workplan } = workspace({ 'a.docx': taskDivision() });
    const { err } = await workplan(['import', 'a.docx', '-o', 'a.plan.yaml']);
    expect(err).toContain('这是 Word 文件');
    for (const aside of ['隐藏的文字：、市密码局', '修订中删去的文字：删去的话。', '脚注：平台名称以批复为准'])
      expect(err).toContain(aside);
    expect(err).toContain('有 1 处修订增加的文字还没有接受');
  });

  test('the rows of its tables are tasks; a merged cell counts for each of its rows', async () => {
    const { workplan } = workspace({ 'a.docx': taskDivision() });
    const { out } = await workplan(['import', 'a.docx', '--to', 'json']);
    const leads = [...out.matchAll(/"title": "(建平台|建目录)",\s+"lead": \[\s+"([^"]+)"/g)].map((match) =>
      match.slice(1),
    );
    expect(leads).toEqual([
      ['建平台', '市数据局'],
      ['建目录', '市数据局'],
    ]);
  });

  test('a plan is compared with it', async () => {
    const { workplan, read, write } = workspace({
      'a.docx': docx({ body: p('2024年重点工作') + p('1.推进数据共享。（责任单位：市数据局）') }),
    });
    await workplan(['import', 'a.docx', '-o', 'a.plan.yaml', '--in', '杭州市']);
    expect((await workplan(['lint', 'a.plan.yaml', '-f', 'json'])).out).not.toContain('source-drift');
    write('a.plan.yaml', read('a.plan.yaml').replace('推进数据共享', '推进数据归集'));
    expect((await workplan(['lint', 'a.plan.yaml', '-f', 'json'])).out).toContain('source-drift');
  });

  test.each<readonly [string, Uint8Array, RegExp]>([
    ['cut.docx', taskDivision().subarray(0, 1500), /不完整或者已经损坏/],
    [
      'archive.docx',
      Uint8Array.from(Buffer.from('PK\x05\x06'.padEnd(22, '\0'), 'latin1')),
      /没有 Word 文档，也没有 Excel 工作簿/,
    ],
    [
      'old.doc',
      Uint8Array.from(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'.padEnd(600, '\0'), 'latin1')),
      /损坏|不是 Word 文件/,
    ],
  ])('%s gets a clear answer', async (name, bytes, expected) => {
    const { workplan } = workspace({ [name]: bytes });
    const { code, err } = await workplan(['import', name]);
    expect([code, expected.test(err)], err).toEqual([2, true]);
  });
});
