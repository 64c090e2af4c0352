import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeLens, Location, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { Client } from './client.js';
import { makeFolder, positionOf, textIn, type Folder } from './folder.js';

const SOURCE =
  '2016年工作安排\n一、政务服务\n1．推进网上办事。（责任部门：市教委）\n2．建设共享平台。（责任部门：市财政局）\n3．开展培训。\n';
const plan = (source: string, extra = '') => `工作方案: 1
标题: 2016年工作安排
地区: 上海市
期间: 2016
原文:
  文件: ${source}
章节:
  - 标题: 政务服务
    出处: L2
    任务:
      - 序号: 1
        内容: 推进网上办事。
        责任: [市教委]
        出处: L3
      - 序号: 2
        内容: 建设共享平台。
        责任: [市财政局]
        出处: L4
${extra}`;

let folder: Folder;
let client: Client;
const uri = (name: string): string => client.uri(name);

beforeAll(async () => {
  folder = makeFolder({
    'source.txt': SOURCE,
    'a.plan.yaml': plan('source.txt'),
    'closed/b.plan.yaml': plan('../source.txt').replace('2016年工作安排\n地', '另一方案\n地'),
    'pnpm-workspace.yaml': '',
  });
  ({ client } = await Client.start(folder.path, { capabilities: { window: { showDocument: { support: true } } } }));
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

/** The next diagnostics of a document for which something holds. */
async function until(
  name: string,
  holds: (params: PublishDiagnosticsParams) => boolean,
): Promise<PublishDiagnosticsParams> {
  return client.next((params) => params.uri === uri(name) && holds(params));
}

const about = (name: string, words: string) => ({
  textDocument: { uri: uri(name) },
  position: positionOf(folder.read(name), words, 1),
});

describe('an official text that is open beside its plan', () => {
  test('tells which of its passages the plan does not hold, and takes it back when the plan closes', async () => {
    await client.open(uri('source.txt'), SOURCE, 4);
    await client.open(uri('a.plan.yaml'), folder.read('a.plan.yaml'), 1);
    const { diagnostics, version } = await until('source.txt', (params) => params.diagnostics.length > 0);
    expect(version).toBe(4);
    expect(diagnostics.map(({ code, severity, range }) => [code, severity, textIn(SOURCE, range)])).toEqual([
      ['source-uncovered', 3, '3．开展培训。'],
    ]);
    expect(diagnostics[0]?.relatedInformation?.[0]?.location.uri).toBe(uri('a.plan.yaml'));
    expect(diagnostics[0]?.message).toContain('《2016年工作安排》');

    // The plan takes the passage in: nothing is left to tell.
    const insert = { line: 18, character: 0 };
    await client.change(uri('a.plan.yaml'), 2, {
      range: { start: insert, end: insert },
      text: '      - 序号: 3\n        内容: 开展培训。\n        责任: [市教委]\n        出处: L5\n',
    });
    await until('source.txt', (params) => params.diagnostics.length === 0);
    await client.change(uri('a.plan.yaml'), 3, { text: folder.read('a.plan.yaml') });
    await until('source.txt', (params) => params.diagnostics.length === 1);

    // The text is typed in: its plans are checked against what stands there now.
    await client.change(uri('source.txt'), 5, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 7 } },
      text: '',
    });
    expect((await until('source.txt', (params) => params.version === 5)).diagnostics).toEqual([]);
    await client.change(uri('source.txt'), 6, { text: SOURCE });
    await until('source.txt', (params) => params.version === 6 && params.diagnostics.length === 1);

    await client.close(uri('a.plan.yaml'));
    await until('source.txt', (params) => params.diagnostics.length === 0);
    await client.open(uri('a.plan.yaml'), folder.read('a.plan.yaml'), 1);
    await until('source.txt', (params) => params.diagnostics.length === 1);
  });

  test('leads back to the tasks of every plan that comes from it, open or not', async () => {
    const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: uri('source.txt') },
    });
    expect(lenses.map(({ range, command }) => [range.start.line, command?.title])).toEqual([
      [2, '《另一方案》任务 1 · 责任：市教委'],
      [3, '《另一方案》任务 2 · 责任：市财政局'],
      [2, '《2016年工作安排》任务 1 · 责任：市教委'],
      [3, '《2016年工作安排》任务 2 · 责任：市财政局'],
    ]);
    const shown: unknown[] = [];
    client.connection.onRequest('window/showDocument', (params) => {
      shown.push(params);
      return { success: true };
    });
    const { command, arguments: args } = { command: '', ...lenses[2]?.command };
    expect(await client.connection.sendRequest('workspace/executeCommand', { command, arguments: args })).toBeNull();
    expect(shown).toMatchObject([
      {
        uri: uri('a.plan.yaml'),
        takeFocus: true,
        selection: { start: positionOf(folder.read('a.plan.yaml'), '序号: 1', 4) },
      },
    ]);
  });

  test('its lines have the nodes that come from them as references, and the innermost as definition', async () => {
    const places = (found: readonly Location[]) =>
      found.map((place) => [
        place.uri,
        textIn(folder.read(place.uri === uri('a.plan.yaml') ? 'a.plan.yaml' : 'closed/b.plan.yaml'), place.range),
      ]);
    const ask = (method: string, words: string) =>
      client.connection.sendRequest<Location[]>(method, {
        ...about('source.txt', words),
        context: { includeDeclaration: false },
      });
    expect(places(await ask('textDocument/references', '一、政务'))).toEqual([
      [uri('closed/b.plan.yaml'), '政务服务'],
      [uri('a.plan.yaml'), '政务服务'],
    ]);
    expect(places(await ask('textDocument/definition', '建设共享'))).toEqual([
      [uri('closed/b.plan.yaml'), '2'],
      [uri('a.plan.yaml'), '2'],
    ]);
    expect(await ask('textDocument/definition', '开展培训')).toEqual([]);
  });

  test('an anchor in the plan has the nodes of its lines as references', async () => {
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
      ...about('a.plan.yaml', 'L3'),
      context: { includeDeclaration: false },
    });
    expect(found.map(({ range }) => textIn(folder.read('a.plan.yaml'), range))).toEqual(['1']);
  });

  test('is answered for a client that asks for diagnostics itself', async () => {
    const { client: asking } = await Client.start(folder.path, { initializationOptions: { diagnostics: 'pull' } });
    try {
      await asking.open(asking.uri('source.txt'), SOURCE);
      await asking.open(asking.uri('a.plan.yaml'), folder.read('a.plan.yaml'));
      const answer = await asking.connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
        textDocument: { uri: asking.uri('source.txt') },
      });
      expect(answer.items.map(({ code }) => code)).toEqual(['source-uncovered']);
      await asking.close(asking.uri('a.plan.yaml'));
      expect(
        await asking.connection.sendRequest('textDocument/diagnostic', {
          textDocument: { uri: asking.uri('source.txt') },
        }),
      ).toMatchObject({ items: [] });
    } finally {
      expect(await asking.stop()).toBe(0);
    }
  });
});
