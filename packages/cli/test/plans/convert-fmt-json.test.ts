import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, workspace } from '../support/workspace.js';

const COMMENTED = `# 说明\n${GOOD.replace('[市教委]', '[市教委] # 待定')}`;

describe('convert', () => {
  test('prints the plan with the other keys; values and comments stay', async () => {
    const { workplan, read } = workspace({ 'a.plan.yaml': COMMENTED });
    const { out, code } = await workplan(['convert', 'a.plan.yaml', '--dialect', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^# 说明\nworkplan: 1\ntitle: 2016年工作安排\n/);
    expect(out).toContain('responsible: [市教委] # 待定\n');
    expect(read('a.plan.yaml')).toBe(COMMENTED);
  });

  test('there and back is the same text', async () => {
    const { workplan, read } = workspace({ 'a.plan.yaml': COMMENTED });
    await workplan(['convert', 'a.plan.yaml', '--dialect', 'en', '-o', 'b.plan.yaml']);
    expect(read('b.plan.yaml')).not.toBe(COMMENTED);
    expect(await workplan(['convert', 'b.plan.yaml', '--dialect', 'zh', '--write'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(read('b.plan.yaml')).toBe(COMMENTED);
  });

  test('reads standard input', async () => {
    expect((await workspace().workplan(['convert', '-', '--dialect=en'], { stdin: GOOD })).out).toContain(
      'workplan: 1\n',
    );
  });

  test.each([
    [['--write', '-o', 'b', '--dialect', 'en'], '只能写一个'],
    [[], '--dialect zh'],
    [['--dialect', 'de'], '可以写：zh, en'],
    [['-o', 'none/b', '--dialect', 'en'], '写不了 none/b：不存在'],
    [['-o', 'b.plan.yaml', '--dialect', 'en'], 'b.plan.yaml 已经存在，没有改动'],
    [['-o', 'a.plan.yaml', '--dialect', 'en'], 'a.plan.yaml 就是要读的文件'],
  ])('%j is refused', async (options, message) => {
    const { workplan, read } = workspace({ 'a.plan.yaml': GOOD, 'b.plan.yaml': COMMENTED });
    expect(await workplan(['convert', 'a.plan.yaml', ...options])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(message),
    });
    expect([read('a.plan.yaml'), read('b.plan.yaml')]).toEqual([GOOD, COMMENTED]);
  });

  test('--force writes over a file that is there', async () => {
    const { workplan, read } = workspace({ 'a.plan.yaml': GOOD, 'b.plan.yaml': COMMENTED });
    expect((await workplan(['convert', 'a.plan.yaml', '--dialect', 'en', '-o', 'b.plan.yaml', '--force'])).code).toBe(
      0,
    );
    expect(read('b.plan.yaml')).toMatch(/^workplan: 1\n/);
  });

  // Keys in what cannot be read would stay as they are, and the file would have keys of both kinds.
  test.each([
    ['an open bracket', GOOD.replace('    任务:', '    任务: [')],
    ['a key that stands nowhere', GOOD.replace('      - 序号', '   - 序号')],
    ['a full-width colon', BAD],
  ])('of a plan with %s nothing is converted', async (_, text) => {
    const { workplan, read } = workspace({ 'a.plan.yaml': text });
    for (const options of [[], ['--write'], ['-o', 'b.plan.yaml']])
      expect(await workplan(['convert', 'a.plan.yaml', '--dialect', 'en', ...options])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringMatching(/^a\.plan\.yaml\n/),
      });
    expect(read('a.plan.yaml')).toBe(text);
    expect(() => read('b.plan.yaml')).toThrow();
  });
});

describe('fmt', () => {
  test('leaves a formatted plan alone, and formatting is stable', async () => {
    const { workplan, read } = workspace({
      'a.plan.yaml': GOOD.replace('  - 标题', '    - 标题').replace(/\n$/, '\n\n\n'),
    });
    expect((await workplan(['fmt'])).code).toBe(0);
    const once = read('a.plan.yaml');
    expect(await workplan(['fmt', '--check'])).toEqual({ code: 0, out: '', err: '0个文件的格式需要调整。\n' });
    expect((await workplan(['fmt'])).code).toBe(0);
    expect(read('a.plan.yaml')).toBe(once);
  });

  test('--check names what would change and changes nothing', async () => {
    const loose = GOOD.replace('标题: 2016', '标题:    2016').replace(/\n$/, '   \n\n\n\n');
    const { workplan, read } = workspace({ 'b/loose.plan.yaml': loose, 'good.plan.yaml': GOOD });
    expect(await workplan(['fmt', '--check'])).toEqual({
      code: 1,
      out: 'b/loose.plan.yaml\n',
      err: '1个文件的格式需要调整。\n',
    });
    expect(read('b/loose.plan.yaml')).toBe(loose);
  });

  test('of standard input prints the plan', async () => {
    const { out, code } = await workspace().workplan(['fmt', '-'], { stdin: GOOD });
    expect({ out, code }).toEqual({ out: GOOD, code: 0 });
  });
});

describe('json', () => {
  const TIED = GOOD.replace('期间: 2016\n', '期间: 2016\n原文:\n  文件: 原文.txt\n').replace(
    '        责任',
    '        出处: L2\n        责任',
  );

  test('leaves a file that is there alone, unless --force is given', async () => {
    const { workplan, read } = workspace({ 'a.plan.yaml': GOOD, 'a.json': '{}' });
    expect(await workplan(['json', 'a.plan.yaml', '-o', 'a.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a.json 已经存在，没有改动'),
    });
    expect(read('a.json')).toBe('{}');
    expect((await workplan(['json', 'a.plan.yaml', '-o', 'a.json', '--force'])).code).toBe(0);
    expect(JSON.parse(read('a.json'))).toMatchObject({ workplan: 1 });
  });

  test('has English keys, and offsets where the source can be read', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': TIED, '原文.txt': '标题\n任务一。\n' });
    const { out, err, code } = await workplan(['json', 'a.plan.yaml']);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(JSON.parse(out)).toMatchObject({
      workplan: 1,
      title: '2016年工作安排',
      sections: [
        { title: '网上办事', tasks: [{ number: 1, responsible: ['市教委'], source: { line: 2, start: 3, end: 7 } }] },
      ],
    });
  });

  test('without the source anchors carry lines, and a note says so', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': TIED });
    const { out, err, code } = await workplan(['json', 'a.plan.yaml']);
    expect(JSON.parse(out).sections[0].tasks[0].source).toEqual({ line: 2 });
    expect(err).toContain('没有读到原文 原文.txt');
    expect(code).toBe(0);
  });

  test('reads no source outside the workspace, by path or by link', async () => {
    const { workplan, path } = workspace({
      'ws/plans/a.plan.yaml': TIED.replace('原文.txt', '../../secret.txt'),
      'ws/plans/b.plan.yaml': TIED.replace('原文.txt', 'link.txt'),
      'ws/plans/c.plan.yaml': TIED.replace('原文.txt', '../source.txt'),
      'ws/workplan.config.yaml': '',
      'ws/source.txt': '标题\n任务一。\n',
      'secret.txt': '标题\n任务一。\n',
    });
    symlinkSync(path('secret.txt'), path('ws/plans/link.txt'));
    const anchored = async (name: string): Promise<boolean> =>
      JSON.parse((await workplan(['json', name], { in: 'ws/plans' })).out).sections[0].tasks[0].source.start !==
      undefined;
    expect(await anchored('a.plan.yaml')).toBe(false);
    expect(await anchored('b.plan.yaml')).toBe(false);
    expect(await anchored('c.plan.yaml')).toBe(true);
  });

  test('of a broken plan prints what there is and tells the mistakes', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': BAD });
    const { out, err, code } = await workplan(['json', 'a.plan.yaml']);
    expect(JSON.parse(out)).toMatchObject({ title: '2016年工作安排', jurisdiction: '上海市' });
    expect(err).toContain('fullwidth-colon');
    expect(code).toBe(1);
  });

  test('mistakes in what the plan says do not matter to it', async () => {
    const { workplan } = workspace({ 'a.plan.yaml': GOOD.replace('市教委', '市某某局') });
    expect((await workplan(['json', 'a.plan.yaml'])).code).toBe(0);
  });
});
