import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workspace } from '../support/workspace.js';

describe('workplan new', () => {
  test.each([
    ['工作要点', '南京市2026年重点工作要点'],
    ['division', '南京市2026年重点工作任务分工方案'],
    ['行动计划', '南京市重点工作行动计划（2026年）'],
    ['list', '南京市2026年重点任务清单'],
  ])('writes a plan of the kind %s in which nothing is wrong', async (kind, title) => {
    const { workplan, read } = workspace();
    for (const dialect of ['zh', 'en']) {
      const file = `${dialect}.plan.yaml`;
      expect(
        await workplan(['new', file, '--kind', kind, '--in', '南京市', '--year', '2026', '--dialect', dialect]),
      ).toEqual({ code: 0, out: '', err: `写好了 ${file}。请把里面的章节和任务改成自己的。\n` });
      expect(read(file)).toContain(title);
      const { code, out } = await workplan(['lint', file, '--fail-on', 'warning']);
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('没有发现问题') });
    }
  });

  test('names the file by its title, also by one that YAML would misread', async () => {
    const { workplan, read } = workspace();
    expect((await workplan(['new', '--in', '浦东新区', '--year', '2026', '--title', '要点: "一"'])).code).toBe(0);
    expect((parse(read('要点 一.plan.yaml')) as Readonly<Record<string, unknown>>).标题).toBe('要点: "一"');
    expect((await workplan(['lint', '--fail-on', 'error'])).code).toBe(0);
  });

  test('never touches what is there', async () => {
    const { workplan, read, path, folder } = workspace({ 'a.plan.yaml': 'mine\n' });
    const words = ['new', 'a.plan.yaml', '--in', '南京市', '--year', '2026'];
    expect(await workplan(words)).toMatchObject({ code: 2, err: expect.stringContaining('已经存在，没有改动它') });
    expect((await workplan([...words, '--force'])).err).toContain('没有 --force 这个选项');
    expect(read('a.plan.yaml')).toBe('mine\n');
    symlinkSync(`${folder}/none`, path('b.plan.yaml'));
    expect((await workplan(['new', 'b.plan.yaml', '--in', '南京市'])).code).toBe(2);
  });

  test.each([
    [[], '请用 --in 写明', 'Say with --in'],
    [['--in', 'Nanjing'], '不能写“Nanjing”', 'not “Nanjing”'],
    [['--in', '南京市', '--year', '26'], '不能写“26”', 'not “26”'],
    [['--in', '南京市', '--kind', 'x'], '--kind 不能写“x”', '--kind cannot be “x”'],
    [['--in', '南京市', '--title', ' '], '--title 不能是空的', '--title is neither empty'],
    [['a.yaml', '--in', '南京市'], 'a.yaml 不是工作方案的文件名', 'a.yaml is no name of a plan'],
  ])('%j says what is missing', async (words, zh, en) => {
    const { workplan } = workspace();
    for (const [lang, said] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { code, err } = await workplan(['new', ...words, '--lang', lang]);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
  });
});

describe('workplan schema', () => {
  test.each([
    ['plan', '"title"'],
    ['plan.zh', '"标题"'],
    ['plan-model', 'definitions'],
    ['config', '"overrides"'],
    ['registry', '"名录"'],
    ['lint-report', '"findings"'],
    ['diff-report', '"unchanged"'],
    ['cascade-report', '"proposals"'],
    ['review-report', '"opinions"'],
    ['status-report', '"plans"'],
  ])('prints %s as JSON', async (name, holds) => {
    const { workplan, read } = workspace();
    const { code, out } = await workplan(['schema', name]);
    expect(code).toBe(0);
    expect(out).toContain(holds);
    expect((JSON.parse(out) as Readonly<Record<string, unknown>>).$id).toBe(`${name}.schema.json`);
    expect((await workplan(['schema', name, '-o', 's.json'])).code).toBe(0);
    expect(read('s.json')).toBe(out);
  });

  test('prints that of plans when none is named, overwrites nothing, and names the nearest', async () => {
    const { workplan } = workspace({ 's.json': 'mine' });
    expect((await workplan(['schema'])).out).toBe((await workplan(['schema', 'plan'])).out);
    expect((await workplan(['schema', '-o', 's.json'])).code).toBe(2);
    expect(await workplan(['schema', 'plna', '--lang', 'en'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean plan?'),
    });
  });
});
