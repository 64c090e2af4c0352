import { readDocx } from '@workplan/office/docx';
import { readSheets } from '@workplan/office/xlsx';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightCases } from '../../../plan/test/progress/light-table.js';
import { reportSchema } from '../support/report-schema.js';
import { workspace } from '../support/workspace.js';

const PLAN = `工作方案: 1
标题: 2026年重点工作
期间: 2026
公文: { 成文日期: 2026-01-15, 文号: 沪府办〔2026〕1号 }
章节:
  - 标题: 优化服务
    任务:
      - 序号: 1
        内容: 完成网站改造。
        牵头: 市教委
        配合: [市财政局]
        时限: 6月底前
        进展:
          状态: 进行中
          记录:
            - 日期: 2026-06-05
              单位: 市教委
              内容: =HYPERLINK("x")，已上线一半。
              问题: 经费未到位。
              下一步: 7月验收。
      - { 序号: 2, 内容: 建成平台。, 牵头: 市数据局, 时限: 7月底前 }
      - { 序号: 3, 内容: 常态化服务。, 牵头: 市数据局, 时限: 持续推进 }
      - { 序号: 4, 内容: 印发清单。, 牵头: ../市财政局, 进展: { 状态: 已完成, 记录: [{ 日期: 2026-02-01, 内容: 已印发。 }] } }
`;
const DAY = ['--on', '2026-07-10'];

test('status shows lights by body and section, and lists what is late', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': PLAN });
  const { code, out, err } = await workplan(['status', 'a.plan.yaml', ...DAY]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    `截至 2026-07-10（按月填报）：共 4 项，已完成 1 项，红灯 1 项，黄灯 2 项。

按章节
  章节      合计  已完成  红灯  黄灯  绿灯  灰灯
  优化服务  4     1       1     2     0     0

按单位
  单位         合计  已完成  红灯  黄灯  绿灯  灰灯
  市教委       1     0       1     0     0     0
  市数据局     2     0       0     2     0     0
  ../市财政局  1     1       0     0     0     0

已逾期
  序号  工作内容        填报单位  完成时限    原因              最近填报
  1     完成网站改造。  市教委    2026-06-30  逾期、未按期填报  2026-06-05

30日内到期
  序号  工作内容    填报单位  完成时限    原因                  最近填报
  2     建成平台。  市数据局  2026-07-31  临近时限、未按期填报

未按期填报
  序号  工作内容        填报单位  完成时限          原因                  最近填报
  1     完成网站改造。  市教委    2026-06-30        逾期、未按期填报      2026-06-05
  2     建成平台。      市数据局  2026-07-31        临近时限、未按期填报
  3     常态化服务。    市数据局  持续推进（长期）  未按期填报
`,
  );
});

test.each([
  ['red', 1],
  ['yellow', 1],
  ['never', 0],
])('--fail-on %s gives %d', async (level, code) => {
  const { workplan } = workspace({ 'a.plan.yaml': PLAN });
  expect((await workplan(['status', '.', ...DAY, '--fail-on', level])).code).toBe(code);
});

test('severities and lights do not mix', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': PLAN });
  expect((await workplan(['status', '.', '--fail-on', 'error'])).err).toContain('red, yellow, never');
  expect((await workplan(['lint', '.', '--fail-on', 'red'])).err).toContain('error, warning, info, never');
  expect((await workplan(['status', '.', '--on', '2026-02-30'])).code).toBe(2);
});

test('all forms of status say the same, and nothing in them is obeyed', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': PLAN, 'b.plan.yaml': PLAN.replace('2026年', '<b>2026年') });
  const all = async (format: string) => (await workplan(['status', '.', ...DAY, '--format', format])).out;
  reportSchema('status')(await all('json'));
  const json = JSON.parse(await all('json'));
  expect(json).toMatchObject({
    version: 1,
    on: '2026-07-10',
    every: 'month',
    total: 8,
    counts: { red: 2, yellow: 4, done: 2 },
  });
  expect(json.plans[0].items[0]).toMatchObject({
    number: '1',
    due: { date: '2026-06-30', from: 'deadline' },
    light: { colour: 'red', reasons: ['overdue', 'unreported'] },
  });
  const lines = (await all('ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ light }) => light.colour)).toEqual([
    'red',
    'yellow',
    'yellow',
    'done',
    'red',
    'yellow',
    'yellow',
    'done',
  ]);
  const csv = await all('csv');
  expect(csv).toContain(`"'=HYPERLINK(""x"")，已上线一半。"`);
  expect(csv.trim().split('\r\n')).toHaveLength(9);
  expect(await all('html')).toContain('&lt;b&gt;2026年重点工作');
  expect(await all('md')).toContain('&#60;b&#62;2026年重点工作');
});

test('the table of lights holds in the terminal and in json', async () => {
  const { workplan, write } = workspace();
  const isStatus = reportSchema('status');
  const words = { done: '已完成', red: '红灯', yellow: '黄灯', green: '绿灯', grey: '灰灯' };
  for (const { yaml, on, every, colour, name } of lightCases()) {
    write('a.plan.yaml', yaml);
    const call = ['status', 'a.plan.yaml', '--on', on, '--every', every];
    expect((await workplan(call)).out, name).toContain(`共 1 项，${words[colour]} 1 项。`);
    const { out } = await workplan([...call, '-f', 'json']);
    isStatus(out);
    expect(JSON.parse(out).plans[0].items[0].light.colour, name).toBe(colour);
  }
});

test('registers go to one file a body, into the folder and nowhere else', async () => {
  const { workplan, path, bytes } = workspace({ 'a.plan.yaml': PLAN });
  const { code, err } = await workplan(['sheet', 'a.plan.yaml', '--by-body', 'out', ...DAY]);
  expect([code, err]).toEqual([0, '在 out 写了 3 本台账。\n']);
  expect(readdirSync(path('out')).sort()).toEqual(['_市财政局.xlsx', '市教委.xlsx', '市数据局.xlsx']);
  expect(readdirSync(path('.')).sort()).toEqual(['a.plan.yaml', 'out']);
  expect(readSheets(bytes('out/市教委.xlsx'))[0]?.rows.get(2)?.get(2)).toContain('填报单位：市教委');
  expect((await workplan(['sheet', 'a.plan.yaml', '--by-body', 'out', ...DAY])).code).toBe(2);
  expect((await workplan(['sheet', 'a.plan.yaml', '--by-body', 'out', ...DAY, '--force'])).code).toBe(0);
  expect((await workplan(['sheet', 'a.plan.yaml', '-o', 'all.xlsx', ...DAY])).code).toBe(0);
  expect(readSheets(bytes('all.xlsx'))[0]?.name).toBe('督查台账');
});

test('collect says what it took, what it left, and who has not reported', async () => {
  const { workplan, write, read } = workspace({ 'a.plan.yaml': PLAN, 'bad.xlsx': 'no workbook' });
  expect((await workplan(['sheet', 'a.plan.yaml', '-o', 'all.xlsx', ...DAY])).code).toBe(0);
  const same = await workplan(['collect', 'a.plan.yaml', 'all.xlsx', ...DAY]);
  expect(same).toEqual({
    code: 0,
    out: '市教委 未报 1 项：1\n市数据局 未报 2 项：2、3\n应报3项次，已报0项次，报送率0%；台账共4项，已完成1项，完成率25%。\n',
    err: '截至 2026-07-10：收了 0 行，另有 0 行方案里已经有了。\n2 个单位未报，共 3 项。\n',
  });
  expect(read('a.plan.yaml')).toBe(PLAN);
  const broken = await workplan(['collect', 'a.plan.yaml', 'bad.xlsx', 'all.xlsx', ...DAY]);
  expect([broken.code, broken.err.split('\n')[0]]).toEqual([2, expect.stringContaining('bad.xlsx')]);
  write('broken.plan.yaml', '工作方案: 1\n标题: [');
  expect((await workplan(['collect', 'broken.plan.yaml', 'all.xlsx', ...DAY])).code).toBe(1);
});

test('the circular says in every form who is late, by how much and why', async () => {
  const { workplan, bytes } = workspace({ 'a.plan.yaml': PLAN });
  const { out } = await workplan(['report', 'a.plan.yaml', ...DAY]);
  for (const words of [
    '# 关于《2026年重点工作》',
    '现将《2026年重点工作》（沪府办〔2026〕1号）截至2026年7月10日的进展情况通报如下。',
    '列入台账的工作共4项，按月填报。其中：已完成1项，占25%；临近时限或者未按期填报2项；逾期或者滞后1项，占25%。',
    '市教委：第1项“完成网站改造”，应于2026年6月30日完成，已逾期10天。2026年6月5日填报：=HYPERLINK("x")，已上线一半。存在问题：经费未到位。下一步：7月验收。',
    '市数据局：第2项“建成平台”，应于2026年7月31日完成，还有21天。',
    '市数据局：第3项“常态化服务”，尚未填报。',
    '2026年7月10日',
  ])
    expect(out).toContain(words);
  expect((await workplan(['report', 'a.plan.yaml', '--to', 'docx', '-o', 'a.docx', ...DAY])).code).toBe(0);
  expect(readDocx(bytes('a.docx')).text).toContain('已逾期10天');
  expect((await workplan(['report', 'a.plan.yaml', '--to', 'xlsx', '-o', 'a.xlsx', ...DAY])).code).toBe(0);
  expect(readSheets(bytes('a.xlsx')).map(({ name }) => name)).toEqual(['各单位进展', '各项进展']);
  expect((await workplan(['report', 'a.plan.yaml', '--to', 'html', ...DAY])).out).toContain('已逾期10天');
  expect((await workplan(['report', 'a.plan.yaml', '--to', 'md', '--seal'])).code).toBe(2);
});

test('a plan without tasks has no counts', async () => {
  const { workplan } = workspace({ 'a.plan.yaml': '工作方案: 1\n标题: 甲\n' });
  expect((await workplan(['status', 'a.plan.yaml', ...DAY])).out).toBe('截至 2026-07-10（按月填报）：没有任务。\n');
  expect((await workplan(['status', 'a.plan.yaml', ...DAY, '--lang', 'en'])).out).toBe(
    'As of 2026-07-10 (reported every month): no tasks.\n',
  );
});

test('bodies of one name in several places are counted for each place', async () => {
  const planOf = (place: string): string =>
    PLAN.replace('期间: 2026', `期间: 2026\n地区: ${place}`).replaceAll('市教委', '县教育局');
  const { workplan, write } = workspace({ 'a.plan.yaml': planOf('德清县'), 'b.plan.yaml': planOf('德清县') });
  expect((await workplan(['status', ...DAY])).out).toMatch(/县教育局 +2 /);
  write('b.plan.yaml', planOf('安吉县'));
  const { out } = await workplan(['status', ...DAY]);
  expect(out).toMatch(/县教育局（德清县） +1 /);
  expect(out).toMatch(/县教育局（安吉县） +1 /);
  expect((await workplan(['status', ...DAY, '--lang', 'en'])).out).toContain('县教育局 (安吉县)');
  const json = (await workplan(['status', ...DAY, '-f', 'json'])).out;
  reportSchema('status')(json);
  expect(JSON.parse(json)).toMatchObject({
    bodies: expect.arrayContaining([expect.objectContaining({ name: '县教育局', place: '德清县', total: 1 })]),
  });
  write('c.plan.yaml', PLAN);
  expect((await workplan(['status', ...DAY])).out).toMatch(/市教委 +1 /);
});
