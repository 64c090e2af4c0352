import { afterAll, beforeAll, expect, test } from 'vitest';
import { CompletionRequest, type CompletionList } from 'vscode-languageserver/node';
import { Client } from './client.js';
import { makeFolder, type Folder } from './folder.js';
import { becomes } from '../support/becomes.js';

const plan = (title: string, place: string, names: string): string =>
  `工作方案: 1\n标题: ${title}\n地区: ${place}\n公文:\n  成文日期: 2026-01-10\n任务:\n  - 序号: 1\n    内容: 建成平台。\n    责任: [${names}]\n`;
const FILES = {
  '2026/今年.plan.yaml': plan('今年', '遂宁市', 'hj'),
  '2026/去年.plan.yaml': plan('去年', '遂宁市', '海绵建设指挥部, 市财政局'),
  '2026/邻市.plan.yaml': plan('邻市', '南充市', '花果建设指挥部'),
  '别处/其他.plan.yaml': plan('其他', '遂宁市', '河景建设指挥部'),
};

let folder: Folder;
let client: Client;

beforeAll(async () => {
  folder = makeFolder(FILES);
  ({ client } = await Client.start(folder.path, { capabilities: {} }));
  await client.open(client.uri('2026/今年.plan.yaml'), FILES['2026/今年.plan.yaml'], 1);
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

async function offered(): Promise<string[]> {
  const answer = await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: client.uri('2026/今年.plan.yaml') },
    position: { line: 8, character: '    责任: [hj'.length },
  });
  return (answer as CompletionList).items.map(({ label }) => label);
}

test('names of plans in the same folder and of the same place are offered once these are read', async () => {
  await becomes(async () => expect(await offered()).toContain('海绵建设指挥部'));
  expect(await offered()).not.toContain('花果建设指挥部');
  expect(await offered()).not.toContain('河景建设指挥部');
});
