import { readDocx } from '@workplan/office/docx';
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../support/report-schema.js';
import { workspace } from '../support/workspace.js';

const OLD = `工作方案: 1
标题: 2016年重点工作
地区: 上海市
期间: 2016
章节:
  - 标题: 便民服务
    任务:
      - 序号: 1
        内容: 建设网上政务大厅，实现829项事项全覆盖。
        牵头: [市工商局]
        责任: [市教委]
        时限: 2016年6月底前
      - 序号: 2
        内容: 完善市民服务热线。
        责任: [市教委]
  - 标题: 监管执法
    任务:
      - 序号: 3
        内容: 开展联合检查。
        责任: [市公安局]
`;
const NEW = OLD.replace('期间: 2016', '期间: 2019')
  .replace('829项', '900项')
  .replace('[市工商局]', '[市市场监管局]')
  .replace('2016年6月底前', '2016年9月底前')
  .replace('      - 序号: 2\n        内容: 完善市民服务热线。\n        责任: [市教委]\n', '')
  .replace(
    '        责任: [市公安局]\n',
    '        责任: [市公安局]\n      - 序号: 2\n        内容: 完善市民服务热线。\n        责任: [市教委, 市卫生计生委]\n      - 序号: 4\n        内容: 建立失信名单。\n        牵头: [市公安局]\n',
  );

const files = { '旧.plan.yaml': OLD, '新.plan.yaml': NEW };

test('says of each task what became of it', async () => {
  const { workplan } = workspace(files);
  const { code, out, err } = await workplan(['diff', '旧.plan.yaml', '新.plan.yaml', '--color', 'never']);
  expect(err).toBe('');
  expect(code).toBe(1);
  expect(out).toContain('1 改文字、改分工、改时限');
  expect(out).toContain('[-829-]{+900+}项');
  expect(out).toContain('市工商局现为市市场监管局（同一单位更名）');
  expect(out).toContain('时限 2016年6月底前→2016年9月底前，推迟92天');
  expect(out).toContain('2 移动、改分工');
  expect(out).toContain('由“便民服务”移至“监管执法”');
  expect(out).toContain('增加责任：市卫生计生委');
  expect(out).toContain('4 新增');
  expect(out).toContain('新增1项，删去0项，修改2项，未变1项。');
});

test('two plans that say the same differ in nothing, however they are written', async () => {
  const { workplan } = workspace({ ...files, '同.plan.yaml': OLD.replace('[市教委]', '\n          - 市教委') });
  expect(await workplan(['diff', '旧.plan.yaml', '同.plan.yaml'])).toEqual({
    code: 0,
    out: '两份方案没有差异（3项任务）。\n',
    err: '',
  });
});

test('the data is as its schema says', async () => {
  const { workplan } = workspace(files);
  const { out } = await workplan(['diff', '旧.plan.yaml', '新.plan.yaml', '-f', 'json']);
  reportSchema('diff')(out);
});

describe('as a Word file', () => {
  test('number, before, after and what changed are a table', async () => {
    const { workplan, bytes } = workspace(files);
    const call = ['diff', '旧.plan.yaml', '新.plan.yaml', '--to', 'docx'];
    expect(await workplan([...call, '-o', '差异.docx'])).toEqual({ code: 1, out: '', err: '' });
    const { tables } = readDocx(bytes('差异.docx'));
    const cells = (row: number): string[] =>
      (tables[0]?.cells ?? []).filter((cell) => cell.row === row).map(({ text }) => text);
    expect(cells(0)).toEqual(['序号', '原文', '修改后', '说明']);
    expect(cells(2)).toEqual([
      '1',
      '建设网上政务大厅，实现829项事项全覆盖。',
      '建设网上政务大厅，实现900项事项全覆盖。',
      expect.stringContaining('推迟92天'),
    ]);
    for (const more of [['-f', 'md'], ['--continuity']]) expect((await workplan([...call, ...more])).code).toBe(2);
    expect((await workplan([...call.slice(0, -1), 'xlsx'])).code).toBe(2);
    expect((await workplan(call, { terminal: { columns: 80 } })).code).toBe(2);
  });
});

describe('nothing of a plan commands the reader', () => {
  const hostile = {
    'a.plan.yaml': OLD,
    'b.plan.yaml': OLD.replace('开展联合检查。', '"<script>alert(1)</script>![x](http://x.y) | \\e[31m"'),
  };

  test('of a page', async () => {
    const { workplan } = workspace(hostile);
    const { out } = await workplan(['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'html']);
    expect(out).toContain('&lt;script&gt;alert(1)');
    expect(out.match(/<script>/g)).toHaveLength(1);
    expect(out).toMatch(/default-src 'none'/);
  });

  test('of a table', async () => {
    const { workplan } = workspace(hostile);
    const { out } = await workplan(['diff', 'a.plan.yaml', 'b.plan.yaml', '-f', 'md']);
    expect(out).not.toMatch(/<script|!\[x\]|\u001b/);
  });

  test('of a terminal', async () => {
    const { workplan } = workspace(hostile);
    const { out } = await workplan(['diff', 'a.plan.yaml', 'b.plan.yaml', '--color', 'never']);
    expect(out).not.toContain('\u001b');
  });
});

test('reads a version out of git', async () => {
  const { workplan, write, path } = workspace({ 'a.plan.yaml': OLD });
  const git = (...args: string[]): string => execFileSync('git', ['-C', path(''), ...args], { encoding: 'utf8' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'one');
  write('a.plan.yaml', OLD.replace('开展联合检查', '每季开展联合检查'));
  const { code, out } = await workplan(['diff', 'HEAD:a.plan.yaml', 'a.plan.yaml', '--color', 'never']);
  expect(code).toBe(1);
  expect(out).toContain('{+每季+}');
  const gone = await workplan(['diff', 'HEAD:b.plan.yaml', 'a.plan.yaml']);
  expect(gone).toMatchObject({ code: 2, out: '' });
  expect(gone.err).toContain('没有“HEAD:b.plan.yaml”');
});

test('a plan that cannot be read is said, and nothing is compared', async () => {
  const { workplan } = workspace({ ...files, '坏.plan.yaml': '标题：甲\n' });
  const { code, out, err } = await workplan(['diff', '旧.plan.yaml', '坏.plan.yaml']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('坏.plan.yaml');
});

test('tells what goes on from one year to the next', async () => {
  const { workplan } = workspace(files);
  const { code, out } = await workplan(['diff', '旧.plan.yaml', '新.plan.yaml', '--continuity']);
  expect(code).toBe(0);
  expect(out).toContain('延续的任务（3）');
  expect(out).toContain('新列入的任务（1）');
  expect(out).toContain('| 市公安局 | 1 | 2 |');
  expect(out).toContain('| 市市场监管局 | 1 | 1 |');
});
