import { readDocx } from '@workplan/office/docx';
import { readXlsx } from '@workplan/office/xlsx';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../support/report-schema.js';
import { workspace } from '../support/workspace.js';

const ABOVE = `工作方案: 1
标题: 2026年省重点工作
任务:
  - 序号: 1
    内容: 建设全省统一的公共数据平台，归集部门数据5000万条。
  - 序号: 2
    内容: 推进城镇老旧小区改造，加装电梯1200部。
  - 序号: 3
    内容: 完善职业技能培训补贴政策，培训农民工30万人次。
`;
const OURS = `工作方案: 1
标题: 2026年市重点工作
任务:
  - 序号: 1
    内容: 加快城镇老旧小区改造步伐，年内加装电梯80部。   # 待核实
  - 序号: 2
    内容: 对接全省统一的公共数据平台，归集本市数据300万条。
    承接: [{文件: ../省/省.plan.yaml, 任务: 1}]
  - 序号: 3
    内容: 办好城市马拉松赛。
`;
const files = { '省/省.plan.yaml': ABOVE, '市/市.plan.yaml': OURS };
const CALL = ['cascade', '省/省.plan.yaml', '市/市.plan.yaml'];

test('shows each task above with ours, and what is open', async () => {
  const { workplan, read } = workspace(files);
  const { code, out, err } = await workplan(CALL);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/1 建设全省.*\n {2}✓ 市\/市\.plan\.yaml 2 对接全省/);
  expect(out).toMatch(/2 推进城镇.*未承接\n {2}\? 市\/市\.plan\.yaml 1 加快城镇.*待确认（建议1，相符\d+%：文字 \d+%）/);
  expect(out).toContain('上级任务3项：已承接1项，未承接2项；待确认的建议1条；本级任务没有写明承接的2项。');
  expect(read('市/市.plan.yaml')).toBe(OURS);
});

test('writes a link only when it is accepted, and then that one', async () => {
  const { workplan, read } = workspace(files);
  const { code, err, out } = await workplan([...CALL, '--accept', '1']);
  expect(code).toBe(0);
  expect(err).toBe('已在 市/市.plan.yaml 写入1条承接。\n');
  expect(out).toContain('已承接2项');
  const after = read('市/市.plan.yaml');
  expect(after.replace('    承接:\n      - 文件: ../省/省.plan.yaml\n        任务: 2\n', '')).toBe(OURS);
  expect((await workplan(['lint', '市/市.plan.yaml', '-f', 'unix', '--no-config'])).out).not.toContain('unknown-key');
});

test('a number that was not proposed writes nothing', async () => {
  const { workplan, read } = workspace(files);
  for (const number of ['2', '0', 'x', '1,7']) {
    expect(await workplan([...CALL, '--accept', number])).toMatchObject({ code: 2, out: '' });
    expect(read('市/市.plan.yaml')).toBe(OURS);
  }
});

test('a link that leads nowhere is said, and is a finding', async () => {
  const { workplan } = workspace({ ...files, '市/市.plan.yaml': OURS.replace('任务: 1}', '任务: 12}') });
  const { code, out } = await workplan(CALL);
  expect(code).toBe(1);
  expect(out).toContain('上级方案没有唯一的第12项');
});

describe('the table goes into a file by its name', () => {
  test.each([
    ['对照表.xlsx', (bytes: Uint8Array) => readXlsx(bytes).text],
    ['对照表.docx', (bytes: Uint8Array) => readDocx(bytes).text],
    ['对照表.md', (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')],
  ] as const)('%s', async (name, textOf) => {
    const { workplan, bytes } = workspace(files);
    expect(await workplan([...CALL, '-o', name])).toEqual({ code: 0, out: '', err: '' });
    const text = textOf(bytes(name));
    for (const words of ['承接对照表', '推进城镇老旧小区改造', '未承接', '已承接', '办好城市马拉松赛'])
      expect(text).toContain(words);
  });

  test('json is data', async () => {
    const { workplan } = workspace(files);
    const { out } = await workplan([...CALL, '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ version: 1, links: [{ above: { number: '1' } }], broken: [] });
    reportSchema('cascade')(out);
    const broken = workspace({ ...files, '市/市.plan.yaml': OURS.replace('任务: 1}', '任务: 8}') });
    const { code, out: more } = await broken.workplan([...CALL, '-f', 'json']);
    expect({ code, broken: JSON.parse(more).broken }).toMatchObject({ code: 1, broken: [{ task: '8' }] });
    reportSchema('cascade')(more);
  });
});

test('a link that leads nowhere is a finding, also when only the plan above has changed', async () => {
  const { workplan, write } = workspace(files);
  const lint = async (): Promise<string> =>
    (await workplan(['lint', '市/市.plan.yaml', '-f', 'unix', '--allow-outside', '省', '--cache'])).out;
  expect(await lint()).not.toContain('task-above');
  write('省/省.plan.yaml', ABOVE.replace('序号: 1', '序号: 9'));
  expect(await lint()).toMatch(/市\.plan\.yaml:8:\d+: error: .*序号为“1”的任务.*task-above/);
});

test('a task that takes up another plan is not said to take up none at all', async () => {
  const above = '工作方案: 1\n标题: 省计划\n任务:\n  - 序号: 1\n    内容: 修建公路。\n    责任: [省交通运输厅]\n';
  const ours =
    '工作方案: 1\n标题: 市计划\n任务:\n  - 序号: 1\n    内容: 建设学校。\n    责任: [市教育局]\n    承接: [{文件: 另一份.plan.yaml, 任务: 1}]\n';
  const { workplan } = workspace({ '省.plan.yaml': above, '市.plan.yaml': ours, '另一份.plan.yaml': above });
  const { out } = await workplan(['cascade', '省.plan.yaml', '市.plan.yaml']);
  expect(out).toContain('没有写明承接这份上级方案的本级任务');
});
