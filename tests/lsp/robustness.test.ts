import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver/node';
import { sample } from '../support/sample.js';
import { RawServer, type Message } from './raw.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PLAN =
  '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    牵头: [市教委]\n';
/** A line behind the plan that repeats a key. */
const AGAIN = '    序号: 2\n';

const METHOD_NOT_FOUND = -32601;
const INVALID_REQUEST = -32600;
const NOT_INITIALIZED = -32002;
/** Cancelled, or outdated by an edit. */
const GIVEN_UP: readonly number[] = [-32800, -32801];

let folder = '';
let names = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-robust-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
const fresh = (server: RawServer): string => server.uri(`plan-${(names += 1)}.plan.yaml`);
const symbolsOf = async (server: RawServer, uri: string): Promise<readonly DocumentSymbol[]> =>
  (await server.request('textDocument/documentSymbol', { textDocument: { uri } })).result as DocumentSymbol[];

/** Whether the server finds what it should in a plan, and nothing else. */
async function expectSound(server: RawServer): Promise<void> {
  const uri = fresh(server);
  server.open(uri, PLAN, 1);
  expect(await server.diagnostics(uri, 1)).toEqual([]);
  server.change(uri, 2, { range: { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } }, text: AGAIN });
  expect(codes(await server.diagnostics(uri, 2))).toEqual(['duplicate-key']);
  expect((await symbolsOf(server, uri))[0]).toMatchObject({ name: '安排' });
  server.close(uri);
}

describe('one server', () => {
  let server: RawServer;
  let provided: string[] = [];
  beforeAll(async () => {
    server = await RawServer.greeted(folder);
    const greeting = server.messages[0]?.result as { capabilities?: Record<string, unknown> } | undefined;
    provided = Object.keys(greeting?.capabilities ?? {}).filter((name) => name.endsWith('Provider'));
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  test('refuses methods that it does not know, and passes over such notifications', async () => {
    for (const method of ['foo/bar', '$/foo', 'textDocument/foo', '', 'workplan/foo', '$workplan/refused2'])
      expect((await server.request(method, {})).error?.code, method).toBe(METHOD_NOT_FOUND);
    for (const method of ['foo/bar', '$/foo', 'textDocument/didFoo']) server.notify(method, { any: [1] });
    await expectSound(server);
  });

  test('answers every method once, whatever its parameters are', async () => {
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    const methods = [
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
      'codeLens',
      'prepareRename',
      'rename',
      'codeAction',
      'diagnostic',
    ].map((name) => `textDocument/${name}`);
    const wrong: readonly unknown[] = [
      undefined,
      null,
      7,
      'x',
      [],
      [1],
      {},
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri } },
      { textDocument: { uri: 'no address' } },
      { textDocument: { uri }, position: { line: -1, character: -5 } },
      { textDocument: { uri }, position: { line: 1e9, character: 1e9 } },
      { textDocument: { uri }, position: { line: 'a' } },
      { textDocument: { uri }, position: null },
      {
        textDocument: { uri },
        range: { start: { line: 9, character: 9 }, end: { line: 0, character: 0 } },
        context: null,
      },
      { textDocument: { uri }, positions: 'x' },
    ];
    const ids = [
      ...methods,
      'workspace/symbol',
      'completionItem/resolve',
      'workplan/overview',
      'workplan/tableEdit',
      'workplan/bodyNames',
      'workplan/importText',
    ].flatMap((method) => wrong.map((params) => server.ask(method, params)));
    for (const id of ids) await server.answer(id);
    for (const id of ids)
      expect(server.messages.filter((message) => message.id === id && message.method === undefined)).toHaveLength(1);
    expect(provided.length).toBeGreaterThan(10);
    await expectSound(server);
  });

  test('goes on after notifications that make no sense', async () => {
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    for (const method of ['didOpen', 'didChange', 'didClose'])
      for (const params of [undefined, null, 3, [], {}, { textDocument: null }, { textDocument: { uri: 3 } }])
        server.notify(`textDocument/${method}`, params);
    for (const contentChanges of [
      7,
      null,
      [null],
      [{}],
      [{ range: 3, text: 'x' }],
      [{ range: { start: null }, text: 'x' }],
      [{ text: 4 }],
    ])
      server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    server.notify('workspace/didChangeWatchedFiles', { changes: 'x' });
    server.change(uri, 3, { text: PLAN + AGAIN });
    expect(codes(await server.diagnostics(uri, 3))).toEqual(['duplicate-key']);
    server.close(uri);
    await expectSound(server);
  });

  test('takes edits in the order in which they come, whatever their versions', async () => {
    const uri = fresh(server);
    const end = { line: 8, character: 0 };
    server.open(uri, PLAN, 9);
    server.change(uri, 5, { range: { start: end, end }, text: AGAIN });
    expect(codes(await server.diagnostics(uri, 5))).toEqual(['duplicate-key']);
    server.change(uri, 2, { range: { start: end, end: { line: 9, character: 0 } }, text: '' });
    expect(await server.diagnostics(uri, 2)).toEqual([]);
    server.open(uri, PLAN + AGAIN, 1);
    expect(codes(await server.diagnostics(uri, 1))).toEqual(['duplicate-key']);
    server.close(uri);
  });

  test('answers each cancelled request once, and the edits around it are not lost', async () => {
    const uri = fresh(server);
    server.open(uri, PLAN, 1);
    const ids: number[] = [];
    for (let version = 2; version < 22; version += 1) {
      server.change(uri, version, {
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 4 } },
        text: '新',
      });
      ids.push(server.ask('textDocument/completion', { textDocument: { uri }, position: { line: 7, character: 9 } }));
      if (version % 2 === 0) server.notify('$/cancelRequest', { id: ids.at(-1) });
    }
    server.notify('$/cancelRequest', { id: 987_654 });
    server.notify('$/cancelRequest', { id: 'x' });
    server.notify('$/cancelRequest', null);
    for (const id of ids) {
      const { error, result } = await server.answer(id);
      if (error === undefined) expect(result).toHaveProperty('items');
      else expect(GIVEN_UP).toContain(error.code);
    }
    expect((await symbolsOf(server, uri))[0]?.name).toBe(`${'新'.repeat(20)}安排`);
    for (const id of ids)
      expect(server.messages.filter((message) => message.id === id && message.method === undefined)).toHaveLength(1);
    server.close(uri);
  });

  test('says nothing of documents that are not open', async () => {
    const uri = fresh(server);
    server.change(uri, 2, { text: PLAN + AGAIN });
    server.close(uri);
    expect(await symbolsOf(server, uri)).toEqual([]);
    expect(
      (await server.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }))
        .result,
    ).toBeNull();
    expect(server.messages.filter((message) => mentions(message, uri))).toEqual([]);
  });

  test('says nothing more of a document that is closed in mid-work', async () => {
    const uri = fresh(server);
    const large = PLAN.replace(
      '任务:\n',
      `任务:\n${Array.from({ length: 3_000 }, (_, at) => `  - 序号: ${at + 2}\n    内容: 推进第${at}项工作,尽快。\n    牵头: [市教委]\n`).join('')}`,
    );
    server.open(uri, large, 1);
    const ids = ['documentSymbol', 'inlayHint', 'codeLens', 'documentLink'].map((name) =>
      server.ask(`textDocument/${name}`, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 9_000, character: 0 } },
      }),
    );
    server.close(uri);
    for (const id of ids) {
      const { error, result } = await server.answer(id);
      expect(error === undefined ? Array.isArray(result) || result === null : GIVEN_UP.includes(error.code)).toBe(true);
    }
    await expectSound(server);
    const reported = server.messages
      .filter((message) => mentions(message, uri))
      .map(({ params }) => (params as { diagnostics: unknown[] }).diagnostics.length);
    expect(reported.at(-1)).toBe(0);
  });

  test.each([
    ['a line of two million characters', `${PLAN}备注: ${'推进'.repeat(1_000_000)}\n`],
    ['brackets within brackets', `${PLAN}附件: ${'['.repeat(100_000)}`],
    ['braces and quotes that are never closed', `${PLAN}附件: ${'{"'.repeat(50_000)}`],
    ['indentation without end', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}章节:`).join('\n')],
    ['zeros and halves of characters', `${PLAN}备注: \u0000\u0001\ud800 \udc00 𠮷\u2028\u0085\r甲\n`],
    ['nothing', ''],
    ['a mark alone', '\ufeff'],
  ])('reads %s', async (_, text) => {
    const uri = fresh(server);
    server.open(uri, text, 1);
    await server.diagnostics(uri, 1);
    server.change(uri, 2, { range: { start: { line: 3, character: 2 }, end: { line: 3, character: 3 } }, text: '甲' });
    await server.diagnostics(uri, 2);
    for (const name of ['completion', 'hover', 'definition', 'documentSymbol'])
      expect(
        (await server.request(`textDocument/${name}`, { textDocument: { uri }, position: { line: 8, character: 4 } }))
          .error,
        name,
      ).toBeUndefined();
    server.change(uri, 3, { text: PLAN });
    expect(await server.diagnostics(uri, 3)).toEqual([]);
    server.close(uri);
  });

  test.each([
    ['no JSON', 'Content-Length: 5\r\n\r\n{abc}'],
    ['a list', 'Content-Length: 2\r\n\r\n[]'],
    ['null', 'Content-Length: 4\r\n\r\nnull'],
    ['a number', 'Content-Length: 2\r\n\r\n42'],
    ['an object that is no message', 'Content-Length: 7\r\n\r\n{"a":1}'],
    ['an answer to nothing', 'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":99,"result":null}'],
    ['a header without a length', 'X: y\r\n\r\n'],
    ['words', 'garbage\r\n\r\n'],
    ['a length that is no number', 'Content-Length: abc\r\n\r\n'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n'],
    ['another encoding', 'Content-Length: 2\r\nContent-Type: text; charset=foo\r\n\r\n{}'],
  ])('goes on after %s', async (_, bytes) => {
    server.bytes(bytes);
    // Between frames of any length the next one may be lost, never those behind it.
    server.notify('foo/bar', {});
    await expectSound(server);
  });
});

const mentions = ({ method, params }: Message, uri: string): boolean =>
  method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri;

describe('the life of a server', () => {
  test('nothing is served before it is greeted, and nobody is greeted twice', async () => {
    const server = RawServer.start(folder);
    expect(
      (await server.request('textDocument/hover', { textDocument: { uri: 'x' }, position: { line: 0, character: 0 } }))
        .error?.code,
    ).toBe(NOT_INITIALIZED);
    server.open(server.uri('early.plan.yaml'), PLAN);
    const greeting = { processId: null, rootUri: null, capabilities: {} };
    expect((await server.request('initialize', greeting)).error).toBeUndefined();
    expect((await server.request('initialize', greeting)).error?.code).toBe(INVALID_REQUEST);
    server.notify('initialized', {});
    await expectSound(server);
    expect(server.messages.some((message) => mentions(message, server.uri('early.plan.yaml')))).toBe(false);
    expect(await server.stop()).toBe(0);
  });

  test('nothing is served once it has been shut down', async () => {
    const server = await RawServer.greeted(folder);
    const uri = fresh(server);
    expect((await server.request('shutdown', undefined)).error).toBeUndefined();
    server.open(uri, PLAN, 1);
    for (const method of ['textDocument/hover', 'workspace/symbol', 'shutdown', 'initialize', 'foo/bar'])
      expect((await server.request(method, {})).error?.code, method).toBe(INVALID_REQUEST);
    expect(server.messages.some((message) => mentions(message, uri))).toBe(false);
    server.notify('exit', undefined);
    expect(await server.exit()).toBe(0);
  });

  test('leaving without a word, or by closing the pipe, gives its exit code', async () => {
    const left = await RawServer.greeted(folder);
    left.notify('exit', undefined);
    expect(await left.exit()).toBe(1);
    const cut = await RawServer.greeted(folder);
    cut.child.stdin?.end();
    expect(await cut.exit()).toBe(1);
  });
});

test('memory stays the same over thousands of edits', async () => {
  const server = await RawServer.greeted(folder, {
    nodeOptions: ['--expose-gc', '--import', join(ROOT, 'tests/lsp/heap.mjs')],
  });
  const heap = async (): Promise<number> => {
    server.child.send('heap');
    const [bytes] = (await once(server.child, 'message')) as [number];
    return bytes;
  };
  const uri = fresh(server);
  const text = readFileSync(join(ROOT, 'examples/reform-list-2018.plan.yaml'), 'utf8');
  const lines = text.split('\n').flatMap((line, at) => (/内容: ./.test(line) ? [{ at, column: line.length }] : []));
  server.open(uri, text, 1);
  await server.diagnostics(uri, 1);
  let version = 1;
  /** Types a character into one task after another and takes it back; every hundred edits what was found is awaited. */
  const edit = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 2) {
      const { at, column } = lines[(version >> 1) % lines.length] as (typeof lines)[number];
      const [start, end] = [
        { line: at, character: column },
        { line: at, character: column + 1 },
      ];
      server.change(uri, (version += 1), { range: { start, end: start }, text: '新' });
      server.change(uri, (version += 1), { range: { start, end }, text: '' });
      if (done % 100 === 98) {
        await server.diagnostics(uri, version);
        await server.request('textDocument/completion', { textDocument: { uri }, position: start });
        // What has been read here would be kept here.
        server.messages.length = 0;
      }
    }
  };
  // Until then V8 compiles what is used: nearly all that the heap grows by is code.
  await edit(3_000);
  const before = await heap();
  const edits = sample(4_000, 10_000);
  await edit(edits);
  const after = await heap();
  expect((after - before) / edits, `${before} bytes grew to ${after}`).toBeLessThan(200);
  expect(await server.stop()).toBe(0);
});
