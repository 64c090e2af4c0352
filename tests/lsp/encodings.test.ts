import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.js';
import { makeFolder, type Folder } from './folder.js';

const SOURCE =
  '𠮷野镇😀工作安排\r\n一、𠮷政务\r\n1．推进😀𠮷办事，年底前完成。（责任部门：𠮷野办、市教委）\r\n2．𠮷遗漏😀的一段。\r\n';
const PLAN = `工作方案: 1\r
标题: 𠮷野镇😀工作安排\r
地区: 上海市\r
期间: 2016\r
原文:\r
  文件: 源.txt\r
章节:\r
  - 标题: 𠮷政务 # 😀\r
    出处: L2\r
    任务:\r
      - 序号: 1\r
        内容: 推进😀𠮷办事,年底前完成。\r
        责任: [𠮷野办, 市教委, 市教育委员会]\r
        时限: 年底前\r
        出处: L3\r
        备注: 😀见任务1\r
`;
const OTHER = '工作方案: 1\n标题: 另\n地区: 上海市\n任务:\n  - {序号: 1, 内容: 😀𠮷, 责任: [𠮷野办, 市教委]}\n';

/** What a unit counts; the tests reckon with the bytes and characters themselves. */
const LENGTH: Readonly<Record<string, (text: string) => number>> = {
  'utf-16': (text) => text.length,
  'utf-8': (text) => Buffer.byteLength(text),
  'utf-32': (text) => [...text].length,
};
const ENCODINGS = Object.keys(LENGTH);

let folder: Folder;
const clients = new Map<string, Client>();

beforeAll(async () => {
  folder = makeFolder({ '源.txt': SOURCE, 'a.plan.yaml': PLAN, 'b.plan.yaml': OTHER, 'pnpm-workspace.yaml': '' });
  for (const encoding of ENCODINGS) {
    const { client, answer } = await Client.start(folder.path, {
      capabilities: { general: { positionEncodings: [encoding, 'utf-16'] }, workspace: { textDocumentContent: {} } },
    });
    expect(answer.capabilities.positionEncoding).toBe(encoding);
    clients.set(encoding, client);
    // The texts arrive by edits, whose ranges are in the unit as well.
    for (const [name, text] of [
      ['源.txt', SOURCE],
      ['a.plan.yaml', PLAN],
    ] as const) {
      const half = text.slice(0, text.indexOf('😀') + 3);
      await client.open(client.uri(name), `${half}多余😀`, 1);
      const line = half.split('\r\n').at(-1) ?? '';
      const [start, end] = [line, `${line}多余😀`].map((before) => ({
        line: half.split('\r\n').length - 1,
        character: (LENGTH[encoding] ?? (() => 0))(before),
      }));
      if (start !== undefined && end !== undefined)
        await client.change(client.uri(name), 2, { range: { start, end }, text: text.slice(half.length) });
    }
  }
});

afterAll(async () => {
  for (const client of clients.values()) expect(await client.stop()).toBe(0);
  folder.remove();
});

type Members = Readonly<Record<string, unknown>>;
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Every stretch of text that an answer names, read in a unit. */
function stretches(value: unknown, uri: string, client: Client, length: (text: string) => number): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => stretches(item, uri, client, length));
  if (typeof value !== 'object' || value === null) return [];
  const members = value as Members;
  const own =
    typeof members['uri'] === 'string'
      ? members['uri']
      : (((members['textDocument'] as Members | undefined)?.['uri'] as string | undefined) ?? uri);
  if ('start' in members && 'end' in members)
    return [textBetween(members['start'] as Place, members['end'] as Place, textOf(own, client), length)];
  const position = members['position'] as Place | undefined;
  const behind =
    position === undefined
      ? []
      : [textBetween(position, { line: position.line + 1, character: 0 }, textOf(own, client), length)];
  return [
    ...behind,
    ...Object.entries(members).flatMap(([key, member]) =>
      key === 'position' || key === 'data'
        ? []
        : stretches(member, key === 'plan' ? client.uri('a.plan.yaml') : own, client, length),
    ),
  ];
}

const textOf = (uri: string, client: Client): string =>
  uri === client.uri('a.plan.yaml')
    ? PLAN
    : uri === client.uri('源.txt')
      ? SOURCE
      : uri === client.uri('b.plan.yaml')
        ? OTHER
        : '';

function textBetween(start: Place, end: Place, text: string, length: (text: string) => number): string {
  const lines = text.split(/(?<=\n)/);
  const cut = ({ line, character }: Place): number => {
    const whole = lines[line] ?? '';
    const prefixes = Array.from({ length: whole.length + 1 }, (_, at) => at).filter(
      (at) => length(whole.slice(0, at)) === character && !/[\ud800-\udbff]$/.test(whole.slice(0, at)),
    );
    if (prefixes[0] === undefined && line < lines.length)
      throw new Error(`No character begins at ${line}:${character}`);
    return lines.slice(0, line).join('').length + (prefixes[0] ?? 0);
  };
  return text.slice(cut(start), cut(end));
}

const at =
  (name: string, words: string, shift = 0) =>
  (client: Client, length: (text: string) => number) => {
    const text = textOf(client.uri(name), client);
    const before = text.slice(0, text.indexOf(words) + shift).split('\r\n');
    return {
      textDocument: { uri: client.uri(name) },
      position: { line: before.length - 1, character: length(before.at(-1) ?? '') },
    };
  };
const whole = (name: string) => (client: Client) => ({
  textDocument: { uri: client.uri(name) },
  range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
  context: { diagnostics: [] },
  options: { tabSize: 2, insertSpaces: true },
});

const ASKED: readonly (readonly [
  method: string,
  params: (client: Client, length: (text: string) => number) => object,
  finds: string,
])[] = [
  ['textDocument/completion', at('a.plan.yaml', '市教委', 3), '市教委'],
  ['textDocument/hover', at('a.plan.yaml', '市教委', 1), '市教委'],
  ['textDocument/definition', at('a.plan.yaml', '推进😀', 5), '推进'],
  ['textDocument/definition', at('a.plan.yaml', 'L3', 1), '𠮷野办'],
  ['textDocument/definition', at('源.txt', '办事', 1), '1'],
  [
    'textDocument/references',
    (client, length) => ({ ...at('a.plan.yaml', '𠮷野办', 1)(client, length), context: { includeDeclaration: true } }),
    '𠮷野办',
  ],
  [
    'textDocument/references',
    (client, length) => ({ ...at('源.txt', '𠮷政务', 1)(client, length), context: { includeDeclaration: true } }),
    '𠮷政务',
  ],
  ['textDocument/documentHighlight', at('a.plan.yaml', '市教委', 1), '市教育委员会'],
  ['textDocument/documentLink', whole('a.plan.yaml'), '源.txt'],
  ['textDocument/documentSymbol', whole('a.plan.yaml'), '𠮷政务'],
  [
    'textDocument/selectionRange',
    (client, length) => ({
      ...whole('a.plan.yaml')(client),
      positions: [at('a.plan.yaml', '市教育委员会', 2)(client, length).position],
    }),
    '市教育委员会',
  ],
  ['textDocument/inlayHint', whole('a.plan.yaml'), '𠮷政务'],
  ['textDocument/codeLens', whole('a.plan.yaml'), ','],
  ['textDocument/codeLens', whole('源.txt'), '1'],
  ['textDocument/formatting', whole('a.plan.yaml'), ''],
  ['textDocument/rangeFormatting', whole('a.plan.yaml'), ''],
  ['textDocument/codeAction', whole('a.plan.yaml'), ','],
  ['textDocument/prepareRename', at('a.plan.yaml', '市教委', 2), '市教委'],
  [
    'textDocument/rename',
    (client, length) => ({ ...at('a.plan.yaml', '𠮷野办', 3)(client, length), newName: '😀办' }),
    '𠮷野办',
  ],
  [
    'textDocument/rename',
    (client, length) => ({ ...at('a.plan.yaml', '任务1', 2)(client, length), newName: '7' }),
    '1',
  ],
  ['textDocument/prepareCallHierarchy', at('a.plan.yaml', '市教委', 2), '市教委'],
  ['textDocument/linkedEditingRange', at('a.plan.yaml', '序号: 1', 5), '1'],
  ['workspace/symbol', () => ({ query: '𠮷野办' }), '𠮷野办'],
  ['workplan/sourceMap', whole('a.plan.yaml'), '2．𠮷遗漏😀的一段。'],
  ['workplan/overview', whole('a.plan.yaml'), '𠮷政务'],
];

test.each(ASKED)('%s names the same text in every unit', async (method, params, finds) => {
  const answers = await Promise.all(
    ENCODINGS.map(async (encoding) => {
      const client = clients.get(encoding) as Client;
      const length = LENGTH[encoding] ?? (() => 0);
      const asked = params(client, length);
      const uri = ((asked as Members)['textDocument'] as Members | undefined)?.['uri'] as string | undefined;
      return stretches(await client.connection.sendRequest(method, asked), uri ?? '', client, length);
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  if (!method.endsWith('ormatting')) expect(answers[0]?.some((text) => text.includes(finds))).toBe(true);
});

test('semantic tokens cover the same text in every unit', async () => {
  const covered = await Promise.all(
    ENCODINGS.map(async (encoding) => {
      const client = clients.get(encoding) as Client;
      const { data } = await client.connection.sendRequest<{ data: number[] }>(
        'textDocument/semanticTokens/full',
        whole('a.plan.yaml')(client),
      );
      let [line, character] = [0, 0];
      return Array.from({ length: data.length / 5 }, (_, token) => {
        const [lines = 0, columns = 0, length = 0] = data.slice(token * 5, token * 5 + 3);
        [line, character] = [line + lines, lines === 0 ? character + columns : columns];
        return textBetween(
          { line, character },
          { line, character: character + length },
          PLAN,
          LENGTH[encoding] ?? (() => 0),
        );
      });
    }),
  );
  expect(covered[1]).toEqual(covered[0]);
  expect(covered[2]).toEqual(covered[0]);
  expect(covered[0]).toEqual(expect.arrayContaining(['𠮷野办', '市教育委员会', '责任', '1']));
});

test('diagnostics name the same text in every unit, in the plan and in its source', async () => {
  const reported = await Promise.all(
    ENCODINGS.map(async (encoding) => {
      const client = clients.get(encoding) as Client;
      const of = async (name: string) =>
        stretches(
          (await client.diagnostics(client.uri(name), 2)).diagnostics,
          client.uri(name),
          client,
          LENGTH[encoding] ?? (() => 0),
        );
      return [...(await of('a.plan.yaml')), ...(await of('源.txt'))];
    }),
  );
  expect(reported[1]).toEqual(reported[0]);
  expect(reported[2]).toEqual(reported[0]);
  expect(reported[0]).toEqual(expect.arrayContaining([',', '𠮷野办', expect.stringContaining('2．𠮷遗漏😀的一段。')]));
});
