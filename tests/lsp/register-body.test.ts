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
  return (result as CodeAction[]).filter(({ title }) => title.includes('名录'));
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
  expect(action?.title).toBe('把“市大数据专班”加入上海市的名录');
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
