import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type Location,
  type TextDocumentEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { Client } from './client.js';
import { makeFolder, positionOf, textIn, type Folder } from './folder.js';

const plan = (title: string, place: string, rest: string) =>
  `工作方案: 1\n标题: ${title}\n地区: ${place}\n期间: 2016\n任务:\n${rest}`;
const FILES = {
  'a.plan.yaml': plan(
    '甲方案',
    '上海市',
    '  - 序号: 1\n    内容: 推进工作。\n    牵头: [市教委]\n    责任: [市经济信息化委, 市教育委员会]\n',
  ),
  'sub/b.plan.yaml': plan('乙方案', '上海市', '  - 序号: 1\n    内容: 办好学校。\n    责任: ["市教委"]\n'),
  'sub/c.plan.yaml': plan('丙方案', '杭州市', '  - 序号: 1\n    内容: 办好学校。\n    责任: [市教委]\n'),
  'sub/d.plan.yaml': plan('丁方案', '上海市', '  - 序号: 1\n    内容: 修好道路。\n    责任: [市交通委]\n'),
  'drafts/e.plan.yaml': plan('草稿', '上海市', '  - 序号: 1\n    内容: 草稿。\n    责任: [市教委]\n'),
  '.workplanignore': 'drafts/\n',
  'pnpm-workspace.yaml': '',
};

let folder: Folder;
let client: Client;

beforeAll(async () => {
  folder = makeFolder(FILES);
  ({ client } = await Client.start(folder.path, {
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }, textDocumentContent: {} },
    },
  }));
  await client.open(client.uri('a.plan.yaml'), FILES['a.plan.yaml'], 3);
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

const at = (name: keyof typeof FILES, words: string, shift = 1) => ({
  textDocument: { uri: client.uri(name) },
  position: positionOf(FILES[name], words, shift),
});
const nameOf = (uri: string): keyof typeof FILES =>
  Object.keys(FILES).find((name) => client.uri(name) === uri) as keyof typeof FILES;
const places = (found: readonly Location[]) =>
  found.map(({ uri, range }) => [nameOf(uri), textIn(FILES[nameOf(uri)], range)]);

describe('a body is known in every plan of the folder', () => {
  test('its references are in open and closed plans of its place, under all its names; ignored plans are left alone', async () => {
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
      ...at('a.plan.yaml', '市教委'),
      context: { includeDeclaration: true },
    });
    expect(places(found)).toEqual([
      ['a.plan.yaml', '市教委'],
      ['a.plan.yaml', '市教育委员会'],
      ['sub/b.plan.yaml', '市教委'],
    ]);
  });

  test('what the client has open counts, not the file', async () => {
    const uri = client.uri('sub/b.plan.yaml');
    await client.open(uri, FILES['sub/b.plan.yaml'].replace('市教委', '市财政局'), 1);
    const ask = () =>
      client.connection.sendRequest<Location[]>('textDocument/references', {
        ...at('a.plan.yaml', '市教委'),
        context: { includeDeclaration: true },
      });
    expect((await ask()).map((place) => nameOf(place.uri))).toEqual(['a.plan.yaml', 'a.plan.yaml']);
    await client.close(uri);
    expect(await ask()).toHaveLength(3);
  });

  test('it is renamed in all of them, in others than the one in front after a question', async () => {
    expect(
      await client.connection.sendRequest('textDocument/prepareRename', at('a.plan.yaml', '市教委')),
    ).toMatchObject({ placeholder: '市教委' });
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
      ...at('a.plan.yaml', '市教委'),
      newName: '市教育局',
    });
    const changes = edit.documentChanges as TextDocumentEdit[];
    expect(
      changes.map(({ textDocument, edits }) => [nameOf(textDocument.uri), textDocument.version, edits]),
    ).toMatchObject([
      ['a.plan.yaml', 3, [{ newText: '市教育局' }]],
      ['sub/b.plan.yaml', null, [{ newText: '"市教育局"', annotationId: 'others' }]],
    ]);
    expect(changes[0]?.edits[0]).not.toHaveProperty('annotationId');
    expect(edit.changeAnnotations).toEqual({ others: { label: '其他方案', needsConfirmation: true } });
    await expect(
      client.connection.sendRequest('textDocument/rename', { ...at('a.plan.yaml', '市教委'), newName: '等' }),
    ).rejects.toThrow('不能改成“等”');
  });

  test('a client that knows no versions gets the same changes by document', async () => {
    const { client: plain } = await Client.start(folder.path, { capabilities: { workspace: { workspaceEdit: {} } } });
    try {
      await plain.open(plain.uri('a.plan.yaml'), FILES['a.plan.yaml']);
      const edit = await plain.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        ...at('a.plan.yaml', '市教委'),
        newName: '市教育局',
      });
      expect(Object.keys(edit)).toEqual(['changes']);
      expect(Object.keys(edit.changes ?? {})).toEqual([plain.uri('a.plan.yaml'), plain.uri('sub/b.plan.yaml')]);
    } finally {
      expect(await plain.stop()).toBe(0);
    }
  });

  test('symbols are found in closed plans too', async () => {
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '交通委' });
    expect(found).toMatchObject([
      { name: '市交通委', containerName: '丁方案', location: { uri: client.uri('sub/d.plan.yaml') } },
    ]);
  });

  test('its definition is its entry in the registry, which the server shows', async () => {
    const place = await client.connection.sendRequest<Location>(
      'textDocument/definition',
      at('a.plan.yaml', '市经济信息化委'),
    );
    expect(place.uri).toMatch(/^workplan-registry:/);
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: place.uri,
    });
    expect(text.split('\n')[place.range.start.line]).toBe('  - 简称: 市经济信息化委');
    expect(
      await client.connection.sendRequest('workspace/textDocumentContent', { uri: 'workplan-registry:/nowhere' }),
    ).toEqual({ text: '' });
  });
});

test('work on many files reports its progress', async () => {
  const reported: (readonly [unknown, string])[] = [];
  client.connection.onNotification('$/progress', ({ token, value }: { token: unknown; value: { kind: string } }) => {
    reported.push([token, value.kind]);
  });
  await client.connection.sendRequest('textDocument/references', {
    ...at('a.plan.yaml', '市教委'),
    context: { includeDeclaration: true },
    workDoneToken: 'w1',
  });
  expect(reported[0]).toEqual(['w1', 'begin']);
  expect(reported.at(-1)).toEqual(['w1', 'end']);
  expect(reported.filter(([, kind]) => kind === 'report').length).toBeGreaterThan(3);
});

test('a request that is given up while it goes through files is answered so', async () => {
  const many = makeFolder(
    Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.plan.yaml`, FILES['sub/b.plan.yaml']])),
  );
  const { client: editor } = await Client.start(many.path);
  try {
    const giveUp = new CancellationTokenSource();
    const answer = editor.connection.sendRequest('workspace/symbol', { query: '市教委' }, giveUp.token);
    giveUp.cancel();
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await editor.connection.sendRequest('workspace/symbol', { query: '市教委' })).toHaveLength(200);
  } finally {
    expect(await editor.stop()).toBe(0);
    many.remove();
  }
});

describe('a client that asks for the findings of all plans', () => {
  interface Report {
    readonly uri: string;
    readonly version: number | null;
    readonly kind: string;
    readonly resultId?: string;
    readonly items?: readonly { readonly code: string }[];
  }

  test('hears of open and closed ones, only what is new, and with progress', async () => {
    const bad = FILES['sub/d.plan.yaml'].replace('市交通委', '无名局');
    const files = makeFolder({
      'a.plan.yaml': FILES['a.plan.yaml'],
      'b.plan.yaml': bad,
      'drafts/c.plan.yaml': bad,
      '.workplanignore': 'drafts/\n',
    });
    const { client: editor, answer } = await Client.start(files.path, {
      initializationOptions: { diagnostics: 'pull' },
    });
    try {
      expect(answer.capabilities.diagnosticProvider).toMatchObject({
        workspaceDiagnostics: true,
        interFileDependencies: true,
      });
      await editor.open(editor.uri('a.plan.yaml'), FILES['a.plan.yaml'], 6);
      let steps = 0;
      editor.connection.onNotification('$/progress', () => {
        steps += 1;
      });
      const ask = async (known: readonly Report[] = []) => {
        const previousResultIds = known.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
        const { items } = await editor.connection.sendRequest<{ items: Report[] }>('workspace/diagnostic', {
          previousResultIds,
          workDoneToken: 'd',
        });
        return items;
      };
      const first = await ask();
      const reported = (reports: readonly Report[]) =>
        reports.map(({ uri, version, kind, items }) => [uri, version, kind, items?.map(({ code }) => code)]);
      expect(reported(first)).toEqual([
        [editor.uri('b.plan.yaml'), null, 'full', ['unknown-body']],
        [editor.uri('a.plan.yaml'), 6, 'full', ['lead-also-responsible', 'noncanonical-name']],
      ]);
      expect(steps).toBeGreaterThan(3);
      expect(reported(await ask(first)).map(([, , kind]) => kind)).toEqual(['unchanged', 'unchanged']);
      files.write('b.plan.yaml', bad.replace('无名局', '市交通委'));
      expect(reported(await ask(first))[0]).toEqual([editor.uri('b.plan.yaml'), null, 'full', []]);
      files.remove();
      expect(reported(await ask(first))).toContainEqual([editor.uri('b.plan.yaml'), null, 'full', []]);
    } finally {
      expect(await editor.stop()).toBe(0);
      files.remove();
    }
  });
});

describe('folders with setups of their own', () => {
  const REGISTRY = '名录: 1\n地区: 杭州市\n单位:\n  - 简称: 市经信局\n  - 简称: 市数据局\n';
  const HANGZHOU = plan('方案', '杭州市', '  - 序号: 1\n    内容: 推进工作。\n    责任: [市数据局]\n');
  const TWO = {
    'one/workplan.config.yaml': 'rules: {no-responsible-body: off}\n',
    'one/a.plan.yaml': plan('方案', '上海市', '  - 序号: 1\n    内容: 推进工作。\n'),
    'two/workplan.config.yaml': '名录: [./own.registry.yaml]\n',
    'two/own.registry.yaml': REGISTRY,
    'two/a.plan.yaml': HANGZHOU,
    'two/b.plan.yaml': plan('方案', '上海市', '  - 序号: 1\n    内容: 推进工作。\n'),
  };

  test('each is checked by its own configuration and registry, and asked while it is open', async () => {
    const two = makeFolder(TWO);
    const { client: editor } = await Client.start(two.path, { folders: ['one'] });
    try {
      for (const name of ['one/a.plan.yaml', 'two/a.plan.yaml', 'two/b.plan.yaml'] as const)
        await editor.open(editor.uri(name), TWO[name]);
      const codes = async (name: string) =>
        (await editor.diagnostics(editor.uri(name), 1)).diagnostics.map(({ code }) => code);
      expect(await codes('one/a.plan.yaml')).toEqual([]);
      expect(await codes('two/a.plan.yaml')).toEqual([]);
      expect(await codes('two/b.plan.yaml')).toEqual(['no-responsible-body']);

      const place = await editor.connection.sendRequest<Location>('textDocument/definition', {
        textDocument: { uri: editor.uri('two/a.plan.yaml') },
        position: positionOf(HANGZHOU, '市数据局', 1),
      });
      expect([place.uri, textIn(REGISTRY, place.range)]).toEqual([editor.uri('two/own.registry.yaml'), '市数据局']);

      for (const name of ['two/a.plan.yaml', 'two/b.plan.yaml']) await editor.close(editor.uri(name));
      const symbols = async () =>
        (await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '推进工作' })).map(
          ({ location }) => location.uri,
        );
      expect(await symbols()).toEqual([editor.uri('one/a.plan.yaml')]);
      const added = { uri: editor.uri('two'), name: 'two' };
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [added], removed: [] },
      });
      expect((await symbols()).sort()).toEqual(
        ['one/a', 'two/a', 'two/b'].map((name) => editor.uri(`${name}.plan.yaml`)),
      );
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [added] },
      });
      expect(await symbols()).toEqual([editor.uri('one/a.plan.yaml')]);
    } finally {
      expect(await editor.stop()).toBe(0);
      two.remove();
    }
  });
});

describe('files that change', () => {
  const SOURCE = '2016年安排\n1．推进工作。（责任部门：市教委）\n';
  const PLAN =
    '工作方案: 1\n标题: 2016年安排\n地区: 杭州市\n期间: 2016\n原文:\n  文件: source.txt\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    责任: [市教委]\n    出处: L2\n';
  const registry = (name: string) => `名录: 1\n地区: 杭州市\n单位:\n  - 简称: ${name}\n`;

  test('are looked at again, whatever they are: the source, a registry, the configuration', async () => {
    const files = makeFolder({
      'source.txt': SOURCE,
      'a.plan.yaml': PLAN,
      'workplan.config.yaml': 'registries: [./own.registry.yaml]\n',
      'own.registry.yaml': registry('市教委'),
    });
    const { client: editor } = await Client.start(files.path);
    try {
      const uri = editor.uri('a.plan.yaml');
      await editor.open(uri, PLAN);
      const codes = async () => (await editor.next((params) => params.uri === uri)).diagnostics.map(({ code }) => code);
      const change = async (name: string, text: string) => {
        files.write(name, text);
        await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: editor.uri(name), type: 2 }],
        });
        return codes();
      };
      expect(await codes()).toEqual([]);
      expect(await change('source.txt', SOURCE.replace('推进', '做好'))).toEqual(['source-drift']);
      expect(await change('source.txt', SOURCE)).toEqual([]);
      expect(await change('own.registry.yaml', registry('市教育局'))).toEqual(['unknown-body']);
      expect(
        await change('workplan.config.yaml', 'registries: [./own.registry.yaml]\nrules: {unknown-body: off}\n'),
      ).toEqual([]);
      expect(await change('own.registry.yaml', registry('市教委'))).toEqual([]);
    } finally {
      expect(await editor.stop()).toBe(0);
      files.remove();
    }
  });

  test('are watched where the client can watch', async () => {
    const files = makeFolder({ 'a.plan.yaml': PLAN });
    const asked: string[] = [];
    const { client: editor } = await Client.start(files.path, {
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      onRegister: (globs) => asked.push(...globs),
    });
    try {
      await editor.open(editor.uri('a.plan.yaml'), PLAN);
      await editor.next((params) => params.uri === editor.uri('a.plan.yaml'));
      expect(asked).toEqual(['**/*.{txt,html,htm,yaml,yml}', '**/{.workplanignore,.gitignore}']);
    } finally {
      expect(await editor.stop()).toBe(0);
      files.remove();
    }
  });
});
