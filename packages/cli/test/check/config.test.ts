import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BAD, GOOD, OFFICIAL, workspace } from '../support/workspace.js';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../../schemas/config.schema.json', import.meta.url), 'utf8'),
);
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
    const { workplan } = workspace({
      'workplan.config.yaml': 'rules: {fullwidth-colon: off}\n',
      'strict.yaml': '# nothing\n',
      'a.plan.yaml': BAD,
    });
    expect((await workplan(['a.plan.yaml'])).code).toBe(0);
    expect((await workplan(['a.plan.yaml', '--config', 'strict.yaml'])).code).toBe(1);
    expect((await workplan(['a.plan.yaml', '--no-config'])).code).toBe(1);
  });

  test('brings the registry of another city', async () => {
    const { workplan } = workspace({
      'plans/a.plan.yaml': HANGZHOU_PLAN.replace('市数据资源局', '市数据资原局'),
      'plans/b.plan.yaml': HANGZHOU_PLAN,
      'workplan.config.yaml': '名录: [./名录/hangzhou.registry.yaml]\n',
      '名录/hangzhou.registry.yaml': HANGZHOU,
    });
    const { out, code } = await workplan(['plans']);
    expect(out).toContain('unknown-body');
    expect(out).toContain('市数据资原局');
    expect(out.match(/^\S.*plan\.yaml$/gm)).toEqual(['plans/a.plan.yaml']);
    expect(code).toBe(1);
    const without = (await workplan(['plans', '--no-config'])).out;
    expect(without).toContain('未核实');
    expect(without).not.toContain('  错误  ');
    expect((await workplan(['bodies', '市数据资源局', '--in', '杭州'])).out).toContain('杭州市');
  });
});

describe('mistakes in it are shown where they stand', () => {
  const CASES: readonly (readonly string[])[] = [
    ['a key that is none', 'registrys: [a]\n', '1:1', '是不是想写“registries”？'],
    ['a key far from any', 'plugins: [a]\n', '1:1', '不认识“plugins”'],
    ['a rule that is none', 'rules:\n  fullwidth-colom: off\n', '2:3', '是不是想写“fullwidth-colon”？', 'unknown-rule'],
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
    ['sources outside of the repository', 'sources: ../x\n', '1:10', '在仓库之外'],
    ['sources by a full path', '原文: [/etc]\n', '1:6', '绝对路径'],
    ['a pattern that is none', '忽略: [3]\n', '1:6', '样式'],
    ['keys of no language', '键名: 日文\n', '1:5', '可以写：zh、en、中文、英文'],
    ['a place that is none', '地区: [上海市]\n', '1:1', '地区的名称'],
    ['overrides that are no list', '特例: {文件: x}\n', '1:1', '应当是一个列表'],
    ['an override without files', 'overrides:\n  - rules: {tab-indent: off}\n', '2:5', '没有写对哪些文件起作用'],
    ['a key of an override that is none', 'overrides:\n  - files: x\n    rule: {}\n', '3:5', '是不是想写“rules”？'],
    [
      'a level in an override that is none',
      '特例:\n  - 文件: x\n    规则: {tab-indent: 严重}\n',
      '3:22',
      '级别不能写“严重”',
    ],
    ['an open quote', 'registries: "a\n', '2:1', '没有配对'],
    ['an alias', 'registries: &a [x]\nrules: *a\n', '2:8', '不需要引用'],
    ['two documents', 'rules: {}\n---\nrules: {}\n', '2:1', '只留一份'],
  ];

  test.each(CASES)('%s', async (_, config = '', at, message, rule = 'config-invalid') => {
    const { workplan } = workspace({ 'workplan.config.yaml': config, 'plans/a.plan.yaml': GOOD });
    const { out, code } = await workplan(['plans']);
    expect(code).toBe(2);
    expect(out).toMatch(/^workplan\.config\.yaml\n/);
    expect(out).toContain(message);
    expect(out).toMatch(/检查了2个文件：/);
    const json = JSON.parse((await workplan(['plans', '--format', 'json'])).out);
    const { start } = json.files[0].findings[0].range;
    expect(`${start.line}:${start.column}`).toBe(at);
    expect(json.files[0].findings[0].rule).toBe(rule);
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
    const { workplan } = workspace({
      'workplan.config.yaml': 'registries: r.yaml\n',
      'r.yaml': '地区: 杭州市\n',
      'a.plan.yaml': GOOD,
    });
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
    ['rules: {tab-indent: 警告}\n原文: .\n忽略: 草稿/\n键名: 中文\n地区: 上海市\n', true],
    ['overrides:\n  - files: [a, b]\n    规则: {tab-indent: off}\n    dialect: en\n', true],
    ['overrides: []\n', true],
    ['overrides:\n  - rules: {}\n', false],
    ['overrides:\n  - files: []\n', false],
    ['overrides:\n  - files: a\n    文件: b\n', false],
    ['ignore: {}\n', false],
    ['dialect: de\n', false],
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

describe('settings for some plans', () => {
  const files = {
    'workplan.config.yaml':
      '规则: {fullwidth-colon: 警告}\n忽略: [草稿/, "*.old.plan.yaml"]\n特例:\n  - 文件: 往年/\n    规则: {fullwidth-colon: 提示}\n  - 文件: 往年/2015/\n    规则: {fullwidth-colon: 错误}\n',
    'a.plan.yaml': BAD,
    '往年/b.plan.yaml': BAD,
    '往年/2015/c.plan.yaml': BAD,
    '草稿/d.plan.yaml': BAD,
    'e.old.plan.yaml': BAD,
  };

  test('win over those for all, later ones over earlier ones', async () => {
    const { out } = await workspace(files).workplan(['lint', '-f', 'json']);
    const { files: reports } = JSON.parse(out) as {
      readonly files: readonly {
        readonly path: string;
        readonly findings: readonly { readonly rule: string; readonly severity: string }[];
      }[];
    };
    expect(
      reports.map(({ path, findings }) => [path, findings.find(({ rule }) => rule === 'fullwidth-colon')?.severity]),
    ).toEqual([
      ['a.plan.yaml', 'warning'],
      ['往年/2015/c.plan.yaml', 'error'],
      ['往年/b.plan.yaml', 'info'],
    ]);
  });

  test('may leave files alone, unless the call says otherwise', async () => {
    const { workplan } = workspace(files);
    expect(await workplan(['lint', '草稿/d.plan.yaml'])).toEqual({
      code: 0,
      out: '',
      err: expect.stringContaining('没有检查 草稿/d.plan.yaml'),
    });
    expect((await workplan(['lint', '草稿/d.plan.yaml', '--no-ignore'])).out).toContain('fullwidth-colon');
    expect((await workplan(['fmt', '--check', '--no-config'])).err).toContain('0个文件');
    expect((await workplan(['lint', '草稿'])).code).toBe(2);
  });

  test('are shown for one plan', async () => {
    const { workplan } = workspace({
      ...files,
      'r.yaml': HANGZHOU,
      'x/workplan.config.yaml': 'registries: ../r.yaml\ndialect: en\njurisdiction: 杭州市\nsources: .\n',
    });
    const shown = async (plan: string) =>
      JSON.parse((await workplan(['lint', '--print-config', plan])).out) as Record<string, unknown> & {
        readonly rules: Readonly<Record<string, string>>;
      };
    expect(await shown('往年/2015/new.plan.yaml')).toMatchObject({
      config: 'workplan.config.yaml',
      ignored: false,
      registries: [],
      rules: { 'fullwidth-colon': 'error', 'tab-indent': 'error', 'vague-deadline': 'info' },
    });
    expect(await shown('x/a.plan.yaml')).toMatchObject({
      config: 'x/workplan.config.yaml',
      registries: ['r.yaml'],
      dialect: 'en',
      jurisdiction: '杭州市',
    });
    expect(await shown('草稿/x.plan.yaml')).toMatchObject({ ignored: true });
    expect(await workplan(['lint', '--print-config', 'a.plan.yaml', '--no-config'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"config": null'),
    });
  });

  test('are not shown for a folder, whose plans may differ', async () => {
    const { workplan } = workspace({ ...files, 'x/workplan.config.yaml': 'dialect: en\n' });
    expect(await workplan(['lint', '--print-config', 'x'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining('例如 x/a.plan.yaml'),
    });
    expect((await workplan(['lint', '--print-config', '.', '--lang', 'en'])).err).toContain('such as a.plan.yaml');
  });
});

describe('ignore files', () => {
  const names = async (files: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<string[]> => {
    const { out } = await workspace(files).workplan(['lint', '-f', 'json', ...args]);
    return (JSON.parse(out) as { readonly files: readonly { readonly path: string }[] }).files.map(({ path }) => path);
  };
  const plans = { 'a.plan.yaml': GOOD, 'x/b.plan.yaml': GOOD, 'x/y/c.plan.yaml': GOOD, 'x/y/d.plan.yaml': GOOD };

  test('.workplanignore counts in every folder, the deeper one having the last word', async () => {
    expect(
      await names({
        ...plans,
        '.workplanignore': 'b.plan.yaml\nd.plan.yaml\n',
        'x/y/.workplanignore': '!d.plan.yaml\nc.*\n',
      }),
    ).toEqual(['a.plan.yaml', 'x/y/d.plan.yaml']);
  });
  test('nothing comes back in a folder that is ignored', async () => {
    expect(await names({ ...plans, '.workplanignore': 'y/\n', 'x/y/.workplanignore': '!d.plan.yaml\n' })).toEqual([
      'a.plan.yaml',
      'x/b.plan.yaml',
    ]);
  });
  test('.gitignore counts within a repository only, and .workplanignore takes out of it', async () => {
    const files = { ...plans, '.gitignore': 'x/\n' };
    expect(await names(files)).toHaveLength(4);
    expect(await names({ ...files, '.git/HEAD': '' })).toEqual(['a.plan.yaml']);
    expect(await names({ ...files, '.git/HEAD': '', '.workplanignore': '!x/\n' })).toHaveLength(4);
    expect(await names({ ...files, '.git/HEAD': '' }, ['--no-ignore'])).toHaveLength(4);
  });
  test('they count for the folder of the call and above', async () => {
    const { workplan } = workspace({ ...plans, '.workplanignore': '/x/y/c.plan.yaml\n' });
    expect(JSON.parse((await workplan(['lint', '-f', 'json'], { in: 'x' })).out)).toMatchObject({
      files: [{ path: 'b.plan.yaml' }, { path: 'y/d.plan.yaml' }],
    });
  });
});

describe('workplan init', () => {
  test.each(['zh', 'en'] as const)(
    'writes a configuration in %s that is valid as it stands and with every setting in it',
    async (lang) => {
      const { workplan, read, write } = workspace({
        'a.plan.yaml': GOOD,
        'hangzhou.registry.yaml': HANGZHOU,
        'house-style.yaml': '规则: {no-alias: 错误}\n',
        'texts/x.txt': '',
        '原文/x.txt': '',
      });
      expect(await workplan(['init', '--lang', lang])).toMatchObject({ code: 0, out: '' });
      const template = read('workplan.config.yaml');
      expect(accepts(parse(template))).toBe(true);
      expect(await workplan(['lint', '--lang', lang])).toMatchObject({ code: 0 });
      // What it explains holds when the marks of comments go.
      const whole = template
        .split('\n')
        .map((line) =>
          /^\s*# ?(?:[\w一-龥-]+:(?: |$)|  ?- |    )/.test(line) && !/[。：]|workplan /.test(line)
            ? line.replace('# ', '')
            : line,
        )
        .join('\n')
        .replace(/\.\.\//, './');
      expect(accepts(parse(whole)), whole).toBe(true);
      expect(Object.keys(parse(whole) as object)).toHaveLength(10);
      write('workplan.config.yaml', whole);
      expect(await workplan(['lint', '--lang', lang])).toMatchObject({ code: 0, err: '' });
    },
  );
  test('replaces none', async () => {
    const { workplan, read } = workspace({ 'x/workplan.config.yaml': '# mine\n' });
    expect(await workplan(['init', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('已经存在') });
    expect(read('x/workplan.config.yaml')).toBe('# mine\n');
    expect((await workplan(['init', 'x', '--force', '--dialect', 'en'])).code).toBe(0);
    expect(read('x/workplan.config.yaml')).toContain('\nrules:\n');
    expect(await workplan(['init', 'none'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('写不了 none/workplan.config.yaml：不存在'),
    });
  });
});

describe('an import', () => {
  test('takes the keys and the place that hold where its plan goes', async () => {
    const { workplan, read } = workspace({
      'a.txt': OFFICIAL,
      'plans/workplan.config.yaml': 'dialect: en\njurisdiction: 杭州市\n',
    });
    await workplan(['import', 'a.txt', '-o', 'plans/a.plan.yaml']);
    expect(read('plans/a.plan.yaml')).toContain('jurisdiction: 杭州市\n');
    await workplan(['import', 'a.txt', '-o', 'plans/b.plan.yaml', '--in', '上海市', '--dialect', 'zh']);
    expect(read('plans/b.plan.yaml')).toContain('地区: 上海市\n');
    await workplan(['import', 'a.txt', '-o', 'c.plan.yaml']);
    expect(read('c.plan.yaml')).not.toContain('地区');
  });
  test('believes the text rather than the configuration', async () => {
    const text =
      '上海市人民政府办公厅关于印发2016年工作安排的通知\n沪府办发〔2016〕6号\n各区、县人民政府：\n现将《2016年工作安排》印发给你们。\n上海市人民政府办公厅\n2016年2月18日\n2016年工作安排\n一、网上办事\n1.推进网上办事。（责任部门：市教委）\n';
    const { workplan, read } = workspace({ 'a.txt': text, 'workplan.config.yaml': '地区: 杭州市\n' });
    await workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    expect(read('a.plan.yaml')).toContain('地区: 上海市\n');
  });
});
