import { symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BAD, workspace, type Workspace } from '../support/workspace.js';

interface Printed {
  readonly config: string;
  readonly extends: readonly string[];
  readonly registries: readonly string[];
  readonly dialect: string | null;
  readonly ignored: boolean;
  readonly rules: Readonly<Record<string, string>>;
}

/** What holds for a plan, and what is said of the configurations. */
async function holds({ workplan }: Workspace, plan = 'a.plan.yaml', ...words: readonly string[]) {
  const { code, out, err } = await workplan(['lint', '--print-config', plan, '--lang', 'en', ...words]);
  return { code, err, ...(JSON.parse(out) as Printed) };
}

const config = (text: string, more: Readonly<Record<string, string>> = {}): Workspace =>
  workspace({ '.git/HEAD': '', 'workplan.config.yaml': text, ...more });

describe('extends', () => {
  test('builds on another file, and what comes later wins', async () => {
    const folder = config('沿用: [./a.yaml, ./styles/b.yaml]\n规则: {task-number: 提示}\n', {
      'a.yaml': '规则: {task-number: 错误, fullwidth-colon: 警告, tab-indent: 关闭}\n键名: 英文\n',
      'styles/b.yaml': 'extends: ../c.yaml\nrules: {fullwidth-colon: off}\n',
      'c.yaml': 'rules: {fullwidth-colon: info, no-alias: warning}\n',
    });
    expect(await holds(folder)).toMatchObject({
      code: 0,
      err: '',
      config: 'workplan.config.yaml',
      extends: ['a.yaml', 'c.yaml', 'styles/b.yaml'],
      dialect: 'en',
      rules: { 'task-number': 'info', 'fullwidth-colon': 'off', 'tab-indent': 'off', 'no-alias': 'warning' },
    });
  });

  test('paths count from the file that names them, patterns from the configuration that holds', async () => {
    const folder = config('extends: ./styles/base.yaml\nrules: {tab-indent: info}\n', {
      'styles/base.yaml':
        'registries: [./h.registry.yaml]\nignore: [drafts/]\noverrides: [{files: old/, rules: {tab-indent: off, no-alias: off}}]\n',
      'styles/h.registry.yaml': '名录: 1\n地区: 杭州市\n',
    });
    expect(await holds(folder, 'old/a.plan.yaml')).toMatchObject({
      code: 0,
      registries: ['styles/h.registry.yaml'],
      // The own file comes later than every part of the one that it is built on.
      rules: { 'tab-indent': 'info', 'no-alias': 'off' },
    });
    expect((await holds(folder, 'drafts/a.plan.yaml')).ignored).toBe(true);
  });

  test('takes a file of a package, from the nearest node_modules, and loads no code', async () => {
    const folder = config('extends: [house-style/workplan.yaml, "@city/style/strict.yaml"]\n', {
      'node_modules/house-style/package.json': '{"name":"house-style","main":"index.js","exports":{}}',
      'node_modules/house-style/index.js': 'throw new Error("run")',
      'node_modules/house-style/workplan.yaml': 'extends: ./base.yaml\nrules: {no-alias: off}\n',
      'node_modules/house-style/base.yaml': 'rules: {tab-indent: off}\n',
      'node_modules/@city/style/strict.yaml': 'rules: {task-number: error}\n',
      'sub/workplan.config.yaml': 'extends: house-style/workplan.yaml\n',
      'near/workplan.config.yaml': 'extends: house-style/workplan.yaml\n',
      'near/node_modules/house-style/workplan.yaml': 'rules: {no-alias: info}\n',
    });
    expect((await holds(folder)).rules).toMatchObject({
      'no-alias': 'off',
      'tab-indent': 'off',
      'task-number': 'error',
    });
    expect((await holds(folder, 'sub/a.plan.yaml')).rules).toMatchObject({ 'no-alias': 'off', 'tab-indent': 'off' });
    expect((await holds(folder, 'near/a.plan.yaml')).rules).toMatchObject({ 'no-alias': 'info' });
  });

  test('a mistake is shown in the file and line where it stands', async () => {
    const folder = config('extends: ./base.yaml\n', {
      'base.yaml': 'rules:\n  task-number: error\n  fullwidth-colan: off\n  no-alias: loud\nname: x\n',
      'a.plan.yaml': BAD,
    });
    const { code, out } = await folder.workplan(['lint', '-f', 'unix', '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toContain('base.yaml:3:3: error: There is no rule “fullwidth-colan”');
    expect(out).toContain('base.yaml:4:13: error: “loud” is not a level');
    expect(out).toContain('base.yaml:5:1: error: “name” is not a setting');
    expect(out).toContain('[fullwidth-colon]');
  });

  test.each([
    [
      'a circle',
      './a.yaml',
      { 'a.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: [./a.yaml]\nrules: {no-alias: off}\n' },
      'b.yaml:1:11: error: To build on ./a.yaml leads round',
    ],
    [
      'itself',
      './workplan.config.yaml',
      {},
      'workplan.config.yaml:1:10: error: To build on ./workplan.config.yaml leads round',
    ],
    [
      'a file that is not there',
      './none.yaml',
      {},
      'workplan.config.yaml:1:10: error: The configuration ./none.yaml cannot be read (it does not exist)',
    ],
    ['a folder', './sub', { 'sub/x': '' }, 'cannot be read (it is a folder)'],
    ['a package that is not there', 'house/style.yaml', {}, 'No house/style.yaml was found in the node_modules'],
    [
      'a file that leaves its package',
      'house/../x.yaml',
      { 'node_modules/x.yaml': '' },
      'No house/../x.yaml was found',
    ],
    ['a file outside', '../x.yaml', {}, 'lies outside of the repository'],
    ['an absolute path', '/etc/hostname', {}, 'lies outside of the repository'],
    ['a number', '7', {}, '“extends” holds paths of other configurations'],
  ])('%s is reported, and the rest holds', async (_, word, files, said) => {
    const folder = config(`extends: ${word}\nrules: {tab-indent: off}\n`, { ...files, 'a.plan.yaml': BAD });
    const { code, out } = await folder.workplan(['lint', '-f', 'unix', '--lang', 'en']);
    expect(code).toBe(2);
    expect(out).toContain(said);
    expect((await holds(folder)).rules['tab-indent']).toBe('off');
  });

  test('two ways to the same file are no circle, and very many are refused', async () => {
    const twice = config('extends: [./a.yaml, ./b.yaml]\n', {
      'a.yaml': 'extends: ./c.yaml\nrules: {no-alias: off}\n',
      'b.yaml': 'extends: ./c.yaml\n',
      'c.yaml': 'rules: {no-alias: info}\n',
    });
    expect(await holds(twice)).toMatchObject({ code: 0, rules: { 'no-alias': 'info' } });
    // Each file names the next one twice: 2^12 places in all.
    const names = Array.from({ length: 12 }, (_, at) => `f${at}.yaml`);
    const many = config('extends: ./f0.yaml\n', {
      ...Object.fromEntries(
        names.map((name, at) => [
          name,
          `extends: [./${names[at + 1] ?? 'end.yaml'}, ./${names[at + 1] ?? 'end.yaml'}]\n`,
        ]),
      ),
      'end.yaml': '',
    });
    const { code, err } = await holds(many);
    expect(code).toBe(2);
    expect(err).toContain('More than 32 configurations');
  });

  test('what lies outside needs --allow-outside, also by a link', async () => {
    const outside = workspace({ 'style.yaml': 'rules: {no-alias: off}\n' });
    const folder = config(`extends: ${outside.path('style.yaml')}\n`, {
      'b/workplan.config.yaml': 'extends: ./link.yaml\n',
    });
    symlinkSync(outside.path('style.yaml'), folder.path('b/link.yaml'));
    for (const plan of ['a.plan.yaml', 'b/a.plan.yaml']) {
      expect((await holds(folder, plan)).code).toBe(2);
      expect(await holds(folder, plan, '--allow-outside', outside.folder)).toMatchObject({
        code: 0,
        rules: { 'no-alias': 'off' },
      });
    }
  });

  test('a change of the shared file counts for --changed and for the cache', async () => {
    const folder = config('extends: ./base.yaml\n', { 'base.yaml': '', 'a.plan.yaml': BAD });
    const cached = ['lint', '--cache-file', folder.path('cache')];
    expect((await folder.workplan(cached)).code).toBe(1);
    folder.write('base.yaml', 'rules: {fullwidth-colon: off}\n');
    expect((await folder.workplan(cached)).code).toBe(0);
  });
});
