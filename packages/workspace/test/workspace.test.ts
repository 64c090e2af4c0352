import { lint, openSource, parsePlan } from '@workplan/core';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createEnvironment, createWorkspace, type WorkspaceOptions } from '../src/index.js';
import { table, type Content } from './support/table.js';

const TEXT = '2016年工作安排\n一、网上办事\n1.推进网上办事。（责任部门：市教委）\n';
const PLAN = `工作方案: 1\n标题：2016年工作安排\n地区: 杭州市\n期间: 2016\n原文:\n  文件: ../texts/a.txt\n`;
const HANGZHOU = '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市数据资源局\n';

const open = (contents: Readonly<Record<string, Content>>, more: Partial<WorkspaceOptions> = {}) => {
  const files = table(contents);
  return { files, workspace: createWorkspace({ files, roots: ['/'], ...more }) };
};

describe('the setup of a plan', () => {
  test('is that of the nearest configuration, read once for all plans below', async () => {
    const { files, workspace } = open({
      '/w/workplan.config.yaml': '规则: {fullwidth-colon: warning}\n名录: [./h.yaml]\n',
      '/w/h.yaml': HANGZHOU,
      '/w/x/workplan.config.yaml': 'rules: {fullwidth-colon: off}\n',
    });
    const [a, b, c, d] = await Promise.all(
      ['/w/a.plan.yaml', '/w/y/z/b.plan.yaml', '/w/x/c.plan.yaml', '/elsewhere/d.plan.yaml'].map((plan) =>
        workspace.setupOf(plan),
      ),
    );
    expect(a?.config.rules).toEqual({ 'fullwidth-colon': 'warning' });
    expect(b).toBe(a);
    expect(c?.config.rules).toEqual({ 'fullwidth-colon': 'off' });
    expect(d?.config).toEqual({});
    expect(a?.registry.lookup('市数据资源局', { jurisdiction: '杭州市' }).status).toBe('exact');
    expect([...files.reads].sort()).toEqual(['/w/h.yaml', '/w/workplan.config.yaml', '/w/x/workplan.config.yaml']);
  });

  test('may be chosen, or be none', async () => {
    const contents = {
      '/w/workplan.config.yaml': 'rules: {fullwidth-colon: off}\n',
      '/strict.yaml': 'rules: {fullwidth-colon: info}\n',
    };
    expect((await open(contents, { config: 'none' }).workspace.setupOf('/w/a.plan.yaml')).config).toEqual({});
    expect(
      (await open(contents, { config: { path: '/strict.yaml' } }).workspace.setupOf('/w/a.plan.yaml')).config.rules,
    ).toEqual({ 'fullwidth-colon': 'info' });
  });

  test('tells what is wrong with its files and goes on with the rest', async () => {
    const { workspace } = open({
      '/w/workplan.config.yaml': 'registries: [none.yaml, locked.yaml, r.yaml]\nrules: {tab-indent: off, x: off}\n',
      '/w/locked.yaml': { refused: 'EACCES' },
      '/w/r.yaml': `${HANGZHOU}    止: 2018年3月\n`,
    });
    const setup = await workspace.setupOf('/w/a.plan.yaml');
    expect(
      setup.files.map(({ path, findings }) => [path, findings.map(({ rule, message }) => `${rule} ${message.zh}`)]),
    ).toEqual([
      [
        '/w/workplan.config.yaml',
        [
          expect.stringContaining('没有“x”这条规则'),
          expect.stringContaining('读不了名录 none.yaml（不存在）'),
          expect.stringContaining('locked.yaml（没有权限）'),
        ],
      ],
      ['/w/r.yaml', [expect.stringContaining('registry-invalid')]],
    ]);
    expect(setup.broken).toBe(true);
    expect(setup.config.rules).toEqual({ 'tab-indent': 'off' });
  });

  test('is the default, with a report, where the configuration cannot be read', async () => {
    const setup = await open({ '/w/workplan.config.yaml': { refused: 'EACCES' } }).workspace.setupOf('/w/a.plan.yaml');
    expect(setup).toMatchObject({
      config: {},
      broken: true,
      files: [{ path: '/w/workplan.config.yaml', findings: [{ rule: 'config-invalid' }] }],
    });
  });
});

describe('the official text of a plan', () => {
  const document = parsePlan(PLAN);
  const sourceIn = (contents: Readonly<Record<string, Content>>, plan = '/w/plans/a.plan.yaml', roots = ['/w']) =>
    open(contents, { roots }).workspace.sourceOf(document, plan);

  test('is read once, with its hash', async () => {
    const { files, workspace } = open({ '/w/texts/a.txt': TEXT }, { roots: ['/w'] });
    const sources = await Promise.all(
      ['a', 'b'].map((name) => workspace.sourceOf(document, `/w/plans/${name}.plan.yaml`)),
    );
    expect(sources).toEqual(
      [1, 2].map(() => ({
        path: '/w/texts/a.txt',
        text: TEXT,
        sha256: createHash('sha256').update(TEXT).digest('hex'),
      })),
    );
    expect(files.reads).toEqual(['/w/texts/a.txt']);
  });

  test.each<[string, Readonly<Record<string, Content>>, string, string[], string]>([
    ['that is not there', { '/w/x': '' }, '/w/plans/a.plan.yaml', ['/w'], 'missing'],
    ['outside of every root', { '/w/texts/a.txt': TEXT }, '/w/plans/a.plan.yaml', ['/w/plans'], 'outside'],
    [
      'behind a link that leads out',
      { '/w/texts/a.txt': { link: '/secret' }, '/secret': TEXT },
      '/w/plans/a.plan.yaml',
      ['/w'],
      'outside',
    ],
    [
      'that is no text',
      { '/w/texts/a.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) },
      '/w/plans/a.plan.yaml',
      ['/w'],
      'not-text',
    ],
    ['that is a folder', { '/w/texts/a.txt/x': '' }, '/w/plans/a.plan.yaml', ['/w'], 'not-text'],
    ['that is locked', { '/w/texts/a.txt': { refused: 'EACCES' } }, '/w/plans/a.plan.yaml', ['/w'], 'missing'],
  ])('%s is not had', async (_, contents, plan, roots, problem) =>
    expect(await sourceIn(contents, plan, roots)).toMatchObject({ problem }),
  );

  test('outside is named with its folder, and behind a link without', async () => {
    const plan = '/w/plans/a.plan.yaml';
    const outside = { problem: 'outside', folder: '/w/texts' };
    expect(await sourceIn({ '/w/texts/a.txt': TEXT }, plan, ['/w/plans'])).toEqual(outside);
    // Whether the file is there makes no difference.
    expect(await sourceIn({ '/w/x': '' }, plan, ['/w/plans'])).toEqual(outside);
    expect(await sourceIn({ '/w/texts/a.txt': { link: '/secret' }, '/secret': TEXT }, plan, ['/w'])).toEqual({
      problem: 'outside',
    });
  });

  test('may lie anywhere in the workspace of the plan', async () => {
    expect(await sourceIn({ '/w/texts/a.txt': TEXT, '/w/.git/HEAD': '' }, '/w/plans/a.plan.yaml', [])).toMatchObject({
      text: TEXT,
    });
  });
});

describe('the plans that tasks take up', () => {
  const links = (files: readonly string[]): string =>
    files.map((file) => `      - 文件: ${file}\n        任务: 1\n`).join('');
  const ours = parsePlan(
    `工作方案: 1\n标题: 市要点\n任务:\n  - 序号: 1\n    内容: 加装电梯。\n    承接:\n${links(['省.plan.yaml', '../无.plan.yaml', '../../外.plan.yaml', '省.plan.yaml'])}`,
  );
  const contents = { '/w/市/省.plan.yaml': '工作方案: 1\n标题: 省要点\n', '/外.plan.yaml': '工作方案: 1\n' };

  test('are read once, and none that lies outside', async () => {
    const { files, workspace } = open(contents, { roots: ['/w'] });
    const [source, again] = await Promise.all([1, 2].map(() => workspace.sourceOf(ours, '/w/市/a.plan.yaml')));
    expect(
      [...(source?.above ?? [])].map(([file, { document, problem }]) => [file, document?.plan?.title ?? problem]),
    ).toEqual([
      ['省.plan.yaml', '省要点'],
      ['../无.plan.yaml', 'missing'],
      ['../../外.plan.yaml', 'outside'],
    ]);
    expect(source?.text ?? source?.problem).toBeUndefined();
    expect(again).toEqual(source);
    expect(files.reads).toEqual(['/w/市/省.plan.yaml']);
  });

  test('are checked, and a plan without an official text is asked for nothing else', async () => {
    const source = await open(contents, { roots: ['/w'] }).workspace.sourceOf(ours, '/w/市/a.plan.yaml');
    const rules = (more: object): string[] => lint(ours, more).map(({ rule }) => rule);
    const found = rules({ source: openSource(source ?? {}) });
    expect(found.filter((rule) => rule === 'task-above')).toHaveLength(4);
    expect(found.filter((rule) => rule !== 'task-above')).toEqual(rules({}));
  });
});

describe('in an editor', () => {
  const ADDRESS = 'vscode-vfs://github/';
  const contents: Record<string, Content> = {
    [`${ADDRESS}方案/workplan.config.yaml`]: 'rules: {fullwidth-colon: info, none: off}\n',
    [`${ADDRESS}方案/plans/a.plan.yaml`]: PLAN,
    [`${ADDRESS}方案/texts/a.txt`]: TEXT,
  };
  const environment = createEnvironment({
    files: table(contents),
    roots: [`${ADDRESS}方案`],
    language: 'zh',
    toPath: (uri) => (uri.startsWith(ADDRESS) ? decodeURI(uri) : undefined),
    toUri: (path) => encodeURI(path),
  });
  const uri = encodeURI(`${ADDRESS}方案/plans/a.plan.yaml`);

  test('plans of a place without paths are checked alike', async () => {
    const document = parsePlan(PLAN);
    const [setup, source] = await Promise.all([
      environment.setupOf(uri),
      environment.sourceOf(uri, document, () => undefined),
    ]);
    expect(setup.reports.map((report) => [report.uri, report.findings.length])).toEqual([
      [encodeURI(`${ADDRESS}方案/workplan.config.yaml`), 1],
    ]);
    expect(source).toMatchObject({ uri: encodeURI(`${ADDRESS}方案/texts/a.txt`), text: TEXT });
    const findings = lint(document, {
      registry: setup.registry,
      config: setup.config,
      source: openSource(source ?? {}),
    });
    expect(findings.find(({ rule }) => rule === 'fullwidth-colon')?.severity).toBe('info');
  });

  test('a plan above has its address', async () => {
    const text = PLAN.replace(
      '原文:',
      '任务:\n  - 序号: 1\n    内容: 甲。\n    承接: [{文件: 省.plan.yaml, 任务: 1}]\n原文:',
    );
    contents[`${ADDRESS}方案/plans/省.plan.yaml`] = '工作方案: 1\n标题: 省要点\n';
    const source = await environment.sourceOf(uri, parsePlan(text), () => undefined);
    expect(source?.text).toBe(TEXT);
    expect(source?.above?.get('省.plan.yaml')).toMatchObject({
      uri: encodeURI(`${ADDRESS}方案/plans/省.plan.yaml`),
      document: { plan: { title: '省要点' } },
    });
  });

  test('plans are those of all folders, or of one inside them', async () => {
    const plansOf = async (within?: string): Promise<string[]> => {
      const found: string[] = [];
      for await (const plan of environment.plans(within)) found.push(decodeURI(plan).slice(ADDRESS.length));
      return found;
    };
    contents[`${ADDRESS}方案/b.plan.yaml`] = PLAN;
    contents[`${ADDRESS}外面/c.plan.yaml`] = PLAN;
    environment.setFolders([encodeURI(`${ADDRESS}方案`)]);
    expect(await plansOf()).toContain('方案/b.plan.yaml');
    expect(await plansOf()).not.toContain('外面/c.plan.yaml');
    expect(await plansOf(encodeURI(`${ADDRESS}方案`))).toEqual(await plansOf());
    expect(await plansOf(encodeURI(`${ADDRESS}方案/plans`))).not.toContain('方案/b.plan.yaml');
    expect(await plansOf(encodeURI(`${ADDRESS}外面`))).toEqual([]);
    expect(await plansOf('untitled:Untitled-1')).toEqual([]);
  });

  test('a document that was never saved counts as one of the first folder', async () => {
    expect((await environment.setupOf('untitled:Untitled-1')).config.rules).toEqual({ 'fullwidth-colon': 'info' });
  });

  test('files that have changed are read again once they are forgotten', async () => {
    await environment.setupOf(uri);
    contents[`${ADDRESS}方案/workplan.config.yaml`] = 'rules: {fullwidth-colon: off}\n';
    expect((await environment.setupOf(uri)).config.rules).toEqual({ 'fullwidth-colon': 'info' });
    environment.forget();
    expect((await environment.setupOf(uri)).config.rules).toEqual({ 'fullwidth-colon': 'off' });
  });
});

describe('folders of sources', () => {
  const config = (sources: string) => ({
    '/w/plans/workplan.config.yaml': `sources: [${sources}]\n`,
    '/w/texts/a.txt': TEXT,
    '/secret.txt': TEXT,
  });
  const document = parsePlan(PLAN);
  const look = async (contents: Readonly<Record<string, Content>>) => {
    const { workspace } = open(contents, { roots: ['/w/plans'] });
    return {
      source: await workspace.sourceOf(document, '/w/plans/a.plan.yaml'),
      setup: await workspace.setupOf('/w/plans/a.plan.yaml'),
    };
  };

  test('in the repository may be named by plans', async () => {
    expect(await look({ ...config('../texts'), '/w/.git/HEAD': '' })).toMatchObject({
      source: { text: TEXT },
      setup: { broken: false, sources: ['/w/texts'] },
    });
  });

  test.each([
    ['outside of it', '../../'],
    ['by a full path', '/w/texts'],
    ['behind a link that leads out', '../link'],
  ])('%s are refused', async (_, sources) => {
    const { source, setup } = await look({ ...config(sources), '/w/.git/HEAD': '', '/w/link': { link: '/' } });
    expect(source).toMatchObject({ problem: 'outside' });
    expect(setup).toMatchObject({ broken: true, sources: [], files: [{ findings: [{ rule: 'config-invalid' }] }] });
  });

  test('outside of any repository are those beside the configuration', async () => {
    expect((await look(config('../texts'))).setup.broken).toBe(true);
  });
});

test('an ignored plan has every rule turned off', async () => {
  const { workspace } = open({ '/w/.workplanignore': 'drafts/\n' });
  const { ignored, config } = await workspace.setupOf('/w/drafts/a.plan.yaml');
  expect(ignored).toBe(true);
  expect(lint(parsePlan('工作方案: 1\n标题：x\n'), { config })).toEqual([]);
});

test('plans are found in the order of names, without what is hidden, linked in circles or ignored; links that lead nowhere are reported', async () => {
  const { workspace } = open({
    '/w/b.plan.yaml': '',
    '/w/a/c.工作方案.yaml': '',
    '/w/a/x.yaml': '',
    '/w/.h/d.plan.yaml': '',
    '/w/node_modules/e.plan.yaml': '',
    '/w/loop': { link: '/w' },
    '/w/z.plan.yml': { link: '/w/b.plan.yaml' },
    '/w/dead.plan.yaml': { link: '/none' },
    '/w/.#b.plan.yaml': { link: '/locked' },
    '/w/old/dead.plan.yaml': { link: '/none' },
    '/w/old/f.plan.yaml': '',
    '/w/.workplanignore': 'old/\n',
  });
  const found: string[] = [];
  for await (const { path, fault } of workspace.plansIn('/w'))
    found.push(fault === undefined ? path : `${path}: ${fault.en}`);
  expect(found).toEqual([
    '/w/a/c.工作方案.yaml',
    '/w/b.plan.yaml',
    '/w/dead.plan.yaml: it is a link that leads to no file',
    '/w/z.plan.yml',
  ]);
});

test.each([
  ['rules: [a\n', 7],
  ['rules: [a\nids: 1\n', 7],
  ['rules: {a: 1\n', 7],
  ['rules: {a: [1}\n', 11],
  ['registries: [./a.yaml\nrules:\n  task-number: off\n', 12],
])('%j is a bracket that nothing closes, reported where it opens', async (text, start) => {
  const files = table({ '/w/workplan.config.yaml': text });
  const setup = await createWorkspace({ files, roots: ['/w'] }).setupOf('/w/a.plan.yaml');
  const [finding] = setup.files.flatMap(({ findings }) => findings);
  expect(finding?.message.en).toContain('bracket lacks its counterpart');
  expect(finding?.range).toEqual({ start, end: start + 1 });
});

test('lines that do not line up are still reported as such', async () => {
  const files = table({ '/w/workplan.config.yaml': 'rules:\n  task-number: off\n name: 1\n' });
  const setup = await createWorkspace({ files, roots: ['/w'] }).setupOf('/w/a.plan.yaml');
  expect(setup.files.flatMap(({ findings }) => findings).map(({ message }) => message.en)).toEqual([
    expect.stringContaining('line up'),
  ]);
});
