import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { BAD, GOOD, workspace } from '../../packages/cli/test/support/workspace.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const COMMAND = `${process.execPath} ${at('packages/cli/bin/workplan.js')}`;
const NPX = 'npx --no --offline -- workplan';
const INSTALL = 'npm ci --ignore-scripts';
const shell = (script: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', ...env },
  });

describe('action.yml', () => {
  interface Action {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
    readonly outputs: Readonly<Record<string, { readonly value: string }>>;
    readonly runs: {
      readonly using: string;
      readonly steps: readonly {
        readonly id: string;
        readonly shell: string;
        readonly run: string;
        readonly env: Readonly<Record<string, string>>;
        readonly 'working-directory': string;
      }[];
    };
  }
  const action = parse(read('action.yml')) as Action;

  /** Runs the steps as a runner does, with these inputs. */
  function runAction(folder: string, given: Readonly<Record<string, string>>) {
    const inputs: Record<string, string> = {
      ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
      command: COMMAND,
      ...given,
    };
    const fill = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? `unknown input ${name}`);
    const files = {
      GITHUB_OUTPUT: `${folder}/.output`,
      GITHUB_STEP_SUMMARY: `${folder}/.summary`,
      GITHUB_WORKSPACE: folder,
    };
    for (const file of [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY]) writeFileSync(file, '');
    expect(action.runs.using).toBe('composite');
    const results = action.runs.steps.map((step) =>
      shell(step.run, `${folder}/${fill(step['working-directory'])}`, {
        ...files,
        ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)])),
      }),
    );
    return {
      ...results[0],
      status: Math.max(...results.map(({ status }) => status ?? 99)),
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  }

  test('annotates, summarises and fails', () => {
    const { folder, read: readFile } = workspace({ '方案/甲 乙.plan.yaml': BAD, 'b.plan.yaml': GOOD });
    const { status, stdout, summary, output } = runAction(folder, { sarif: 'out.sarif' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=方案/甲 乙.plan.yaml,line=2,endLine=2,col=3,');
    expect(summary).toContain('fullwidth-colon');
    expect(output).toBe('sarif=./out.sarif\n');
    expect(JSON.parse(readFile('out.sarif'))).toMatchObject({ version: '2.1.0' });
    // As with a folder for temporary files that the runner names.
    expect(runAction(folder, { sarif: `${folder}/方案 1.sarif` }).output).toBe(`sarif=${folder}/方案 1.sarif\n`);
  });

  test('takes its inputs as words, never as a script', () => {
    const { folder } = workspace({ 'sub/a b.plan.yaml': GOOD, 'sub/c.plan.yaml': BAD });
    const run = (given: Readonly<Record<string, string>>) =>
      runAction(folder, { 'working-directory': 'sub', ...given });
    expect(run({ paths: 'a b.plan.yaml' }).status).toBe(0);
    expect(run({ paths: 'a b.plan.yaml\nc.plan.yaml', 'fail-on': 'never' }).stdout).toContain('file=sub/c.plan.yaml');
    expect(run({ paths: '$(touch evil); `touch evil`' }).status).toBe(2);
    expect(run({ args: '--quiet\n--no-config', language: 'en' }).stdout).toContain('full-width colon');
    expect(existsSync(`${folder}/sub/evil`)).toBe(false);
  });

  test('knows old findings and what has changed', () => {
    const { folder } = workspace({ 'a.plan.yaml': BAD });
    shell(`${COMMAND} lint --baseline old.json --update-baseline`, folder);
    expect(runAction(folder, { baseline: 'old.json', 'max-warnings': '0' }).status).toBe(0);
    shell('git init -q && git add -A && git -c user.name=t -c user.email=t@example.org commit -qm first', folder);
    expect(runAction(folder, { changed: 'HEAD' })).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining('::error'),
    });
  });

  test('describes every input, and uses each', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(input.description).not.toBe('');
      expect(JSON.stringify(action.runs.steps)).toContain(`\${{ inputs.${name} }}`);
    }
  });
});

describe('the hooks', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];
  const git = (folder: string, ...args: readonly string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'zh_CN.UTF-8' },
    });

  /** A repository whose hook passes changed files that fit to each entry, as pre-commit does. */
  function repository(ids: readonly string[]): ReturnType<typeof workspace> {
    const folder = workspace();
    git(folder.folder, 'init', '-q');
    const lines = hooks
      .filter(({ id }) => ids.includes(id))
      .map(({ entry, files }) => {
        expect(entry.startsWith(NPX)).toBe(true);
        return `git diff --cached --name-only -z --diff-filter=d | grep -zE '${files}' | xargs -0 -r ${entry.replace(NPX, COMMAND)} || exit 1`;
      });
    const hook = folder.path('.git/hooks/pre-commit');
    writeFileSync(hook, `#!/bin/bash\n${lines.join('\n')}\n`);
    chmodSync(hook, 0o755);
    return folder;
  }

  test('lint lets good plans through and stops bad ones', () => {
    const { folder, write } = repository(['workplan-lint']);
    write('方案/甲 乙.plan.yaml', GOOD);
    write('note.yaml', '标题：x\n');
    git(folder, 'add', '-A');
    expect(git(folder, 'commit', '-qm', 'good').status).toBe(0);
    write('坏.工作方案.yaml', BAD);
    git(folder, 'add', '-A');
    const { status, stdout, stderr } = git(folder, 'commit', '-qm', 'bad');
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('fullwidth-colon');
    expect(git(folder, 'log', '--oneline').stdout.trim().split('\n')).toHaveLength(1);
  });

  test('fix and fmt fix what is committed', () => {
    const { folder, write, read: readFile } = repository(['workplan-fix', 'workplan-fmt']);
    write('a.plan.yaml', BAD.replace('地区: ', '地区:   '));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-qm', 'a');
    expect(readFile('a.plan.yaml')).toBe(GOOD);
  });

  test('the hook of the documentation works as it stands', () => {
    const script = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(read('docs/ci.md'))?.[1] ?? '';
    expect(read('docs/ci.zh-CN.md')).toContain(script);
    const { folder, write } = workspace();
    git(folder, 'init', '-q');
    writeFileSync(`${folder}/.git/hooks/pre-commit`, script.replace(NPX, COMMAND), { mode: 0o755 });
    write('甲 乙.plan.yaml', BAD);
    git(folder, 'add', '-A');
    expect(git(folder, 'commit', '-qm', 'bad').status).not.toBe(0);
    // What counts is what would be committed, not what the editor has saved since.
    write('甲 乙.plan.yaml', GOOD);
    expect(git(folder, 'commit', '-qm', 'still bad').status).not.toBe(0);
    // `git commit -a` hands the hook an index of its own.
    expect(git(folder, 'commit', '-qam', 'good').status).toBe(0);
    write('甲 乙.plan.yaml', BAD);
    write('README.md', 'x\n');
    git(folder, 'add', 'README.md');
    expect(git(folder, 'commit', '-qm', 'no plan').status).toBe(0);
    git(folder, 'rm', '-qf', '甲 乙.plan.yaml');
    expect(git(folder, 'commit', '-qm', 'no plan left').status).toBe(0);
  });
});

test('the job of GitLab writes the reports that it declares', () => {
  const { workplan: job } = parse(read('ci/gitlab.yml')) as {
    readonly workplan: {
      readonly script: readonly string[];
      readonly variables: Readonly<Record<string, string>>;
      readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
    };
  };
  const { folder, read: readFile } = workspace({ 'sub/a.plan.yaml': BAD });
  const script = job.script.map((line) => line.replace(NPX, COMMAND)).join('\n');
  expect(shell(script, folder, { ...job.variables, CI_PROJECT_DIR: folder }).status).toBe(1);
  for (const file of Object.values(job.artifacts.reports)) expect(existsSync(`${folder}/${file}`), file).toBe(true);
  expect(JSON.parse(readFile(job.artifacts.reports.codequality ?? ''))).toMatchObject([
    { check_name: 'fullwidth-colon', location: { path: 'sub/a.plan.yaml' } },
  ]);
});

test('the sample of Gitee runs a command that leaves what it declares', () => {
  const pipeline = parse(read('ci/gitee.yml')) as {
    readonly stages: readonly {
      readonly steps: readonly {
        readonly commands: readonly string[];
        readonly artifacts: readonly { readonly path: readonly string[] }[];
      }[];
    }[];
  };
  const step = pipeline.stages[0]?.steps[0];
  const { folder } = workspace({ 'a.plan.yaml': BAD });
  expect(
    shell((step?.commands ?? []).map((line) => line.replace(NPX, COMMAND).replace(INSTALL, ':')).join('\n'), folder)
      .status,
  ).toBe(1);
  for (const path of step?.artifacts.flatMap((artifact) => artifact.path) ?? [])
    expect(existsSync(`${folder}/${path}`), path).toBe(true);
});

test('the problem matcher reads every line of the unix format', () => {
  const { problemMatcher } = JSON.parse(read('ci/workplan-matcher.json')) as {
    readonly problemMatcher: readonly {
      readonly severity?: string;
      readonly pattern: readonly [Readonly<Record<string, number>> & { readonly regexp: string }];
    }[];
  };
  const { folder } = workspace({ '甲 乙.plan.yaml': BAD.replace('推进网上办事', '尽快推进70％的网上办事') });
  const lines = execFileSync('bash', ['-c', `${COMMAND} lint -f unix || true`], { cwd: folder, encoding: 'utf8' })
    .trim()
    .split('\n');
  const severities = lines.map((line) => {
    const fits = problemMatcher.flatMap(({ severity, pattern: [{ regexp, severity: group }] }) => {
      const match = new RegExp(regexp).exec(line);
      return match === null ? [] : [severity ?? match[group ?? 0]];
    });
    expect(fits, line).toHaveLength(1);
    return fits[0];
  });
  expect(severities).toContain('error');
  expect(severities).toContain('notice');
});
