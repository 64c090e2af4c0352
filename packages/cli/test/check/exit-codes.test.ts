import { readdirSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { PartRule } from '@workplan/core/rules';
import { BAD, GOOD, workspace } from '../support/workspace.js';

/** A warning and nothing graver: a half-width comma between Chinese. */
const WARNING = GOOD.replace('推进网上办事。', '推进网上办事,方便群众。');

const files = {
  'good.plan.yaml': GOOD,
  'bad.plan.yaml': BAD,
  'warning.plan.yaml': WARNING,
  'empty/readme.md': '',
  'broken/workplan.config.yaml': 'rules:\n  no-such-rule: off\n',
  'broken/good.plan.yaml': GOOD,
};

test('a file that begins with a dash is named as one', async () => {
  const { workplan } = workspace({ '-a.plan.yaml': GOOD });
  expect(await workplan(['lint', '-a.plan.yaml'])).toMatchObject({ code: 2, err: expect.stringContaining('./-a') });
  expect((await workplan(['lint', '--', '-a.plan.yaml'])).code).toBe(0);
  expect((await workplan(['lint', './-a.plan.yaml'])).code).toBe(0);
});

test('a configuration under another name is named, for it does nothing', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': GOOD, 'workplan.config.yml': 'rules: {}\n' });
  expect(await workplan(['lint'])).toMatchObject({ code: 0, err: expect.stringContaining('workplan.config.yml') });
  expect((await workplan(['lint', '--no-config'])).err).not.toContain('config.yml');
});

test.each([
  ['a clean plan', ['good.plan.yaml'], 0],
  ['an error', ['bad.plan.yaml'], 1],
  ['a warning', ['warning.plan.yaml'], 0],
  ['a warning where none is allowed', ['warning.plan.yaml', '--fail-on', 'warning'], 1],
  ['a warning where none is allowed, not shown', ['warning.plan.yaml', '--fail-on', 'warning', '--quiet'], 1],
  ['a clean plan where nothing at all is allowed', ['good.plan.yaml', '--fail-on', 'info'], 0],
  ['an error that does not matter', ['bad.plan.yaml', '--fail-on', 'never'], 0],
  ['as many warnings as are allowed', ['warning.plan.yaml', '--max-warnings', '1'], 0],
  ['more warnings than are allowed', ['warning.plan.yaml', '--max-warnings=0'], 1],
  ['a missing path', ['none.plan.yaml'], 2],
  ['a missing path beside a plan with errors', ['bad.plan.yaml', 'none.plan.yaml'], 2],
  ['a folder without plans', ['empty/'], 2],
  ['a broken configuration', ['broken'], 2],
  ['a broken configuration that is not used', ['broken', '--no-config'], 0],
  ['a configuration that is not there', ['good.plan.yaml', '-c', 'none.yaml'], 2],
  ['a configuration, and none', ['good.plan.yaml', '-c', 'none.yaml', '--no-config'], 2],
  ['a view and a report', ['lint', '--print-config', 'good.plan.yaml', '-f', 'json=a.json'], 2],
  ['an unknown option', ['good.plan.yaml', '--fromat', 'json'], 2],
  ['an option of another command', ['lint', '--check'], 2],
  ['an option without its value', ['lint', '--format'], 2],
  ['an option whose value is forgotten', ['lint', '--format', '--quiet'], 2],
  ['a value an option cannot take', ['lint', '--fail-on', 'warn'], 2],
  ['a number that is none', ['lint', '--max-warnings', '-1'], 2],
  ['a value for an option that takes none', ['lint', '--quiet=yes'], 2],
  ['an unknown command', ['lnt'], 2],
  ['a form that there is none of', ['import', 'good.plan.yaml', '--to', 'toml'], 2],
  ['too few words', ['convert'], 2],
  ['a path that is empty', ['lint', ''], 2],
  ['a path that is empty, behind --', ['lint', '--', ''], 2],
  ['a path that is empty beside another', ['fmt', 'good.plan.yaml', ''], 2],
  ['a plan that is empty', ['render', ''], 2],
  ['too many words', ['rules', 'tab-indent'], 2],
  ['an unknown rule', ['explain', 'tab-ident'], 2],
  ['help', ['--help'], 0],
  ['a version', ['lint', '--version'], 0],
])('%s', async (_, args, code) => {
  const outcome = await workspace(files).workplan(args);
  expect({ ...outcome, code: outcome.code }).toMatchObject({ code });
  if (code === 2 && !args.includes('broken') && !args.includes('bad.plan.yaml')) {
    expect(outcome.out).toBe('');
    expect(outcome.err).toMatch(/^[^\n]+\n$/);
  }
});

describe('mistyped words are answered with what was meant', () => {
  test.each([
    [['lnt'], '没有“lnt”这个命令，是不是想写 lint？'],
    [['exlpain', 'x'], '是不是想写 explain？'],
    [['zzzzz'], '没有“zzzzz”这个命令，也没有这个文件。'],
    [['lint', '--fromat', 'json'], '没有 --fromat 这个选项，是不是想写 --format？'],
    [['lint', '-x'], '没有 -x 这个选项'],
    [['lint', '--fail-on', 'warn'], '--fail-on 不能写“warn”，可以写：error, warning, info, never。'],
    [['import', 'a.txt', '--to', 'text'], '--to 不能写“text”，可以写：yaml, json。'],
    [['lint', '--max-warnings', '-1'], '--max-warnings 后面要写一个非负整数，不能写“-1”。'],
    [['lint', '--max-warnings', '--quiet'], '--max-warnings 后面要写内容。'],
    [['imprt', 'a.txt'], '是不是想写 import？'],
    [['help', 'lnit'], '是不是想写 lint？'],
    [['explain', 'tab-ident'], '是不是想写 tab-indent？'],
    [['convert', 'good.plan.yaml'], '--dialect zh'],
  ])('%j', async (args, message) => {
    expect((await workspace(files).workplan(args)).err).toContain(message);
  });

  test('in the language that was asked for, wherever the option stands', async () => {
    const { workplan } = workspace(files);
    expect((await workplan(['--lang', 'en', 'lnt'])).err).toBe(
      'There is no command “lnt”. Did you mean lint? See `workplan help` for the commands.\n',
    );
    expect((await workplan(['lnt', '--lang=en'])).err).toContain('Did you mean lint?');
  });
});

test('a rule that fails gives 3, is shown, and the other findings stay', async () => {
  const { RULES } = await import('@workplan/core/rules');
  const rule = RULES.find((candidate) => candidate.id === 'tab-indent');
  const spy = vi.spyOn(rule as PartRule, 'check').mockImplementation(() => {
    throw new Error('boom');
  });
  try {
    const { code, out } = await workspace(files).workplan(['bad.plan.yaml', '--fail-on', 'never']);
    expect(code).toBe(3);
    expect(out).toContain('internal-error');
    expect(out).toContain('fullwidth-colon');
  } finally {
    spy.mockRestore();
  }
});

describe('which plans', () => {
  test('names of the three kinds, in every folder but node_modules and dot folders', async () => {
    const { workplan, folder } = workspace({
      'a.plan.yaml': GOOD,
      'b.plan.yml': GOOD,
      '子/c.工作方案.yaml': GOOD,
      '子/d 稿 📄.plan.yaml': GOOD,
      'e.yaml': BAD,
      'node_modules/f.plan.yaml': BAD,
      '.git/g.plan.yaml': BAD,
      'h.plan.yaml.bak': BAD,
    });
    expect(readdirSync(folder)).toContain('node_modules');
    expect((await workplan(['lint'])).out).toBe('检查了4个文件，没有发现问题。\n');
  });

  test('a file that is named is a plan whatever its name, and counts once', async () => {
    const { workplan } = workspace({ 'e.txt': GOOD, 'a.plan.yaml': GOOD });
    expect((await workplan(['e.txt', './e.txt', '.'])).out).toBe('检查了2个文件，没有发现问题。\n');
  });

  test('a folder called like a command is reached by a path', async () => {
    const { workplan } = workspace({ 'rules/a.plan.yaml': BAD });
    expect((await workplan(['./rules'])).code).toBe(1);
    expect((await workplan(['rules'])).code).toBe(0);
  });
});

describe('standard input', () => {
  test('is called <stdin>', async () => {
    expect((await workspace().workplan(['-'], { stdin: BAD })).out).toMatch(/^<stdin>\n/);
  });

  test('or by the name it is given, whose folder brings the configuration', async () => {
    const { workplan } = workspace({ 'plans/workplan.config.yaml': '规则:\n  fullwidth-colon: warning\n' });
    const { out, code } = await workplan(['lint', '-', '--stdin-filename', 'plans/x.plan.yaml'], { stdin: BAD });
    expect(out).toMatch(/^plans\/x\.plan\.yaml\n\n {2}2:3 {2}警告/);
    expect(code).toBe(0);
  });

  test('may be bytes in another encoding', async () => {
    const gb = Uint8Array.from([0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xd6, 0xd0]);
    const { out } = await workspace().workplan(['-'], { stdin: gb });
    expect(out).toContain('标题: 中');
  });
});

test('the language follows the option, then LC_ALL, LC_MESSAGES and LANG', async () => {
  const { workplan } = workspace(files);
  const spoken = async (variables: Record<string, string>, ...args: string[]): Promise<string> =>
    (await workplan(['good.plan.yaml', ...args], { variables })).out.startsWith('Checked') ? 'en' : 'zh';
  expect(await spoken({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(await spoken({ LANG: 'de_DE.UTF-8' })).toBe('en');
  expect(await spoken({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en');
  expect(await spoken({ LANG: 'C', LC_ALL: '', LC_MESSAGES: 'zh_TW' })).toBe('zh');
  expect(await spoken({ LANG: '' })).toBe('en');
  expect(await spoken({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en')).toBe('en');
  expect(await spoken({ LANG: 'C' }, '--lang', 'zh')).toBe('zh');
  expect(await spoken({ LANG: 'C' }, '--lang', 'auto')).toBe('en');
});
