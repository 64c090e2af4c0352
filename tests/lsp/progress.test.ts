import {
  unpackDashboard,
  type Dashboard,
  type PackedDashboard,
  type ProgressView,
  type StatusReport,
} from '@workplan/language-service/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.js';
import { makeFolder, textIn, type Folder } from './folder.js';

const plan = (title: string, task: string): string =>
  `工作方案: 1\n标题: ${title}\n地区: 上海市\n公文:\n  成文日期: 2026-01-10\n任务:\n${task}`;
const FILES = {
  'a.plan.yaml': plan('甲方案', '  - 序号: 1\n    内容: 建成平台。\n    牵头: [市教委]\n    时限: 6月底前\n'),
  'sub/b.plan.yaml': plan('乙方案', '  - 序号: "①"\n    内容: 办好学校。\n    牵头: [市财政局]\n    时限: 年底前\n'),
  'sub/c.plan.yaml': '标题: 坏的\n',
  'drafts/d.plan.yaml': plan('草稿', '  - 序号: 1\n    内容: 草稿。\n'),
  '.workplanignore': 'drafts/\n',
};

let folder: Folder;
let client: Client;

beforeAll(async () => {
  folder = makeFolder(FILES);
  ({ client } = await Client.start(folder.path, { capabilities: {} }));
  // What is open counts, and not its file.
  await client.open(client.uri('a.plan.yaml'), FILES['a.plan.yaml'].replace('6月底前', '7月底前'), 3);
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

const dashboard = async (on: string, every?: 'quarter'): Promise<Dashboard> =>
  unpackDashboard(await client.connection.sendRequest<PackedDashboard>('workplan/dashboard', { on, every }));

test('a dashboard has all plans of the folder, open or not, in one answer', async () => {
  const { on, plans, left } = await dashboard('2026-08-03');
  expect(on).toBe('2026-08-03');
  expect(
    plans
      .map(({ title, items }) => [title, items.map(({ words }) => words).join()])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  ).toEqual([
    ['乙方案', '未按期填报'],
    ['甲方案', '逾期 3 天、未按期填报'],
  ]);
  expect(left).toEqual([{ uri: client.uri('sub/c.plan.yaml'), title: '坏的' }]);
  const closed = plans.find(({ title }) => title === '乙方案');
  expect(closed?.items.map(({ range }) => textIn(FILES['sub/b.plan.yaml'], range))).toEqual(['①']);
});

test('a dashboard that is asked for again is that of the day, and of the files as they are', async () => {
  const wordsOf = async (on: string, every?: 'quarter') =>
    Object.fromEntries(
      (await dashboard(on, every)).plans.map(({ title, items }) => [title, items.map(({ words }) => words).join()]),
    );
  const before = await wordsOf('2026-08-03');
  expect(await wordsOf('2026-08-03')).toEqual(before);
  expect(await wordsOf('2026-02-20')).toEqual({ 甲方案: '未按期填报', 乙方案: '未按期填报' });
  expect(await wordsOf('2026-02-20', 'quarter')).toEqual({ 甲方案: '尚未填报', 乙方案: '尚未填报' });
  folder.write('sub/b.plan.yaml', FILES['sub/b.plan.yaml'].replace('年底前', '7月底前'));
  folder.write('sub/c.plan.yaml', plan('丙方案', '  - 序号: 1\n    内容: 修好道路。\n'));
  expect(await wordsOf('2026-08-03')).toEqual({
    ...before,
    乙方案: '逾期 3 天、未按期填报',
    丙方案: '未按期填报',
  });
  folder.write('sub/b.plan.yaml', FILES['sub/b.plan.yaml']);
  folder.write('sub/c.plan.yaml', FILES['sub/c.plan.yaml']);
  expect(await wordsOf('2026-08-03')).toEqual(before);
});

test('a report is about one plan or about all of them', async () => {
  const on = '2026-08-03';
  const all = await client.connection.sendRequest<StatusReport>('workplan/statusReport', { on });
  const one = await client.connection.sendRequest<StatusReport>('workplan/statusReport', {
    on,
    uri: client.uri('a.plan.yaml'),
  });
  expect([all.plans, all.left.length, one.plans, one.left.length]).toEqual([2, 1, 1, 0]);
  expect(one.markdown).toContain('建成平台。');
  expect(one.markdown).not.toContain('办好学校。');
});

test('lights are asked for with a day, and a day that is none is refused', async () => {
  const textDocument = { uri: client.uri('a.plan.yaml') };
  const view = await client.connection.sendRequest<ProgressView>('workplan/progress', {
    textDocument,
    on: '2026-08-03',
  });
  expect(view).toMatchObject({
    version: 3,
    isIssued: true,
    items: [{ colour: 'red', words: '逾期 3 天、未按期填报' }],
  });
  for (const on of ['2026-8-3', undefined, 20260803])
    await expect(client.connection.sendRequest('workplan/progress', { textDocument, on })).rejects.toThrow(/«on»/);
});
