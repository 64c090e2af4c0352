import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OFFICIAL, workspace, type Workspace } from '../support/workspace.js';

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: { readonly zh: string };
}

const PLAN = (file: string): string =>
  `工作方案: 1\n标题: 工作安排\n原文:\n  文件: ${file}\n章节:\n  - 标题: 网上办事\n    出处: L2\n`;

/** What is found about the official text of a plan. */
async function found(
  { workplan }: Workspace,
  args: readonly string[],
  options: Parameters<Workspace['workplan']>[1] = {},
): Promise<Found[]> {
  const { files } = JSON.parse((await workplan(['lint', ...args, '-f', 'json'], options)).out) as {
    readonly files: readonly { readonly findings: readonly Found[] }[];
  };
  return files.flatMap(({ findings }) => findings.filter(({ rule }) => rule.startsWith('source-')));
}

const words = async (folder: Workspace, args: readonly string[], options = {}): Promise<string> =>
  (await found(folder, args, options)).map(({ rule, message }) => `${rule} ${message.zh}`).join('\n');

describe('the official text of a plan', () => {
  test('is looked for beside the plan, and not at all when none is named', async () => {
    const folder = workspace({
      'x/a.plan.yaml': PLAN('b.txt'),
      'x/b.txt': OFFICIAL,
      'c.plan.yaml': PLAN('b.txt').replace(/原文:\n.*\n/, ''),
    });
    expect(await words(folder, ['x'])).not.toContain('source-missing');
    expect(await words(folder, ['c.plan.yaml'])).toBe('');
  });

  test('that is not there is an error', async () => {
    const [first] = await found(workspace({ 'a.plan.yaml': PLAN('none.txt') }), []);
    expect(first).toMatchObject({
      rule: 'source-missing',
      severity: 'error',
      message: { zh: expect.stringContaining('找不到') },
    });
  });

  test.each([
    ['by its name', '../../../../../../../../etc/passwd'],
    ['by its full name', '/etc/passwd'],
    ['and is not there', '../../../../../../../../etc/no-such-file'],
    ['beside the folder', '../secret.txt'],
    ['behind a link', 'link.txt'],
    ['in a folder behind a link', 'linked/secret.txt'],
  ])('outside of the workspace %s is not read', async (_, file) => {
    const folder = workspace({ 'ws/a.plan.yaml': PLAN(file), 'secret.txt': OFFICIAL });
    symlinkSync(folder.path('secret.txt'), folder.path('ws/link.txt'));
    symlinkSync(folder.folder, folder.path('ws/linked'));
    expect(await words(folder, [], { in: 'ws' })).toMatch(/^source-missing .*在工作区之外，不予读取/);
    expect((await folder.workplan(['lint', '--coverage'], { in: 'ws' })).out).not.toContain('root:');
  });

  test('outside of the workspace is named with the folder that --allow-outside takes', async () => {
    const folder = workspace({ 'ws/a.plan.yaml': PLAN('../texts/a.txt'), 'texts/a.txt': OFFICIAL });
    const texts = folder.path('texts').replaceAll('\\', '/');
    expect(await words(folder, [], { in: 'ws' })).toContain(`用 --allow-outside 允许读取文件夹“${texts}”`);
    expect(await words(folder, ['--allow-outside', texts], { in: 'ws' })).not.toContain('source-missing');
  });

  test.each(['.git/config', 'workplan.config.yaml', 'pnpm-workspace.yaml'])(
    'may lie anywhere in the workspace that %s marks',
    async (mark) => {
      const folder = workspace({
        [`ws/${mark}`]: '',
        'ws/plans/2016/a.plan.yaml': PLAN('../../texts/a.txt'),
        'ws/texts/a.txt': OFFICIAL,
      });
      expect(await words(folder, [], { in: 'ws/plans/2016' })).not.toContain('source-missing');
    },
  );

  test('may be reached through a link that stays inside', async () => {
    const folder = workspace({ 'a.plan.yaml': PLAN('link.txt'), 'texts/a.txt': OFFICIAL });
    symlinkSync(folder.path('texts/a.txt'), folder.path('link.txt'));
    expect(await words(folder, [])).not.toContain('source-missing');
  });

  test('may belong to a plan in a folder that is itself reached by a link', async () => {
    const folder = workspace({
      'real/plans/a.plan.yaml': PLAN('../texts/a.txt'),
      'real/texts/a.txt': OFFICIAL,
      'real/.git/x': '',
    });
    symlinkSync(folder.path('real'), folder.path('seen'));
    expect(await words(folder, [], { in: 'seen/plans' })).not.toContain('source-missing');
  });

  test.each([
    ['a .docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a PDF', '%PDF-1.7'],
    ['bytes', new Uint8Array(50)],
  ])('must be text, not %s', async (_, content) => {
    expect(await words(workspace({ 'a.plan.yaml': PLAN('b.txt'), 'b.txt': content }), [])).toMatch(
      /^source-missing .*不是文本文件/,
    );
  });

  test('must be a file: neither a folder nor a pipe holds the command up', async () => {
    const folder = workspace({ 'a.plan.yaml': PLAN('b'), 'c.plan.yaml': PLAN('pipe') });
    mkdirSync(folder.path('b'));
    execFileSync('mkfifo', [folder.path('pipe')]);
    expect(await words(folder, [])).toMatch(/不是文本文件.*\n(?:.*\n)*.*不是文本文件/);
  });

  test('of a plan on standard input is looked for from the name it is given', async () => {
    const folder = workspace({ 'x/b.txt': OFFICIAL });
    expect(await words(folder, ['-', '--stdin-filename', 'x/a.plan.yaml'], { stdin: PLAN('b.txt') })).not.toContain(
      'source-missing',
    );
    expect(await words(folder, ['-'], { stdin: PLAN('b.txt') })).toContain('source-missing');
    expect(await words(folder, ['-', '--stdin-filename', 'none/a.plan.yaml'], { stdin: PLAN('b.txt') })).toContain(
      '找不到',
    );
  });

  test('with a strange name is just not there', async () => {
    for (const name of ['"a\\0b"', 'http://example.org/a.txt', `${'长'.repeat(3000)}`, '" "'])
      expect((await workspace({ 'a.plan.yaml': PLAN(name) }).workplan(['lint'])).code).toBe(1);
  });

  test('counts for the configuration too', async () => {
    expect(
      await found(
        workspace({ 'workplan.config.yaml': '规则:\n  source-missing: warning\n', 'a.plan.yaml': PLAN('none.txt') }),
        [],
      ),
    ).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('a text that has changed', () => {
  /** A folder with an imported plan, whose text then gets two more lines and another figure. */
  async function changed(): Promise<Workspace> {
    const folder = workspace({ 'a.txt': OFFICIAL });
    await folder.workplan(['import', 'a.txt', '-o', 'a.plan.yaml', '--in', '上海市']);
    folder.write(
      'a.txt',
      OFFICIAL.replace('一、', '为推进工作，制定本安排。\n要求如下：\n一、').replace('年底前完成', '6月底前完成'),
    );
    return folder;
  }

  test('is reported, and where its parts stand now', async () => {
    const folder = await changed();
    const rules = (await found(folder, [])).map(({ rule }) => rule);
    for (const rule of ['source-changed', 'source-uncovered']) expect(rules).toContain(rule);
  });

  test('gets its anchors and its hash again by fix --suggestions', async () => {
    const folder = await changed();
    const { code, err } = await folder.workplan(['fix', '--suggestions']);
    expect({ code, err }).toEqual({ code: 0, err: '修改了1个文件。\n' });
    const rules = (await found(folder, [])).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['source-uncovered']));
    expect([...folder.read('a.plan.yaml').matchAll(/出处: (L\d+)/g)].map(([, anchor]) => anchor)).toEqual([
      'L4',
      'L5',
      'L6',
      'L7',
      'L8',
    ]);
    expect(folder.read('a.plan.yaml')).toContain('6月底前完成');
    expect(await folder.workplan(['fix', '--suggestions', '--dry-run'])).toMatchObject({ out: '' });
  });

  test('without --suggestions keeps the hash it was anchored for', async () => {
    const folder = await changed();
    await folder.workplan(['fix']);
    expect((await found(folder, [])).map(({ rule }) => rule)).toContain('source-changed');
  });

  test('comes to light in the same run that fixes the name of its file', async () => {
    const folder = await changed();
    folder.write('a.plan.yaml', folder.read('a.plan.yaml').replace('文件: a.txt', '文件：a.txt'));
    await folder.workplan(['fix', '--suggestions']);
    expect(folder.read('a.plan.yaml')).toContain('  文件: a.txt\n');
    expect(folder.read('a.plan.yaml')).toContain('出处: L8');
  });
});

describe('--coverage', () => {
  async function measured(): Promise<Workspace> {
    const folder = workspace({
      'a.txt': OFFICIAL,
      '无.plan.yaml': PLAN('x').replace(/原文:\n.*\n/, ''),
      '缺.plan.yaml': PLAN('x'),
    });
    await folder.workplan(['import', 'a.txt', '-o', 'a.plan.yaml']);
    const plan = folder.read('a.plan.yaml');
    const task = plan.slice(plan.indexOf('      - 序号: 2'), plan.indexOf('  - 标题: 数据共享'));
    folder.write('a.plan.yaml', plan.replace(task, ''));
    return folder;
  }

  test('ends the report with the share of each plan and what is left', async () => {
    const { out } = await (await measured()).workplan(['lint', '--coverage']);
    expect(out).toMatch(
      new RegExp(
        `条提示。\\n(?:.*\\n)?\\n方案体现了原文的多少\\n\\n  a\\.plan\\.yaml  \\d\\d\\.\\d%\\n    第4行  ${OFFICIAL.split('\n')[3] ?? ''}\\n  无\\.plan\\.yaml  没有写明原文\\n  缺\\.plan\\.yaml  没有读到原文\\n$`,
      ),
    );
    const english = (await (await measured()).workplan(['lint', '--coverage', '--lang', 'en'])).out;
    expect(english).toMatch(
      /\nHow much of its official text each plan represents\n\n {2}a\.plan\.yaml {2}\d\d\.\d%\n {4}line 4 {2}2\.完善/,
    );
  });

  test('is a member of each plan in JSON', async () => {
    const { out } = await (await measured()).workplan(['lint', '--coverage', '-f', 'json']);
    const { files } = JSON.parse(out) as { readonly files: readonly { readonly coverage: unknown }[] };
    const line = OFFICIAL.split('\n')[3] ?? '';
    const start = OFFICIAL.indexOf(line);
    expect(files.map((file) => file.coverage)).toEqual([
      {
        share: expect.closeTo(1 - line.length / OFFICIAL.replaceAll('\n', '').length, 5),
        uncovered: [{ start, end: start + line.length, line: 4, endLine: 4 }],
      },
      null,
      null,
    ]);
  });

  test('is not there unless it is asked for, nor for fix', async () => {
    const { workplan } = await measured();
    expect((await workplan(['lint', '-f', 'json'])).out).not.toContain('coverage');
    expect((await workplan(['fix', '--coverage'])).code).toBe(2);
  });
});
