import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BAD, GOOD, workspace } from './support/workspace.js';

const schema: unknown = JSON.parse(readFileSync(new URL('../../../schemas/config.schema.json', import.meta.url), 'utf8'));
const accepts = new Ajv({ strict: false }).compile(schema as object);

const HANGZHOU_PLAN = GOOD.replace('上海市', '杭州市').replace('市教委', '市数据资源局');
const HANGZHOU = '名录: 1\n地区: 杭州市\n别名: [杭州]\n单位:\n  - 简称: 市数据资源局\n';

describe('the configuration', () => {
  test('of the nearest folder above holds, and no other', async () => {
    const { workplan } = workspace({
      'workplan.config.yaml': 'rules:\n  fullwidth-colon: warning\n',
      'a.plan.yaml': BAD,
      'sub/deep/b.plan.yaml': BAD,
      'other/workplan.config.yaml': '规则: {fullwidth-colon: off}\n',
      'other/c.plan.yaml': BAD,
    });
    const { out, code } = await workplan(['lint']);
    expect(out.match(/^\S.*plan\.yaml$/gm)).toEqual(['a.plan.yaml', 'sub/deep/b.plan.yaml']);
    expect(out.match(/ {2}警告 {2}fullwidth-colon/g)).toHaveLength(2);
    expect(code).toBe(0);
  });

  test('may be named, or left out', async () => {
    const { workplan } = workspace({ 'workplan.config.yaml': 'rules: {fullwidth-colon: off}\n', 'strict.yaml': '# nothing\n', 'a.plan.yaml': BAD });
    expect((await workplan(['a.plan.yaml'])).code).toBe(0);
    expect((await workplan(['a.plan.yaml', '--config', 'strict.yaml'])).code).toBe(1);
    expect((await workplan(['a.plan.yaml', '--no-config'])).code).toBe(1);
  });

  test('brings the registry of another city', async () => {
    const { workplan } = workspace({
      'plans/a.plan.yaml': HANGZHOU_PLAN.replace('市数据资源局', '市数据资源管理局'),
      'plans/b.plan.yaml': HANGZHOU_PLAN,
      'workplan.config.yaml': '名录: [./名录/hangzhou.registry.yaml]\n',
      '名录/hangzhou.registry.yaml': HANGZHOU,
    });
    const { out, code } = await workplan(['plans']);
    expect(out).toContain('unknown-body');
    expect(out).toContain('市数据资源管理局');
    expect(out.match(/^\S.*plan\.yaml$/gm)).toEqual(['plans/a.plan.yaml']);
    expect(code).toBe(1);
    expect((await workplan(['plans', '--no-config'])).out).not.toContain('unknown-body');
    expect((await workplan(['bodies', '市数据资源局', '--in', '杭州'])).out).toContain('杭州市');
  });
});

describe('mistakes in it are shown where they stand', () => {
  const CASES: readonly (readonly [string, string, string, string])[] = [
    ['a key that is none', 'registrys: [a]\n', '1:1', '是不是想写“registries”？'],
    ['a key far from any', 'plugins: [a]\n', '1:1', '不认识“plugins”'],
    ['a rule that is none', 'rules:\n  fullwidth-colom: off\n', '2:3', '是不是想写“fullwidth-colon”？'],
    ['a rule about the setup itself', 'rules:\n  config-invalid: off\n', '2:3', '不能调整或关闭'],
    ['a level that is none', 'rules:\n  tab-indent: warn\n', '2:15', '级别不能写“warn”'],
    ['rules that are a list', '规则:\n  - tab-indent\n', '1:1', '一行写一条规则'],
    ['one setting twice', 'rules: {}\n规则: {}\n', '2:1', '是同一项'],
    ['a path that is none', 'registries: [a.yaml, 3]\n', '1:22', '应当写名录文件的路径'],
    ['a registry that is not there', 'registries:\n  - ./none.yaml\n', '2:5', '读不了名录 ./none.yaml（不存在）'],
    ['a registry that is a folder', 'registries: plans\n', '1:13', '这是一个文件夹'],
    ['a full-width colon', '名录：[a.yaml]\n', '1:1', '冒号是不是半角'],
    ['a list', '- a\n', '1:1', '一条条“键: 内容”'],
    ['a key twice', 'rules: {}\nrules: {}\n', '2:1', '同一个键写了两次'],
    ['a tab', 'rules:\n\ttab-indent: off\n', '2:1', '制表符'],
    ['an open quote', 'registries: "a\n', '2:1', '没有配对'],
    ['an alias', 'registries: &a [x]\nrules: *a\n', '2:8', '不需要引用'],
    ['two documents', 'rules: {}\n---\nrules: {}\n', '2:1', '只留一份'],
  ];

  test.each(CASES)('%s', async (_, config, at, message) => {
    const { workplan } = workspace({ 'workplan.config.yaml': config, 'plans/a.plan.yaml': GOOD });
    const { out, code } = await workplan(['plans']);
    expect(code).toBe(2);
    expect(out).toMatch(/^workplan\.config\.yaml\n/);
    expect(out).toContain(message);
    expect(out).toMatch(/检查了2个文件：/);
    const json = JSON.parse((await workplan(['plans', '--format', 'json'])).out);
    const { start } = json.files[0].findings[0].range;
    expect(`${start.line}:${start.column}`).toBe(at);
    expect(json.files[0].findings[0].rule).toBe('config-invalid');
  });

  test('a registry with mistakes is used as far as it goes', async () => {
    const { workplan } = workspace({
      'workplan.config.yaml': 'registries: hangzhou.yaml\n',
      'hangzhou.yaml': `${HANGZHOU}    止: 2018年3月\n`,
      'a.plan.yaml': HANGZHOU_PLAN,
    });
    const { out, code } = await workplan(['lint']);
    expect(out).toContain('hangzhou.yaml\n\n  6:8  错误  registry-invalid\n');
    expect(out).toContain('这里可以写成“2018-03”');
    expect(out).toContain('  > 6 |     止: 2018年3月\n      |         ^^^^^^^^^\n');
    expect(code).toBe(1);
  });

  test('a registry that is none at all makes the setup fail', async () => {
    const { workplan } = workspace({ 'workplan.config.yaml': 'registries: r.yaml\n', 'r.yaml': '地区: 杭州市\n', 'a.plan.yaml': GOOD });
    expect(await workplan(['lint'])).toMatchObject({ code: 2, out: expect.stringContaining('registry-invalid') });
  });

  test('a configuration that many plans share is reported once', async () => {
    const { workplan } = workspace({ 'workplan.config.yaml': 'x: 1\n', 'a.plan.yaml': GOOD, 'b/c.plan.yaml': GOOD });
    expect((await workplan(['lint'])).out.match(/config-invalid/g)).toHaveLength(1);
  });
});

describe('its schema agrees with the reader', () => {
  test.each([
    ['', true],
    ['registries: a.yaml\n', true],
    ['名录: [a.yaml]\n规则: {tab-indent: off}\n', true],
    ['rules:\n', true],
    ['registrys: [a]\n', false],
    ['rules: {tab-indent: warn}\n', false],
    ['rules: {}\n规则: {}\n', false],
    ['registries: [3]\n', false],
    ['- a\n', false],
  ])('%j', async (config, valid) => {
    const { workplan } = workspace({ 'workplan.config.yaml': config, 'a.yaml': HANGZHOU, 'p.plan.yaml': GOOD });
    expect(accepts(parse(config))).toBe(valid);
    expect((await workplan(['lint'])).code === 0).toBe(valid);
  });

  test('both languages describe every part of it', () => {
    const described = JSON.stringify(schema).match(/"description"/g)?.length;
    expect(JSON.stringify(schema).match(/"x-zh"/g)?.length).toBe(described);
  });
});
