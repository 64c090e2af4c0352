import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { workspace, type Workspace } from '../support/workspace.js';

const BASE = `工作方案: 1
标题: 2026年工作要点
任务:
  - 序号: 1
    内容: 建设网上政务大厅，实现829项事项全覆盖。
    牵头: [市教委]
    时限: 6月底前
  # 与上年相同
  - 序号: 2
    内容: 完善市民服务热线，按月通报办理情况。
    责任: [市教委]
  - 序号: 3
    内容: 推进老旧小区加装电梯。
    责任: [市教委]
`;
const OURS = BASE.replace('829', '900').replace('  # 与上年相同\n', '  # 与上年相同，已核实\n');
const THEIRS = BASE.replace('任务:\n  - 序号: 1', '任务:\n  - 序号: 1\n    内容: 制定年度立法计划。\n  - 序号: 2')
  .replace('序号: 3\n    内容: 推', '序号: 4\n    内容: 推')
  .replace('序号: 2\n    内容: 完', '序号: 3\n    内容: 完')
  .replace('6月底前', '9月底前');
const files = { 'base.plan.yaml': BASE, 'ours.plan.yaml': OURS, 'theirs.plan.yaml': THEIRS };
const NAMES = ['base.plan.yaml', 'ours.plan.yaml', 'theirs.plan.yaml'];

describe('workplan merge', () => {
  test('prints what both sides did', async () => {
    const { workplan } = workspace(files);
    const { code, out, err } = await workplan(['merge', ...NAMES]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(THEIRS.replace('829', '900').replace('  # 与上年相同\n', '  # 与上年相同，已核实\n'));
  });

  test('writes to ours when it is asked to, as git asks', async () => {
    const { workplan, read } = workspace(files);
    expect(await workplan(['merge', ...NAMES, '-o', 'ours.plan.yaml'])).toMatchObject({ code: 0, out: '' });
    expect(read('ours.plan.yaml')).toContain('900项');
    expect(read('ours.plan.yaml')).toContain('9月底前');
    expect(await workplan(['merge', ...NAMES, '-o', 'theirs.plan.yaml'])).toMatchObject({ code: 129 });
  });

  test('exits with 1 and says where, when both changed one thing', async () => {
    const { workplan } = workspace({ ...files, 'theirs.plan.yaml': BASE.replace('829', '950') });
    const { code, out, err } = await workplan(['merge', ...NAMES]);
    expect(code).toBe(1);
    expect(err).toBe('第5行：第1项的“内容”两边都改了，请选定一种写法。\n');
    expect(out).toContain('<<<<<<< 我方\n    内容: 建设网上政务大厅，实现900项');
    expect((await workplan(['merge', ...NAMES, '--lang', 'en'])).err).toContain('both sides changed “内容” of task 1');
  });

  test('a file that is not there is no conflict', async () => {
    const { workplan, read } = workspace(files);
    const { code, err } = await workplan(['merge', 'none.plan.yaml', ...NAMES.slice(1), '-o', 'ours.plan.yaml']);
    expect(code).toBe(129);
    expect(err).toContain('none.plan.yaml');
    expect(read('ours.plan.yaml')).toBe(OURS);
  });

  test('a file in GB18030 stays in it', async () => {
    const gb = (text: string): Buffer => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });
    const { workplan, bytes } = workspace({ ...files, 'ours.plan.yaml': gb(OURS) });
    expect(await workplan(['merge', ...NAMES, '-o', 'ours.plan.yaml'])).toMatchObject({ code: 0 });
    expect(new TextDecoder('gb18030').decode(bytes('ours.plan.yaml'))).toContain('9月底前');
  });
});

describe('in a real repository', () => {
  const BIN = fileURLToPath(new URL('../../bin/workplan.js', import.meta.url));
  const NO_SETTINGS = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LANG: 'zh_CN.UTF-8' };
  const NAME = '要点.plan.yaml';

  function repository(): Workspace & {
    readonly git: (...args: string[]) => { readonly status: number | null; readonly said: string };
    readonly install: (...args: string[]) => string;
  } {
    const space = workspace({ [NAME]: BASE });
    const env = { ...process.env, ...NO_SETTINGS };
    const git = (...args: string[]): { status: number | null; said: string } => {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd: space.folder, env, encoding: 'utf8' });
      return { status, said: `${stdout}${stderr}` };
    };
    const install = (...args: string[]): string => {
      const { status, stderr } = spawnSync(process.execPath, [BIN, 'git', 'install', ...args], {
        cwd: space.folder,
        env,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      return stderr;
    };
    git('init', '-q', '-b', 'main');
    for (const [name, value] of [
      ['user.name', 'Test'],
      ['user.email', 'test@example.org'],
      ['core.quotePath', 'false'],
    ] as const)
      git('config', name, value);
    return { ...space, git, install };
  }

  function branches({ git, write }: ReturnType<typeof repository>, ours: string, theirs: string): void {
    git('add', '.');
    git('commit', '-qm', 'base');
    git('switch', '-qc', 'side');
    write(NAME, theirs);
    git('commit', '-qam', 'theirs');
    git('switch', '-q', 'main');
    write(NAME, ours);
    git('commit', '-qam', 'ours');
  }

  test('git merges by tasks what it would not merge by lines', () => {
    const repo = repository();
    repo.install();
    branches(repo, BASE.replace('市教委]\n    时限', '市经济信息化委]\n    时限'), BASE.replace('6月底前', '9月底前'));
    expect(repo.git('merge', 'side')).toMatchObject({ status: 0 });
    expect(repo.read(NAME)).toBe(BASE.replace('市教委]\n    时限: 6月', '市经济信息化委]\n    时限: 9月'));
  });

  test('a conflict is one of git, and is reported by the linter', async () => {
    const repo = repository();
    repo.install();
    branches(repo, BASE.replace('829', '900'), BASE.replace('829', '950'));
    expect(repo.git('merge', 'side')).toMatchObject({ status: 1 });
    expect(repo.git('status', '--short').said).toContain(`UU ${NAME}`);
    expect((await repo.workplan(['lint', NAME, '-f', 'unix'])).out).toContain('merge-conflict');
  });

  test('the hunks of a diff are headed by their task', () => {
    const repo = repository();
    repo.install();
    repo.write(NAME, BASE + '    配合: [市财政局]\n');
    repo.git('add', '.');
    repo.git('commit', '-qm', 'base');
    repo.write(NAME, BASE + '    配合: [市审计局]\n');
    expect(repo.git('diff', '-U0').said).toMatch(/^@@ .* @@ 序号: 3$/m);
  });

  test('doing it again changes nothing, and all of it can be taken back', () => {
    const repo = repository();
    repo.write('.gitattributes', '*.png binary');
    const before = readFileSync(repo.path('.git/config'), 'utf8');
    const said = repo.install();
    expect(said).toContain('.gitattributes');
    expect(said).toContain('merge.workplan.driver');
    const [config, attributes] = [repo.read('.git/config'), repo.read('.gitattributes')];
    expect(attributes).toBe(
      '*.png binary\n*.plan.yaml diff=workplan merge=workplan\n*.plan.yml diff=workplan merge=workplan\n' +
        '*.工作方案.yaml diff=workplan merge=workplan\n',
    );
    repo.install();
    expect([repo.read('.git/config'), repo.read('.gitattributes')]).toEqual([config, attributes]);
    repo.install('--uninstall');
    expect(repo.read('.gitattributes')).toBe('*.png binary\n');
    expect(repo.read('.git/config')).toBe(before);
  });

  test('--local leaves the files of the repository alone', () => {
    const repo = repository();
    repo.install('--local');
    expect(repo.git('status', '--short').said).not.toContain('gitattributes');
    expect(repo.git('check-attr', 'merge', NAME).said).toContain('merge: workplan');
  });
});

test('outside of a repository it says so', async () => {
  const { workplan } = workspace();
  expect(await workplan(['git', 'install'])).toMatchObject({ code: 2, out: '' });
  expect(await workplan(['git', 'instal'])).toMatchObject({ code: 2 });
});
