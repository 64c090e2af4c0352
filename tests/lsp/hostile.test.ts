import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver/node';
import { RawServer, type Message } from './raw.js';

const PLAN =
  '工作方案: 1\n标题: 甲𠮷乙\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    牵头: [市教委]\n';
const AGAIN = '    序号: 2\n';
const INVALID_PARAMS = -32602;

let folder = '';
let names = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = (server: RawServer): string => server.uri(`plan-${(names += 1)}.plan.yaml`);
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const place = (line: number, character: number) => ({ line, character });
const titleOf = async (server: RawServer, uri: string): Promise<string | undefined> =>
  ((await server.request('textDocument/documentSymbol', { textDocument: { uri } })).result as DocumentSymbol[])[0]
    ?.name;

/** Whether the server reads a plan and its edits as it should. */
async function expectSound(server: RawServer): Promise<void> {
  const uri = fresh(server);
  server.open(uri, PLAN, 1);
  expect(await server.diagnostics(uri, 1)).toEqual([]);
  server.change(uri, 2, { range: { start: place(8, 0), end: place(8, 0) }, text: AGAIN });
  expect(codes(await server.diagnostics(uri, 2))).toEqual(['duplicate-key']);
  expect(await titleOf(server, uri)).toBe('甲𠮷乙');
  server.close(uri);
}

const METHODS: readonly string[] = [
  ...[
    'completion',
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'documentLink',
    'documentSymbol',
    'foldingRange',
    'selectionRange',
    'inlayHint',
    'formatting',
    'rangeFormatting',
    'onTypeFormatting',
    'codeLens',
    'prepareRename',
    'rename',
    'codeAction',
    'diagnostic',
    'linkedEditingRange',
    'prepareCallHierarchy',
    'semanticTokens/full',
    'semanticTokens/full/delta',
    'semanticTokens/range',
  ].map((name) => `textDocument/${name}`),
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'workspace/symbol',
  'completionItem/resolve',
  'codeAction/resolve',
  'workspace/executeCommand',
  'workspace/diagnostic',
  'workspace/textDocumentContent',
  'workplan/overview',
  'workplan/status',
  'workplan/sourceMap',
  'workplan/preview',
  'workplan/table',
  'workplan/tableEdit',
  'workplan/bodyNames',
  'workplan/importText',
];

describe('one server', () => {
  let server: RawServer;
  beforeAll(async () => {
    server = await RawServer.greeted(folder);
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  test('parameters that are not those of their method are reported as such, and never as a fault of the server', async () => {
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    const document = { textDocument: { uri } };
    const wrong: readonly unknown[] = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { textDocument: { uri: 7 } },
      { textDocument: null },
      document,
      { ...document, position: { line: 'a' } },
      { ...document, position: null },
      { ...document, position: { line: 0.5, character: 1.5 } },
      { ...document, position: place(0, 0), context: 3, newName: 3, ch: 3 },
      { ...document, range: { start: null }, context: 3, positions: [null], typed: 4, previousResultId: 4 },
      { ...document, range: { start: place(0, 0), end: place(1, 0) }, context: { only: 'x' } },
      { ...document, version: 1, task: 0, carrier: 0, change: null },
      { ...document, version: 1, task: 0, carrier: 0, change: { role: 'x', names: [] } },
      { ...document, version: 1, task: -1, carrier: 1.5, change: { key: 'text', value: 'x' } },
      { item: null },
      { item: { uri } },
      {
        item: {
          uri,
          range: { start: place(0, 0), end: place(0, 1) },
          selectionRange: { start: place(0, 0), end: place(0, 1) },
          data: 3,
        },
      },
      { uri: 3 },
      { uri: 'workplan-registry:%E0%A4%A' },
      { command: 3 },
      { command: 'workplan.showPlace', arguments: 3 },
      { command: 'workplan.showPlace', arguments: [3] },
      { label: 3, data: 3 },
      { label: 'x', data: { key: 'no.key' } },
      { title: 'x', data: { uri, version: 1, maker: 'convert', offset: 'x' } },
      { bytes: 3 },
      { bytes: '*', file: '' },
      { query: 3 },
      { previousResultIds: 3 },
    ];
    const reported = await Promise.all(
      METHODS.flatMap((method) =>
        wrong.map(async (params) => ({ method, params, error: (await server.request(method, params)).error })),
      ),
    );
    const faults = reported.filter(({ error }) => error !== undefined && error.code !== INVALID_PARAMS);
    expect(faults.slice(0, 5)).toEqual([]);
    expect(reported.filter(({ error }) => error?.code === INVALID_PARAMS).length).toBeGreaterThan(METHODS.length * 10);
    server.close(uri);
    await expectSound(server);
  });

  test('of edits that do not all make sense none is made', async () => {
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    await server.diagnostics(uri, 1);
    const sound = { range: { start: place(1, 4), end: place(1, 8) }, text: '新' };
    for (const broken of [
      null,
      3,
      {},
      { text: 3 },
      { range: null, text: 'x' },
      { range: { start: place(0, 0) }, text: 'x' },
      { range: { start: { line: 'a', character: 0 }, end: place(0, 0) }, text: 'x' },
    ])
      server.change(uri, 2, sound, broken);
    expect(await titleOf(server, uri)).toBe('甲𠮷乙');
    const logged = server.messages
      .filter(({ method }) => method === 'window/logMessage')
      .map(({ params }) => (params as { message: string }).message);
    expect(logged.filter((message) => message.includes('textDocument/didChange: «contentChanges»'))).toHaveLength(7);
    server.change(uri, 3, sound);
    expect(await titleOf(server, uri)).toBe('新');
    server.close(uri);
  });

  test('ranges that are turned round, or reach beyond the text, mean what they cover of it', async () => {
    const uri = fresh(server);
    const title = async (start: object, end: object, text: string): Promise<string | undefined> => {
      server.open(uri, PLAN, 1);
      server.change(uri, 2, { range: { start, end }, text });
      return titleOf(server, uri);
    };
    expect(await title(place(1, 8), place(1, 4), '新')).toBe('新');
    expect(await title(place(1, 7), place(1, 900), '新')).toBe('甲𠮷新');
    expect(await title(place(1, 4), place(900, 3), '新\n')).toBe('新');
    expect(await title(place(900, 0), place(901, 0), '备注: 尾\n')).toBe('甲𠮷乙');
    expect(await title(place(-3, -3), place(-1, 0), '# 头\n')).toBe('甲𠮷乙');
    server.close(uri);
  });

  test('numbers of requests come back as they were sent', async () => {
    const ids = ['a', '', 0, -7, 2 ** 40, '7'];
    for (const id of ids) server.send({ jsonrpc: '2.0', id, method: 'workspace/symbol', params: { query: 'x' } });
    for (const id of ids)
      expect(
        (
          await server.next(
            (message) => message.id === id && message.method === undefined && Array.isArray(message.result),
          )
        ).error,
      ).toBeUndefined();
    await expectSound(server);
  });

  test('a plan that is closed and opened again while it is checked is checked as it is now', async () => {
    const uri = fresh(server);
    const long = (last: string): string =>
      `${PLAN}${Array.from({ length: 2_000 }, (_, at) => `  - 序号: ${at + 2}\n    内容: 推进事务${at}。\n    牵头: [市教委]\n`).join('')}${last}`;
    server.open(uri, long(''), 1);
    server.close(uri);
    server.open(uri, long('    牵头: [市教委]\n'), 1);
    const reported = await server.next(
      (message) => isAbout(message, uri) && codes(diagnosticsOf(message)).includes('duplicate-key'),
    );
    server.messages.splice(0, server.messages.indexOf(reported) + 1);
    await expectSound(server);
    expect(server.messages.filter((message) => isAbout(message, uri))).toEqual([]);
    server.close(uri);
  });

  test.each([
    'untitled:Untitled-1.plan.yaml',
    'file:///%E0%A4%A.plan.yaml',
    'vscode-remote://wsl%2Bx/a.plan.yaml',
    'a.plan.yaml',
    'file:///C:/方案/一.plan.yaml',
    'file://server/share/a.plan.yaml',
    'x:?#.plan.yaml',
  ])('a plan may have the address %s', async (uri) => {
    server.open(uri, PLAN + AGAIN, 1);
    expect(codes(await server.diagnostics(uri, 1))).toEqual(['duplicate-key']);
    for (const name of ['completion', 'hover', 'definition', 'documentHighlight', 'prepareRename', 'documentLink'])
      expect(
        (await server.request(`textDocument/${name}`, { textDocument: { uri }, position: place(7, 9) })).error,
        name,
      ).toBeUndefined();
    expect(
      (
        await server.request('textDocument/references', {
          textDocument: { uri },
          position: place(7, 9),
          context: { includeDeclaration: true },
        })
      ).result,
    ).toHaveLength(1);
    server.close(uri);
  });

  test.each([
    ['of a megabyte', `X-Long: ${'x'.repeat(1_000_000)}\r\n\r\n`],
    ['of a megabyte that never ends', 'y'.repeat(1_000_000)],
    ['of a message longer than any', 'Content-Length: 9999999999\r\n\r\n'],
    ['of a length beyond numbers', `Content-Length: ${'9'.repeat(400)}\r\n\r\n`],
    ['of two lengths', 'Content-Length: 2\r\nContent-Length: 4\r\n\r\nnull'],
  ])('goes on after a header %s', async (_, bytes) => {
    server.bytes(bytes);
    server.notify('foo/bar', {});
    server.notify('foo/bar', {});
    await expectSound(server);
  });

  test('messages may come in single bytes, many at once, with headers in small letters', async () => {
    const uri = fresh(server);
    const frame = (message: object, header: string): Buffer => {
      const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
      return Buffer.concat([Buffer.from(`${header}: ${body.length}\r\n\r\n`), body]);
    };
    const open = frame(
      { method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: PLAN } } },
      'content-length',
    );
    for (const byte of open) server.bytes(Buffer.from([byte]));
    const change = (version: number, text: string) =>
      frame(
        {
          method: 'textDocument/didChange',
          params: {
            textDocument: { uri, version },
            contentChanges: [{ range: { start: place(8, 0), end: place(version === 2 ? 8 : 9, 0) }, text }],
          },
        },
        'CONTENT-LENGTH',
      );
    server.bytes(Buffer.concat([change(2, AGAIN), change(3, ''), change(4, AGAIN)]));
    await server.diagnostics(uri, 4);
    expect(await titleOf(server, uri)).toBe('甲𠮷乙');
    server.close(uri);
  });
});

const isAbout = ({ method, params }: Message, uri: string): boolean =>
  method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri;
const diagnosticsOf = ({ params }: Message): readonly Diagnostic[] =>
  (params as { diagnostics: readonly Diagnostic[] }).diagnostics;

describe('a position within a character', () => {
  test.each([
    ['utf-8', 9, ['甲x𠮷乙', '甲𠮷x乙']],
    ['utf-32', 5, ['甲x𠮷乙']],
  ] as const)('in %s is a place beside it', async (encoding, character, expected) => {
    const server = await RawServer.greeted(folder, { capabilities: { general: { positionEncodings: [encoding] } } });
    const uri = fresh(server);
    // 标题: 甲 takes 11 bytes, the character behind it four.
    for (const shift of encoding === 'utf-8' ? [12, 13, 14] : [character]) {
      server.open(uri, PLAN, 1);
      server.change(uri, 2, { range: { start: place(1, shift), end: place(1, shift) }, text: 'x' });
      expect(expected, `at ${shift}`).toContain(await titleOf(server, uri));
    }
    await expectSound(server);
    expect(await server.stop()).toBe(0);
  });

  test('in UTF-16 halves are kept apart, and are one again when what stands between them goes', async () => {
    const server = await RawServer.greeted(folder);
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    server.change(uri, 2, { range: { start: place(1, 6), end: place(1, 6) }, text: 'x' });
    expect(await titleOf(server, uri)).toBe('甲\ud842x\udfb7乙');
    server.change(uri, 3, { range: { start: place(1, 6), end: place(1, 7) }, text: '' });
    expect(await titleOf(server, uri)).toBe('甲𠮷乙');
    expect(await server.diagnostics(uri, 3)).toEqual([]);
    expect(await server.stop()).toBe(0);
  });
});

describe('a greeting that makes no sense', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['an empty object', {}],
    ['no capabilities', { capabilities: null }],
    ['capabilities that are text', { capabilities: 'x' }],
    ['units that nobody knows', { capabilities: { general: { positionEncodings: ['utf-7'] } } }],
    ['units that are no list', { capabilities: { general: { positionEncodings: 8 } } }],
    ['folders that are none', { capabilities: {}, workspaceFolders: [null, { uri: 3 }, {}] }],
    ['a root that is no address', { capabilities: {}, rootUri: 'no address' }],
    ['options that are text', { capabilities: {}, initializationOptions: 'x' }],
    [
      'a language that is none',
      { capabilities: {}, initializationOptions: { language: 3 }, locale: 'x-'.repeat(1_000) },
    ],
    ['a locale that is a number', { capabilities: {}, locale: 7 }],
  ])('%s', async (_, params) => {
    const server = RawServer.start(folder);
    const { result, error } = await server.request('initialize', params);
    expect(error).toBeUndefined();
    expect(result).toMatchObject({ capabilities: { positionEncoding: 'utf-16' } });
    server.notify('initialized', {});
    await expectSound(server);
    expect(await server.stop()).toBe(0);
  });
});

test('a client that refuses whatever the server asks of it is served all the same', async () => {
  const capabilities = {
    workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
    window: { workDoneProgress: true, showDocument: { support: true } },
  };
  const server = await RawServer.greeted(folder, { capabilities });
  const asked = await server.next(({ method }) => method === 'client/registerCapability');
  server.send({ jsonrpc: '2.0', id: asked.id, error: { code: -32601, message: 'no' } });
  await expectSound(server);
  const uri = fresh(server);
  server.open(uri, PLAN, 1);
  const id = server.ask('workspace/executeCommand', {
    command: 'workplan.showPlace',
    arguments: [{ uri, range: { start: place(0, 0), end: place(0, 0) } }],
  });
  const shown = await server.next(({ method }) => method === 'window/showDocument');
  server.send({ jsonrpc: '2.0', id: shown.id, error: { code: -32603, message: 'no' } });
  await server.answer(id);
  expect(
    (await server.request('workspace/symbol', { query: '甲', workDoneToken: { not: 'a token' } })).error,
  ).toBeUndefined();
  await expectSound(server);
  expect(await server.stop()).toBe(0);
});
