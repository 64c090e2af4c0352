import { Ajv } from 'ajv';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { BAD, GOOD, OFFICIAL, workspace, type Workspace } from '../support/workspace.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/baseline.schema.json', import.meta.url), 'utf8'),
) as object;
const STRANGE = GOOD.replace('[市教委]', '[市财政句]');

describe('--baseline', () => {
  test('takes what is there, then tells what is new, what is old and what is gone', async () => {
    const { workplan, write, read } = workspace({ 'a.plan.yaml': BAD, '方案/b.plan.yaml': STRANGE });
    expect(await workplan(['lint', '--baseline', '旧.json', '--update-baseline'])).toMatchObject({
      code: 0,
      err: '基线 旧.json 里现在有2个问题。\n',
    });
    expect(new Ajv({ strict: false }).compile(schema)(JSON.parse(read('旧.json')))).toBe(true);
    expect(await workplan(['lint', '--baseline', '旧.json'])).toEqual({
      code: 0,
      out: '检查了2个文件，没有发现问题。\n',
      err: '基线里的旧问题没有列出：2个问题。\n',
    });
    write(
      '方案/b.plan.yaml',
      `# 注\n${STRANGE}      - 序号: 2\n        内容: 推进窗口办理。\n        责任: [市民政句]\n`,
    );
    const { out, code } = await workplan(['lint', '--baseline', '旧.json']);
    expect(code).toBe(1);
    expect(out).toContain('市民政句');
    expect(out).not.toContain('市财政句”');
    write('a.plan.yaml', GOOD);
    expect((await workplan(['lint', '--baseline', '旧.json'])).err).toContain('基线里已经解决的：1个问题');
  });

  test('keeps what it holds of plans that were not looked at, and drops plans that are gone', async () => {
    const { workplan, read, folder } = workspace({
      'x/a.plan.yaml': BAD,
      'x/b.plan.yaml': STRANGE,
      'x/c.plan.yaml': BAD,
    });
    await workplan(['lint', '--baseline', 'old.json', '--update-baseline']);
    execFileSync('rm', [`${folder}/x/c.plan.yaml`]);
    execFileSync('cp', [`${folder}/x/b.plan.yaml`, `${folder}/x/a.plan.yaml`]);
    await workplan(['lint', 'x/a.plan.yaml', '--baseline', 'old.json', '--update-baseline']);
    expect(
      Object.entries(
        (
          JSON.parse(read('old.json')) as {
            readonly files: Readonly<Record<string, readonly { readonly rule: string }[]>>;
          }
        ).files,
      ).map(([path, old]) => [path, old.map(({ rule }) => rule)]),
    ).toEqual([
      ['x/a.plan.yaml', ['unknown-body']],
      ['x/b.plan.yaml', ['unknown-body']],
    ]);
  });

  // What a call does not check says nothing about its old findings.
  test.each([[['--only', 'unknown-body']], [['--rule', 'fullwidth-colon=off']]])(
    'keeps what it holds of rules that a call leaves out: %j',
    async (some) => {
      const { workplan, read } = workspace({ 'a.plan.yaml': STRANGE.replace('标题: 2016', '标题：2016') });
      const call = ['lint', '--baseline', 'old.json'];
      await workplan([...call, '--update-baseline']);
      const before = read('old.json');
      expect((await workplan([...call, ...some])).err).toBe('基线里的旧问题没有列出：1个问题。\n');
      expect((await workplan([...call, ...some, '--update-baseline'])).err).toContain('现在有2个问题');
      const lines = (text: string): string[] => text.replaceAll('},', '}').split('\n').sort();
      expect(lines(read('old.json'))).toEqual(lines(before));
      expect((await workplan(call)).code).toBe(0);
    },
  );

  test('drops what it holds of rules that the configuration turns off', async () => {
    const { workplan, write } = workspace({ 'a.plan.yaml': STRANGE });
    const update = ['lint', '--baseline', 'old.json', '--update-baseline'];
    await workplan(update);
    write('workplan.config.yaml', 'rules: {unknown-body: off}\n');
    expect((await workplan(update)).err).toContain('现在有0个问题');
  });

  test('names plans relative to itself, wherever the call is made', async () => {
    const { workplan } = workspace({ 'x/a.plan.yaml': BAD });
    await workplan(['lint', '--baseline', 'old.json', '--update-baseline']);
    expect((await workplan(['lint', '--baseline', '../old.json'], { in: 'x' })).code).toBe(0);
  });

  test('knows a plan again that has another name, once', async () => {
    const { workplan, folder, read, write } = workspace({ 'a.plan.yaml': STRANGE });
    await workplan(['lint', '--baseline', 'old.json', '--update-baseline']);
    execFileSync('mv', [`${folder}/a.plan.yaml`, `${folder}/b.plan.yaml`]);
    const { code, err } = await workplan(['lint', '--baseline', 'old.json']);
    expect({ code, err }).toEqual({
      code: 0,
      err: 'b.plan.yaml 由基线里的 a.plan.yaml 改名而来，按后者的旧问题检查。请用 --update-baseline 更新基线。\n基线里的旧问题没有列出：1个问题。\n',
    });
    // A copy has no findings of old times.
    write('c.plan.yaml', read('b.plan.yaml'));
    expect((await workplan(['lint', '--baseline', 'old.json', '-f', 'unix'])).out).toMatch(/^c\.plan\.yaml:[^\n]*\n$/);
    // Nor has a plan that is another one.
    write('b.plan.yaml', BAD);
    expect((await workplan(['lint', 'b.plan.yaml', '--baseline', 'old.json'])).code).toBe(1);
  });

  test('takes plans that are called as members of every object are', async () => {
    const { workplan } = workspace({ constructor: BAD, __proto__x: BAD, toString: GOOD });
    const args = ['./constructor', './__proto__x', './toString', '--baseline', 'old.json'];
    await workplan(['lint', './__proto__x', '--baseline', 'old.json', '--update-baseline']);
    expect((await workplan(['lint', ...args, '-f', 'unix'])).out).toMatch(/^constructor:2:3: [^\n]*\n$/);
    await workplan(['lint', ...args, '--update-baseline']);
    expect(await workplan(['lint', ...args])).toMatchObject({ code: 0, err: '基线里的旧问题没有列出：2个问题。\n' });
  });

  test.each([
    ['that is not there', {}, ['--baseline', 'none.json'], '读不了基线 none.json：不存在'],
    ['that is none', { 'old.json': '[]' }, ['--baseline', 'old.json'], '不是基线文件'],
    [
      'that is none, to be updated',
      { 'old.json': '<<<<<<< a\n' },
      ['--baseline', 'old.json', '--update-baseline'],
      '不是基线文件',
    ],
    ['without a name', {}, ['--update-baseline'], '要和 --baseline 文件 一起用'],
  ])('%s is refused', async (_, files, args, message) => {
    const { workplan } = workspace({ 'a.plan.yaml': BAD, ...files });
    expect(await workplan(['lint', ...args])).toEqual({ code: 2, out: '', err: expect.stringContaining(message) });
  });
});

describe('--changed', () => {
  const git = (folder: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
    });
  const checked = async ({ workplan }: Workspace, ...args: readonly string[]): Promise<string[]> =>
    (
      JSON.parse((await workplan(['lint', '-f', 'json', ...args])).out) as {
        readonly files: readonly { readonly path: string }[];
      }
    ).files.map(({ path }) => path);

  function repository(): Workspace {
    const folder = workspace({
      'a.plan.yaml': GOOD,
      '方案/甲 乙.plan.yaml': GOOD,
      'x/c.plan.yaml': GOOD,
      'x/workplan.config.yaml': 'registries: r.yaml\n',
      'x/r.yaml': '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市数据资源局\n',
      'd.plan.yaml': `${GOOD}原文:\n  文件: d.txt\n`,
      'd.txt': OFFICIAL,
    });
    git(folder.folder, 'init', '-q', '-b', 'main');
    git(folder.folder, 'add', '-A');
    git(folder.folder, 'commit', '-qm', 'first');
    return folder;
  }

  test('checks nothing where nothing has changed', async () => {
    expect(await repository().workplan(['lint', '--changed'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('没有变化，因此没有检查：4个文件'),
    });
  });

  test.each<[string, (folder: Workspace) => void, readonly string[]]>([
    ['a plan with an odd name', ({ write }) => write('方案/甲 乙.plan.yaml', BAD), ['方案/甲 乙.plan.yaml']],
    ['a new plan', ({ write }) => write('new.plan.yaml', GOOD), ['new.plan.yaml']],
    [
      'a plan that is staged',
      ({ write, folder }) => {
        write('a.plan.yaml', BAD);
        git(folder, 'add', 'a.plan.yaml');
      },
      ['a.plan.yaml'],
    ],
    ['the text of a plan', ({ write }) => write('d.txt', `${OFFICIAL}四\n`), ['d.plan.yaml']],
    ['a configuration', ({ write }) => write('x/workplan.config.yaml', '# 新\n'), ['x/c.plan.yaml']],
    ['a registry', ({ write }) => write('x/r.yaml', '名录: 1\n地区: 杭州市\n'), ['x/c.plan.yaml']],
    ['another file', ({ write }) => write('readme.md', ''), []],
    ['a text that is gone', ({ folder }) => execFileSync('rm', [`${folder}/d.txt`]), ['d.plan.yaml']],
    ['a text that has another name', ({ folder }) => git(folder, 'mv', 'd.txt', 'e.txt'), ['d.plan.yaml']],
    [
      'a configuration that is gone',
      ({ folder }) => git(folder, 'rm', '-q', 'x/workplan.config.yaml'),
      ['x/c.plan.yaml'],
    ],
    ['a registry that is gone', ({ folder }) => git(folder, 'rm', '-q', 'x/r.yaml'), ['x/c.plan.yaml']],
    ['an ignore file', ({ write }) => write('方案/.workplanignore', '# 无\n'), ['方案/甲 乙.plan.yaml']],
    ['a plan that is gone', ({ folder }) => execFileSync('rm', [`${folder}/a.plan.yaml`]), []],
  ])('checks what is affected by %s', async (_, change, expected) => {
    const folder = repository();
    change(folder);
    expect((await checked(folder, '--changed')).filter((path) => path.endsWith('.plan.yaml'))).toEqual(expected);
  });

  test('counts from the top of the repository, whatever its settings say', async () => {
    const folder = repository();
    git(folder.folder, 'config', 'diff.relative', 'true');
    folder.write('x/c.plan.yaml', BAD);
    expect((await folder.workplan(['lint', '--changed', '-f', 'unix'], { in: 'x' })).out).toContain('c.plan.yaml:2:3');
  });

  test('counts from where a branch began', async () => {
    const folder = repository();
    git(folder.folder, 'checkout', '-qb', 'topic');
    folder.write('a.plan.yaml', BAD);
    git(folder.folder, 'commit', '-qam', 'topic');
    git(folder.folder, 'checkout', '-q', 'main');
    folder.write('x/c.plan.yaml', BAD);
    git(folder.folder, 'commit', '-qam', 'main');
    git(folder.folder, 'checkout', '-q', 'topic');
    expect(await checked(folder, '--changed', 'main')).toEqual(['a.plan.yaml']);
    expect(await checked(folder, '--changed=main')).toEqual(['a.plan.yaml']);
    expect(await checked(folder, '--changed')).toEqual([]);
    folder.write('x/c.plan.yaml', BAD.replace('推进', '继续推进'));
    expect(await checked(folder, '--changed', 'x')).toEqual(['x/c.plan.yaml']);
  });

  test('works before the first commit', async () => {
    const folder = workspace({ 'a.plan.yaml': GOOD });
    git(folder.folder, 'init', '-q');
    expect(await checked(folder, '--changed')).toEqual(['a.plan.yaml']);
  });

  test.each([
    [['--changed', 'no-such-branch'], '没有“no-such-branch”这个提交'],
    [['--changed=--output=x'], '没有“--output=x”这个提交'],
    [['--changed='], '--changed 后面要写内容'],
    [['--changed', ''], '--changed 后面要写内容'],
    [['--changed', '--outputs'], '没有 --outputs 这个选项'],
  ])('refuses %j', async (args, message) => {
    expect(await repository().workplan(['lint', ...args])).toMatchObject({
      code: 2,
      err: expect.stringContaining(message),
    });
  });

  test('leaves the option behind it its say in the language', async () => {
    const folder = repository();
    expect((await folder.workplan(['lint', '--changed', '--lang', 'en'])).err).toBe(
      'Unchanged and not checked: 4 files.\n',
    );
  });

  test('may be followed by another option or by a folder', async () => {
    const folder = repository();
    folder.write('a.plan.yaml', BAD);
    folder.write('x/c.plan.yaml', BAD);
    expect(await checked(folder, '--changed', '-q')).toEqual(['a.plan.yaml', 'x/c.plan.yaml']);
    expect(await checked(folder, '--changed', 'x')).toEqual(['x/c.plan.yaml']);
    expect(await checked(folder, 'a.plan.yaml', '--changed')).toEqual(['a.plan.yaml']);
  });

  test('says so when git does not trust the repository of another user', async () => {
    const folder = repository();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    try {
      expect(await folder.workplan(['lint', '--changed'])).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(/git config --global --add safe\.directory \S+\n$/),
      });
      expect((await folder.workplan(['lint', '--changed', '--lang', 'en'])).err).toContain('belongs to another user');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('does not take half a list for a whole one', async () => {
    const folder = repository();
    folder.write('.git/index', 'no index');
    expect(await folder.workplan(['lint', '--changed'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^没有从 git 问出哪些文件有变化[^\n]*index[^\n]*\n$/),
    });
  });

  test('needs a repository', async () => {
    expect(await workspace({ 'a.plan.yaml': GOOD }).workplan(['lint', '--changed'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('要在 git 仓库里用'),
    });
  });
});
