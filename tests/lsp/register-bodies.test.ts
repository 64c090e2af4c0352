import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { RawServer } from './raw.js';

const PLAN =
  '工作方案: 1\n标题: 安排\n地区: 上海市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 推进工作。\n    牵头: [市大数据专班]\n';
const CREATES = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } } };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workplan-body-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The actions at the body that nobody knows. */
async function actionsAt(server: RawServer, uri: string, character = 11): Promise<CodeAction[]> {
  const { result } = await server.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 7, character }, end: { line: 7, character } },
    context: { diagnostics: [] },
  });
  return (result as CodeAction[]).filter(({ title }) => /^(?:将|为).*名录/.test(title));
}

/** Does what an editor does with the edit, and saves. */
function apply({ edit }: CodeAction): void {
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) writeFileSync(fileURLToPath((change as CreateFile).uri), '', { flag: 'wx' });
    else {
      const {
        textDocument: { uri },
        edits,
      } = change as TextDocumentEdit;
      const path = fileURLToPath(uri);
      writeFileSync(
        path,
        TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, readFileSync(path, 'utf8')), edits as never),
      );
    }
  }
}

test('a body that nobody knows is added to the registry, and known from then on; the next one goes beside it', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  server.open(uri, PLAN);
  expect((await server.diagnostics(uri, 1)).map(({ code }) => code)).toContain('unknown-body');
  const [action] = await actionsAt(server, uri);
  expect(action?.title).toBe('将“市大数据专班”记入上海市名录');
  apply(action as CodeAction);
  server.notify('workspace/didChangeWatchedFiles', { changes: [] });
  server.change(uri, 2, { text: PLAN });
  expect((await server.diagnostics(uri, 2)).map(({ code }) => code)).not.toContain('unknown-body');
  expect(await actionsAt(server, uri)).toEqual([]);
  server.change(uri, 3, { text: PLAN.replace('专班', '小组') });
  const [second] = await actionsAt(server, uri);
  apply(second as CodeAction);
  expect(readFileSync(join(folder, '上海市.registry.yaml'), 'utf8')).toBe(
    '名录: 1\n地区: 上海市\n单位:\n  - 简称: 市大数据专班\n  - 简称: 市大数据小组\n',
  );
  expect(readFileSync(join(folder, 'workplan.config.yaml'), 'utf8')).toBe('名录:\n  - ./上海市.registry.yaml\n');
  expect(await server.stop()).toBe(0);
});

test('a client that counts in another unit gets edits at line starts only', async () => {
  writeFileSync(join(folder, 'workplan.config.yaml'), '名录: [own.yaml]\n');
  const edits: unknown[] = [];
  for (const list of ['单位:\n  - 简称: 市甲办 # 待核\n', '单位: [{简称: 市甲办}]\n']) {
    writeFileSync(join(folder, 'own.yaml'), `名录: 1\n地区: 上海市\n${list}`);
    const server = await RawServer.greeted(folder, {
      capabilities: { ...CREATES, general: { positionEncodings: ['utf-8'] } },
    });
    const uri = server.uri('one.plan.yaml');
    server.open(uri, PLAN);
    // Behind `    牵头: [` in bytes.
    for (const { edit } of await actionsAt(server, uri, 13))
      edits.push(...(edit?.documentChanges ?? []).map((change) => (change as TextDocumentEdit).edits));
    expect(await server.stop()).toBe(0);
  }
  expect(edits).toEqual([
    [
      {
        range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
        newText: '  - 简称: 市大数据专班\n',
      },
    ],
  ]);
});

test('a client that cannot make files is offered only what needs none', async () => {
  const server = await RawServer.greeted(folder);
  const uri = server.uri('one.plan.yaml');
  server.open(uri, PLAN);
  expect(await actionsAt(server, uri)).toEqual([]);
  writeFileSync(join(folder, 'workplan.config.yaml'), '名录: [own.yaml]\n');
  writeFileSync(join(folder, 'own.yaml'), '名录: 1\n地区: 上海市\n单位:\n  - 简称: 市甲办\n');
  server.notify('workspace/didChangeWatchedFiles', { changes: [] });
  expect(await actionsAt(server, uri)).toHaveLength(1);
  expect(await server.stop()).toBe(0);
});

const NANJING =
  '工作方案: 1\n标题: 安排\n地区: 南京市\n期间: 2026\n任务:\n  - 序号: 1\n    内容: 推进工作。\n' +
  '    牵头: [市财政局]\n    责任: [教育局, 市大数据专班, 财政部, 省财政厅, 各有关单位, 市财征局]\n';

/** The titles offered at a line and column. */
async function titlesAt(server: RawServer, uri: string, line: number, character: number): Promise<CodeAction[]> {
  const at = { line, character };
  const { result } = await server.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  return (result as CodeAction[]).filter(({ title }) => /^(?:将|为).*名录/.test(title));
}

test('one click makes a registry with the names of the plan, and all its names are then listed', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  server.open(uri, NANJING);
  await server.diagnostics(uri, 1);
  const offered = await titlesAt(server, uri, 2, 5);
  expect(offered.map(({ title }) => title)).toEqual(['为南京市新建名录（收入本方案已有单位）']);
  apply(offered[0] as CodeAction);
  // Names of the province, the nation and an audience are none of the city, and a typo is not recorded.
  expect(readFileSync(join(folder, '南京市.registry.yaml'), 'utf8')).toBe(
    '名录: 1\n地区: 南京市\n通例: 开 # 清单不全；已列全时改为“关”\n单位:\n' +
      '  - 简称: 市财政局\n  - 简称: 市教育局\n  - 简称: 市大数据专班\n',
  );
  expect(readFileSync(join(folder, 'workplan.config.yaml'), 'utf8')).toBe('名录:\n  - ./南京市.registry.yaml\n');
  server.notify('workspace/didChangeWatchedFiles', { changes: [] });
  server.change(uri, 2, { text: NANJING });
  const findings = await server.diagnostics(uri, 2);
  // The names are listed now, and the partial list makes no other name an error.
  expect(findings.filter(({ severity }) => severity === 1)).toEqual([]);
  expect((await titlesAt(server, uri, 7, 12)).map(({ title }) => title)).toEqual([]);
  expect(await server.stop()).toBe(0);
});

test('a name that only resembles another one is recorded with the others', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  // There is a 市重大项目局, two characters away; 市财征局 is 市财政局, mistyped.
  server.open(uri, NANJING.replace(/责任: .*/, '责任: [市重大项目专班, 市财征局]'));
  await server.diagnostics(uri, 1);
  const [all] = await titlesAt(server, uri, 2, 5);
  apply(all as CodeAction);
  expect(readFileSync(join(folder, '南京市.registry.yaml'), 'utf8')).toMatch(
    /单位:\n {2}- 简称: 市财政局\n {2}- 简称: 市重大项目专班\n$/,
  );
  expect(await server.stop()).toBe(0);
});

test('a name of the usual form is recorded by itself, and the others beside it', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  server.open(uri, NANJING);
  const [one, all] = await titlesAt(server, uri, 7, 12);
  expect([one?.title, all?.title]).toEqual(['将“市财政局”记入南京市名录', '为南京市新建名录（收入本方案已有单位）']);
  apply(one as CodeAction);
  server.notify('workspace/didChangeWatchedFiles', { changes: [] });
  server.change(uri, 2, { text: NANJING });
  const [rest] = await titlesAt(server, uri, 2, 5);
  expect(rest?.title).toBe('将本方案的2个单位记入南京市名录');
  apply(rest as CodeAction);
  expect(readFileSync(join(folder, '南京市.registry.yaml'), 'utf8')).toContain(
    '  - 简称: 市财政局\n  - 简称: 市教育局\n  - 简称: 市大数据专班\n',
  );
  expect(await server.stop()).toBe(0);
});

test('a plan of a place that no table knows says so once, with the button', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  server.open(uri, NANJING.replace('南京市', '甲乙集团'));
  const unknown = (await server.diagnostics(uri, 1)).filter(({ code }) => code === 'unknown-jurisdiction');
  expect(unknown).toHaveLength(1);
  const [action] = await titlesAt(server, uri, 2, 5);
  expect(action?.title).toBe('为甲乙集团新建名录（收入本方案已有单位）');
  expect(action?.diagnostics?.map(({ code }) => code)).toEqual(['unknown-jurisdiction']);
  apply(action as CodeAction);
  server.notify('workspace/didChangeWatchedFiles', { changes: [] });
  server.change(uri, 2, { text: NANJING.replace('南京市', '甲乙集团') });
  expect((await server.diagnostics(uri, 2)).map(({ code }) => code)).not.toContain('unknown-jurisdiction');
  expect(await server.stop()).toBe(0);
});

test('nothing is offered for a name that several places share, and nothing is written over', async () => {
  const server = await RawServer.greeted(folder, { capabilities: CREATES });
  const uri = server.uri('one.plan.yaml');
  server.open(uri, NANJING.replace('南京市', '鼓楼区'));
  expect(await titlesAt(server, uri, 2, 5)).toEqual([]);
  writeFileSync(join(folder, '南京市.registry.yaml'), '别的内容\n');
  server.change(uri, 2, { text: NANJING });
  expect(await titlesAt(server, uri, 2, 5)).toEqual([]);
  expect(readFileSync(join(folder, '南京市.registry.yaml'), 'utf8')).toBe('别的内容\n');
  expect(await server.stop()).toBe(0);
});
