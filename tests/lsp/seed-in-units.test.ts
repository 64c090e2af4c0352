import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.js';
import { makeFolder, type Folder } from './folder.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const SEED = 'examples/shanghai-2016-egov.plan.yaml';
const SOURCE = 'seeds/shanghai-2016-egov.txt';
/** With a reference to a task, so that linked editing has something to link. */
const PLAN = read(SEED).replace(/(- 序号: 1\n(?: +[^\n]*\n)*? +内容: )/, '$1按照任务1，');
const LINES = PLAN.split('\n');

/** What a unit counts. */
const UNITS: Readonly<Record<string, (text: string) => number>> = {
  'utf-16': (text) => text.length,
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-32': (text) => [...text].length,
};

type Members = Readonly<Record<string, unknown>>;
type Ask = (method: string, params: object) => Promise<unknown>;
/** The place behind some words of the plan. */
type Behind = (words: string) => { readonly line: number; readonly character: number };

let folder: Folder;
const started: { readonly unit: string; readonly client: Client; readonly capabilities: Members }[] = [];

beforeAll(async () => {
  folder = makeFolder({ [SEED]: PLAN, [SOURCE]: read(SOURCE), 'pnpm-workspace.yaml': '' });
  for (const unit of Object.keys(UNITS)) {
    const { client, answer } = await Client.start(folder.path, {
      capabilities: { general: { positionEncodings: [unit] } },
    });
    started.push({ unit, client, capabilities: answer.capabilities as Members });
    await client.open(client.uri(SEED), PLAN);
    await client.diagnostics(client.uri(SEED), 1);
  }
});
afterAll(async () => {
  for (const { client } of started) expect(await client.stop()).toBe(0);
  folder.remove();
});

/** An answer with every place of the plan and its source turned into what stands behind it. */
function reported(value: unknown, uri: string, client: Client, unit: (text: string) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reported(item, uri, client, unit));
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? value.replaceAll(folder.path, '') : value;
  const members = value as Members;
  const own =
    typeof members['targetUri'] === 'string'
      ? members['targetUri']
      : typeof members['uri'] === 'string'
        ? members['uri']
        : uri;
  const { line, character } = members;
  if (typeof line === 'number' && typeof character === 'number') {
    const text = (own === client.uri(SOURCE) ? read(SOURCE) : PLAN).split(/\r?\n/)[line] ?? '';
    const before = Array.from({ length: text.length + 1 }, (_, at) => at).find(
      (at) => unit(text.slice(0, at)) === character,
    );
    return before === undefined ? `no character begins at ${line}:${character}` : `${line}: ${text.slice(0, before)}`;
  }
  return Object.fromEntries(
    Object.entries(members).map(([key, member]) => [
      key,
      key === 'resultId' ? '' : reported(member, own, client, unit),
    ]),
  );
}

const WHOLE = { start: { line: 0, character: 0 }, end: { line: LINES.length, character: 0 } };
const FORMAT = { options: { tabSize: 2, insertSpaces: true } };
const BODY = '牵头: [市';

/** By capability; what is asked about the plan. */
const ASKED: Readonly<
  Record<
    string,
    (ask: Ask, behind: Behind, document: { readonly textDocument: { readonly uri: string } }) => Promise<unknown>
  >
> = {
  completionProvider: async (ask, behind, document) => {
    const list = (await ask('textDocument/completion', { ...document, position: behind(BODY) })) as {
      readonly items: readonly object[];
    };
    return [list.items, await ask('completionItem/resolve', list.items[0] as object)];
  },
  hoverProvider: (ask, behind, document) => ask('textDocument/hover', { ...document, position: behind(BODY) }),
  definitionProvider: (ask, behind, document) =>
    ask('textDocument/definition', { ...document, position: behind('出处: L') }),
  referencesProvider: (ask, behind, document) =>
    ask('textDocument/references', { ...document, position: behind(BODY), context: { includeDeclaration: true } }),
  documentHighlightProvider: (ask, behind, document) =>
    ask('textDocument/documentHighlight', { ...document, position: behind(BODY) }),
  documentLinkProvider: (ask, _, document) => ask('textDocument/documentLink', document),
  documentSymbolProvider: (ask, _, document) => ask('textDocument/documentSymbol', document),
  foldingRangeProvider: (ask, _, document) => ask('textDocument/foldingRange', document),
  selectionRangeProvider: (ask, behind, document) =>
    ask('textDocument/selectionRange', { ...document, positions: [behind(BODY), behind('出处: L')] }),
  inlayHintProvider: (ask, _, document) => ask('textDocument/inlayHint', { ...document, range: WHOLE }),
  codeLensProvider: (ask, _, document) => ask('textDocument/codeLens', document),
  documentFormattingProvider: (ask, _, document) => ask('textDocument/formatting', { ...document, ...FORMAT }),
  documentRangeFormattingProvider: (ask, _, document) =>
    ask('textDocument/rangeFormatting', { ...document, range: WHOLE, ...FORMAT }),
  documentOnTypeFormattingProvider: (ask, behind, document) =>
    ask('textDocument/onTypeFormatting', { ...document, position: behind(BODY), ch: '，', ...FORMAT }),
  workspaceSymbolProvider: (ask) => ask('workspace/symbol', { query: '市经' }),
  renameProvider: async (ask, behind, document) => [
    await ask('textDocument/prepareRename', { ...document, position: behind(BODY) }),
    await ask('textDocument/rename', { ...document, position: behind(BODY), newName: '市某局' }),
  ],
  codeActionProvider: (ask, behind, document) =>
    ask('textDocument/codeAction', {
      ...document,
      range: { start: behind('内容: 按'), end: behind('内容: 按照') },
      context: { diagnostics: [] },
    }),
  linkedEditingRangeProvider: (ask, behind, document) =>
    ask('textDocument/linkedEditingRange', { ...document, position: behind('任务1') }),
  callHierarchyProvider: async (ask, behind, document) => {
    const items = (await ask('textDocument/prepareCallHierarchy', {
      ...document,
      position: behind(BODY),
    })) as readonly object[];
    return [
      items,
      await ask('callHierarchy/incomingCalls', { item: items[0] }),
      await ask('callHierarchy/outgoingCalls', { item: items[0] }),
    ];
  },
  semanticTokensProvider: async (ask, _, document) => {
    const { data } = (await ask('textDocument/semanticTokens/full', document)) as { readonly data: readonly number[] };
    // Lengths and columns are in the unit: how many there are, and in which lines, is the same.
    return data.filter((_number, at) => at % 5 === 0 || at % 5 > 2);
  },
  executeCommandProvider: (ask, _, { textDocument: { uri } }) =>
    ask('workspace/executeCommand', { command: 'workplan.showPlace', arguments: [{ uri, range: WHOLE }] }),
};
/** Nothing to format, and nothing that a client without windows can be shown. */
const MAY_BE_EMPTY = [
  'documentFormattingProvider',
  'documentRangeFormattingProvider',
  'documentOnTypeFormattingProvider',
  'executeCommandProvider',
];

test('every capability is asked for', () => {
  for (const { capabilities } of started)
    expect(
      Object.keys(capabilities)
        .filter((name) => name.endsWith('Provider'))
        .sort(),
    ).toEqual(Object.keys(ASKED).sort());
});

test.each(Object.keys(ASKED))('%s answers on the seed plan, the same in every unit', async (name) => {
  const answers = await Promise.all(
    started.map(async ({ unit, client }) => {
      const count = UNITS[unit] as (text: string) => number;
      const behind: Behind = (words) => {
        if (!PLAN.includes(words)) throw new Error(`the plan has no «${words}»`);
        const before = PLAN.slice(0, PLAN.indexOf(words) + words.length).split('\n');
        return { line: before.length - 1, character: count(before.at(-1) ?? '') };
      };
      const answer = await ASKED[name]?.((method, params) => client.connection.sendRequest(method, params), behind, {
        textDocument: { uri: client.uri(SEED) },
      });
      return reported(answer, client.uri(SEED), client, count);
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  if (!MAY_BE_EMPTY.includes(name))
    expect(JSON.stringify(answers[0] ?? null).length, JSON.stringify(answers[0])).toBeGreaterThan(20);
  expect(JSON.stringify(answers)).not.toContain('no character begins');
});
