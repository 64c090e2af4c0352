import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Location, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Client } from './client.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'packages/cli/bin/workplan.js');
const SEED = 'examples/shanghai-2016-egov.plan.yaml';

let folder = '';
let client: Client;
let declared: Record<string, unknown>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-lsp-'));
  for (const name of ['examples', 'seeds', 'schemas'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), '');
  const started = await Client.start(folder);
  client = started.client;
  declared = started.answer.capabilities as Record<string, unknown>;
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the findings of an editor are those of workplan lint', () => {
  const plans = readdirSync(join(ROOT, 'examples')).filter(
    (name) => name.endsWith('.yaml') && !name.includes('config') && !name.includes('registry'),
  );

  test('there are plans to compare', () => expect(plans.length).toBeGreaterThan(2));

  test.each(plans)('%s', async (name) => {
    const uri = client.uri(`examples/${name}`);
    await client.open(uri, read(`examples/${name}`));
    const { diagnostics } = await client.diagnostics(uri, 1);
    const report = JSON.parse(
      execFileSync(process.execPath, [BIN, 'lint', '--format', 'json', '--fail-on', 'never', `examples/${name}`], {
        cwd: folder,
        encoding: 'utf8',
      }),
    ) as {
      readonly files: readonly { readonly findings: readonly Record<string, unknown>[] }[];
    };
    const expected = report.files
      .flatMap(({ findings }) => findings)
      .map((finding) => {
        const { rule, severity, message, range } = finding as {
          rule: string;
          severity: string;
          message: { zh: string };
          range: { start: { line: number; column: number }; end: { line: number; column: number } };
        };
        return [rule, severity, message.zh, range.start.line, range.start.column, range.end.line, range.end.column];
      });
    const severities = ['', 'error', 'warning', 'info'];
    expect(
      diagnostics.map(({ code, severity = 0, message, range: { start, end } }) => [
        code,
        severities[severity],
        message,
        start.line + 1,
        start.character + 1,
        end.line + 1,
        end.character + 1,
      ]),
    ).toEqual(expected);
    await client.close(uri);
  });
});

test('findings lead to the pages of their rules, which lie in the package', async () => {
  const uri = client.uri('links.plan.yaml');
  await client.open(uri, '工作方案: 1\n标题：甲市2024年工作要点\n');
  const { diagnostics } = await client.diagnostics(uri, 1);
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { code, codeDescription } of diagnostics) {
    const page = readFileSync(fileURLToPath(codeDescription?.href ?? ''), 'utf8');
    expect(page).toBe(readFileSync(join(ROOT, `docs/rules/${String(code)}.md`), 'utf8'));
  }
});

describe('an editor with the plan of Shanghai', () => {
  let uri = '';
  let text: TextDocument;
  const positionOf = (words: string, shift = 0) => text.positionAt(text.getText().indexOf(words) + shift);

  beforeAll(async () => {
    uri = client.uri(SEED);
    text = TextDocument.create(uri, 'yaml', 11, read(SEED));
    await client.open(uri, text.getText(), 11);
    await client.diagnostics(uri, 11);
  });

  test('all that is declared answers', async () => {
    const document = { textDocument: { uri } };
    const at = { ...document, position: positionOf('牵头: ', 6) };
    const range = { start: { line: 0, character: 0 }, end: text.positionAt(text.getText().length) };
    const asked: Readonly<Record<string, () => Promise<unknown>>> = {
      completionProvider: () => client.connection.sendRequest('textDocument/completion', at),
      hoverProvider: () => client.connection.sendRequest('textDocument/hover', at),
      definitionProvider: () =>
        client.connection.sendRequest('textDocument/definition', { ...document, position: positionOf('出处: ', 5) }),
      referencesProvider: () =>
        client.connection.sendRequest('textDocument/references', { ...at, context: { includeDeclaration: true } }),
      documentHighlightProvider: () => client.connection.sendRequest('textDocument/documentHighlight', at),
      documentLinkProvider: () => client.connection.sendRequest('textDocument/documentLink', document),
      documentSymbolProvider: () => client.connection.sendRequest('textDocument/documentSymbol', document),
      foldingRangeProvider: () => client.connection.sendRequest('textDocument/foldingRange', document),
      selectionRangeProvider: () =>
        client.connection.sendRequest('textDocument/selectionRange', { ...document, positions: [at.position] }),
      inlayHintProvider: () => client.connection.sendRequest('textDocument/inlayHint', { ...document, range }),
      documentFormattingProvider: () =>
        client.connection.sendRequest('textDocument/formatting', {
          ...document,
          options: { tabSize: 2, insertSpaces: true },
        }),
      documentRangeFormattingProvider: () =>
        client.connection.sendRequest('textDocument/rangeFormatting', {
          ...document,
          range,
          options: { tabSize: 2, insertSpaces: true },
        }),
      workspaceSymbolProvider: () => client.connection.sendRequest('workspace/symbol', { query: '经信' }),
      // Nothing in an issued text is to be changed, so that the lens stands in a plan of its own.
      codeLensProvider: async () => {
        const own = client.uri('own.plan.yaml');
        await client.open(own, '工作方案: 1\n标题：甲市2024年工作要点\n');
        await client.diagnostics(own, 1);
        return client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: own } });
      },
      renameProvider: () => client.connection.sendRequest('textDocument/prepareRename', at),
      documentOnTypeFormattingProvider: () =>
        client.connection.sendRequest('textDocument/onTypeFormatting', {
          ...at,
          ch: '：',
          options: { tabSize: 2, insertSpaces: true },
        }),
      // Nothing refers to the tasks of this plan, and then nothing is linked: the answer of a plan with references is tested with the feature.
      linkedEditingRangeProvider: async () =>
        (await client.connection.sendRequest('textDocument/linkedEditingRange', at)) === null,
      callHierarchyProvider: async () => {
        const [item] = await client.connection.sendRequest<unknown[]>('textDocument/prepareCallHierarchy', at);
        const [incoming, outgoing] = await Promise.all(
          ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'].map((method) =>
            client.connection.sendRequest<unknown[]>(method, { item }),
          ),
        );
        return incoming?.length === outgoing?.length ? incoming : [];
      },
      semanticTokensProvider: async () => {
        const { resultId, data } = await client.connection.sendRequest<{ resultId: string; data: number[] }>(
          'textDocument/semanticTokens/full',
          document,
        );
        const delta = await client.connection.sendRequest<{ edits: unknown[] }>(
          'textDocument/semanticTokens/full/delta',
          { ...document, previousResultId: resultId },
        );
        const part = await client.connection.sendRequest<{ data: number[] }>('textDocument/semanticTokens/range', {
          ...document,
          range,
        });
        return delta.edits.length === 0 && part.data.length === data.length ? data : [];
      },
      executeCommandProvider: async () =>
        (await client.connection.sendRequest('workspace/executeCommand', {
          command: 'workplan.showPlace',
          arguments: [{ uri, range }],
        })) === null,
      codeActionProvider: () =>
        client.connection.sendRequest('textDocument/codeAction', { ...document, range, context: { diagnostics: [] } }),
    };
    const features = Object.keys(declared).filter((name) => name.endsWith('Provider'));
    expect(Object.keys(asked).sort()).toEqual(features.sort());
    for (const name of features) {
      const answer = await asked[name]?.();
      expect(answer, name).toBeTruthy();
      // Only a formatted file has nothing to be formatted.
      if (Array.isArray(answer) && !/Formatting/.test(name)) expect(answer.length, name).toBeGreaterThan(0);
    }
  });

  test('a definition jumps to the words in the official text', async () => {
    const words = text.getText().indexOf('内容: ') + 4;
    const answer = await client.connection.sendRequest<Location>('textDocument/definition', {
      textDocument: { uri },
      position: text.positionAt(words),
    });
    const source = TextDocument.create(answer.uri, 'text', 1, read('seeds/shanghai-2016-egov.txt'));
    expect(answer.uri).toBe(client.uri('seeds/shanghai-2016-egov.txt'));
    expect(text.getText().slice(words)).toContain(source.getText(answer.range).slice(0, 10));
  });
});

describe('typing', () => {
  const PLAN =
    '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    牵头: []\n';

  test('findings come with the version they are about, and go when the mistake goes', async () => {
    const uri = client.uri('examples/new.plan.yaml');
    await client.open(uri, PLAN, 1);
    await client.diagnostics(uri, 1);
    const end = { line: 8, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '    序号: 2\n' });
    expect((await client.diagnostics(uri, 2)).diagnostics.map(({ code }) => code)).toContain('duplicate-key');
    await client.change(uri, 3, { range: { start: end, end: { line: 9, character: 0 } }, text: '' });
    expect((await client.diagnostics(uri, 3)).diagnostics.map(({ code }) => code)).not.toContain('duplicate-key');
    await client.close(uri);
    expect(await client.diagnostics(uri, undefined)).toEqual({ uri, diagnostics: [] });
  });

  test('of a long plan the first screen is reported before the rest', async () => {
    const uri = client.uri('examples/long.plan.yaml');
    const task = (number: number): string =>
      `  - 序号: ${number}\n    内容: 完成第${number}项事务的办理。\n    责任: [${number === 2 || number === 1_150 ? '市经信委' : '市教委'}]\n`;
    await client.open(
      uri,
      `工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2016\n任务:\n${Array.from({ length: 1_200 }, (_, at) => task(at + 1)).join('')}`,
    );
    const reported = (
      await Promise.all([client.next((params) => params.uri === uri), client.next((params) => params.uri === uri)])
    ).map(({ diagnostics, version }) => ({ version, codes: diagnostics.map(({ code }) => code) }));
    expect(reported).toEqual([
      { version: 1, codes: ['noncanonical-name'] },
      { version: 1, codes: ['noncanonical-name', 'noncanonical-name'] },
    ]);
    await client.close(uri);
  });

  test('the initials of a body find it, and accepting it leaves a plan that names it', async () => {
    const uri = client.uri('examples/typed.plan.yaml');
    await client.open(uri, PLAN, 1);
    await client.change(uri, 2, {
      range: { start: { line: 7, character: 9 }, end: { line: 7, character: 9 } },
      text: 'jxw',
    });
    const answer = await client.connection.sendRequest<{
      items: { label: string; sortText?: string; textEdit: TextEdit }[];
    }>('textDocument/completion', { textDocument: { uri }, position: { line: 7, character: 12 } });
    const first = [...answer.items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1))[0];
    expect(first?.label).toBe('市经济信息化委');
    const typed = TextDocument.create(uri, 'yaml', 2, PLAN.replace('[]', '[jxw]'));
    expect(TextDocument.applyEdits(typed, first === undefined ? [] : [first.textEdit])).toContain(
      '牵头: [市经济信息化委]',
    );
    await client.close(uri);
  });

  test('a client without snippets gets none', async () => {
    const uri = client.uri('examples/keys.plan.yaml');
    await client.open(uri, `${PLAN}    责`, 1);
    const { items } = await client.connection.sendRequest<{
      items: { label: string; insertTextFormat?: number; textEdit: TextEdit }[];
    }>('textDocument/completion', { textDocument: { uri }, position: { line: 8, character: 5 } });
    expect(items.map(({ label }) => label)).toContain('责任');
    for (const { insertTextFormat, textEdit } of items) {
      expect(insertTextFormat).toBeUndefined();
      expect(textEdit.newText).not.toContain('$');
    }
    await client.close(uri);
  });

  test('a YAML file that is no plan is left in peace', async () => {
    const uri = client.uri('examples/other.yaml');
    await client.open(uri, '工作方案: 1\n工作方案: 2\n', 1);
    expect(
      await client.connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 1 },
      }),
    ).toBeNull();
    await client.close(uri);
    expect(
      client.published.filter((params) => params.uri === uri).every(({ diagnostics }) => diagnostics.length === 0),
    ).toBe(true);
  });
});

describe('what a client may get wrong', () => {
  test('edits and questions about files that are not open, unknown and malformed messages: the server goes on', async () => {
    const uri = client.uri('examples/closed.plan.yaml');
    await client.change(uri, 5, { text: 'x' });
    await client.close(uri);
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
    await expect(client.connection.sendRequest('workplan/unknown', {})).rejects.toThrow(/workplan\/unknown/);
    await client.connection.sendNotification('workplan/unknown', {});
    await expect(client.connection.sendRequest('textDocument/hover', { wrong: true })).rejects.toThrow();
    const open = client.uri('examples/again.plan.yaml');
    await client.open(open, '工作方案: 1\n标题: 安排\n', 1);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: open, version: null },
      contentChanges: 7,
    });
    await client.change(open, 2, {
      range: { start: { line: 900, character: 3 }, end: { line: 9000, character: 1 } },
      text: '地区: 上海市\n',
    });
    expect((await client.diagnostics(open, 2)).version).toBe(2);
    await client.close(open);
  });

  test('a configuration that is wrong is reported in its own file', async () => {
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken/workplan.config.yaml'), '规则:\n  no-such-rule: error\n');
    const uri = client.uri('broken/one.plan.yaml');
    await client.open(uri, '工作方案: 1\n标题: 安排\n', 1);
    await client.diagnostics(uri, 1);
    const config = await client.diagnostics(client.uri('broken/workplan.config.yaml'), undefined);
    expect(config.diagnostics.map(({ code }) => code)).toEqual(['unknown-rule']);
    await client.close(uri);
  });
});

test('a client in English is answered in English', async () => {
  const { client: english } = await Client.start(folder, { locale: 'en-gb' });
  const uri = english.uri('examples/new.plan.yaml');
  await english.open(uri, '工作方案: 1\n');
  const { diagnostics } = await english.diagnostics(uri, 1);
  expect(diagnostics.length).toBeGreaterThan(0);
  for (const { message } of diagnostics) expect(message).toMatch(/[a-z]{3}/);
  expect(await english.stop()).toBe(0);
});

test('a client that asks for diagnostics gets them when it asks, and no others', async () => {
  const { client: asking, answer } = await Client.start(folder, { initializationOptions: { diagnostics: 'pull' } });
  try {
    expect(answer.capabilities.diagnosticProvider).toMatchObject({ identifier: 'workplan' });
    const uri = asking.uri('examples/asked.plan.yaml');
    await asking.open(uri, '工作方案: 1\n标题: 甲\n地区: 上海市\n任务:\n  - 序号: 1\n    内容: 完成对接。\n');
    const ask = () =>
      asking.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }) as Promise<{
        readonly items: readonly { readonly code: string }[];
      }>;
    expect((await ask()).items.map(({ code }) => code)).toEqual(['no-responsible-body']);
    await asking.change(uri, 2, {
      range: { start: { line: 5, character: 13 }, end: { line: 5, character: 13 } },
      text: '\n    责任: [市教委]',
    });
    expect((await ask()).items).toEqual([]);
    expect(asking.published.filter((params) => params.uri === uri)).toEqual([]);
  } finally {
    expect(await asking.stop()).toBe(0);
  }
});
